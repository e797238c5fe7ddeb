import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ASK_PORT, type Answered, type Asked, type StayAwake } from './ask-port';
import { SidelightError, type Failure, type Result } from './errors';
import { isTooLarge } from './too-large';
import { requests, type Payload, type Reply, type RequestName, type Sender } from './protocol';
import { ownOrigin } from './own-origin';
import { isLineWord, LineKeeper } from './quick-line';
import type { LineWord } from './quick-line';
import { isFramed, senderKind, type Self, type SenderInfo } from './sender';
import { listen } from './wire';

type Handler<Name extends RequestName> = (
  payload: Payload<Name>,
  sender: SenderInfo,
) => Promise<Reply<Name>>;

export type Handlers = { [Name in RequestName]: Handler<Name> };

/** Requests a docked frame may make before it has shown its key. */
const BEFORE_ADMISSION: ReadonlySet<RequestName> = new Set(['dock/redeem']);

/**
 * Answers every request of the protocol, in the background. A handler runs only when the sender may
 * ask and the payload fits. It is called in the same turn the message arrives, so that a person's
 * click in the sender still counts as one.
 *
 * @param isAdmitted whether this framed view has shown its one-time key
 */
export function answerAll(
  handlers: Handlers,
  isAdmitted: (sender: SenderInfo) => Promise<boolean>,
): void {
  const self: Self = { id: browser.runtime.id, origin: ownOrigin() };
  const answer = (name: RequestName, data: unknown, sender: SenderInfo, kind: Sender | undefined) =>
    answerOne(name, handlers[name] as Handler<RequestName>, data, sender, kind, isAdmitted);
  for (const name of Object.keys(requests) as RequestName[]) {
    listen(name, (data, sender) => answer(name, data, sender, senderKind(sender, self)));
  }
  const lines = new LineKeeper(globalThis);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ASK_PORT) return;
    const sender = port.sender as SenderInfo;
    // Whoever opened a port is who speaks on it, to its end.
    const kind = senderKind(sender, self);
    const hear = ({ number, name, payload }: Asked, say: (answer: Answered) => void) => {
      const answering = isRequest(name)
        ? answer(name, payload, sender, kind)
        : Promise.resolve(failed('invalid', 'There is no such request.'));
      void answering.then((result) => reply(say, { number, result }));
    };
    port.onMessage.addListener((message: unknown) => {
      const word = message as Asked | LineWord | StayAwake;
      if ('awake' in word) return;
      if (isLineWord(word)) {
        lines.expect(word, port, (text, line) =>
          hear(JSON.parse(text) as Asked, (answer) => line.say(JSON.stringify(answer))),
        );
        return;
      }
      hear(word, (answer) => port.postMessage(answer));
    });
  });
}

const isRequest = (name: string): name is RequestName => Object.hasOwn(requests, name);

/** A view that has gone needs no answer. */
function reply(say: (answer: Answered) => void, answer: Answered): void {
  try {
    say(answer);
  } catch (error) {
    if (answer.result.ok && isTooLarge(error)) {
      say({ ...answer, result: failed('tooMuch', 'The answer is too large.') });
    }
  }
}

function answerOne(
  name: RequestName,
  handler: Handler<RequestName>,
  data: unknown,
  sender: SenderInfo,
  kind: Sender | undefined,
  isAdmitted: (sender: SenderInfo) => Promise<boolean>,
): Promise<Result<never>> {
  const refusal = refuse(name, kind);
  if (refusal) return Promise.resolve(refusal);
  const payload = v.safeParse(requests[name].payload, data);
  if (!payload.success) {
    return Promise.resolve(unfit(payload.issues));
  }
  const handle = () => settle(handler(payload.output, sender));
  if (!isFramed(sender) || BEFORE_ADMISSION.has(name)) return handle();
  return isAdmitted(sender).then((admitted) =>
    admitted ? handle() : failed('refused', `${name} needs a key first.`),
  );
}

/** Whether this sender may send this request at all. Exported for the test that tries them all. */
export function refuse(name: RequestName, kind: Sender | undefined): Result<never> | null {
  if (kind !== undefined && (requests[name].from as readonly string[]).includes(kind)) return null;
  return failed('refused', `${name} may not be sent from here.`);
}

/** What is said of a payload that does not fit. */
export function unfit(issues: readonly v.BaseIssue<unknown>[]): Result<never> {
  const isOnlyLong = issues.every(({ type }) => type === 'max_length');
  // What was expected where; never the value that came, which may be someone's words.
  const detail = issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.expected ?? issue.type}`,
  );
  return failed(isOnlyLong ? 'tooLong' : 'invalid', detail.join(', '));
}

async function settle(work: Promise<unknown>): Promise<Result<never>> {
  try {
    return { ok: true, value: (await work) as never };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** What an error says to a view. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: error instanceof SidelightError ? error.code : 'unexpected', detail };
}

function failed(code: Failure['code'], detail: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, detail } };
}
