import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Result } from './errors';
import type { NoticeName, OrderName, Payload, Reply, RequestName } from './protocol';

/** The one messenger. Use `ask` and `onNotice` (client.ts) or `answer` (server.ts), not this. */
type Wire = {
  [Name in RequestName]: (data: Payload<Name>) => Result<Reply<Name>>;
} & Record<NoticeName | OrderName, () => void>;

export const wire = defineExtensionMessaging<Wire>();
