import { askFrom, giveClient } from '@/tests/soak/asker';
import type { Payload, Reply, RequestName } from '@/utils/messages/protocol';
import { viewOf } from '../journey/playwright';
import type { View } from '../journey/stage';
import type { Chromium } from '../support/chromium';

/** A view of ours in a tab, a person in front of it, and the client that it has itself. */
export interface Seat extends View {
  /** Brings its tab to the front. */
  front(): Promise<void>;
  /** @throws {Refused} */
  ask<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Reply<Name>>;
}

/** @param view such as `journal.html#/bin` */
export async function sitAt(chromium: Chromium, view: string): Promise<Seat> {
  const page = await chromium.openView(view);
  await giveClient(page);
  return {
    ...viewOf(page),
    front: () => page.bringToFront(),
    ask: (name, payload) => askFrom(page, name, payload),
  };
}
