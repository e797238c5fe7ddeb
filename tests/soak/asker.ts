import { build, type Rollup } from 'vite';
import { ROOT } from '@/scripts/run';
import type { ErrorCode } from '@/utils/messages/errors';
import type { Payload, Reply, RequestName } from '@/utils/messages/protocol';

/** Where a script can run: a view, in either driver. */
export interface Place {
  evaluate(script: string): Promise<unknown>;
}

/** What a view was told, in place of an answer. */
export class Refused extends Error {
  constructor(
    readonly request: RequestName,
    readonly code: ErrorCode,
    detail: string,
  ) {
    super(`“${request}”: ${code}, ${detail}`);
  }
}

let client: Promise<string> | undefined;

/** The very client that the views have, by which a request is sent again when the worker dies. */
function clientScript(): Promise<string> {
  client ??= build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/soak/view-client.ts', formats: ['iife'], name: 'sidelight' },
    },
  }).then((built) => {
    const [output] = built as Rollup.RollupOutput[];
    const [chunk] = output?.output ?? [];
    if (chunk === undefined) throw new Error('Nothing was built of the client.');
    return `${chunk.code};globalThis.sidelight = sidelight;undefined`;
  });
  return client;
}

/** From here on the view can be asked to ask. */
export async function giveClient(view: Place): Promise<void> {
  await view.evaluate(await clientScript());
}

type Outcome = { value: unknown } | { code: ErrorCode; message: string };

/**
 * Asks from a view that was given the client. Rejects with something else when the view has died.
 *
 * @throws {Refused}
 */
export async function askFrom<Name extends RequestName>(
  view: Place,
  name: Name,
  payload: Payload<Name>,
): Promise<Reply<Name>> {
  const [reply] = await askManyFrom(view, name, [payload]);
  return reply as Reply<Name>;
}

/** The same, of many at once. */
export async function askManyFrom<Name extends RequestName>(
  view: Place,
  name: Name,
  payloads: readonly Payload<Name>[],
): Promise<Reply<Name>[]> {
  const outcomes = (await view.evaluate(
    `Promise.all(${JSON.stringify(payloads)}.map((payload) =>
      sidelight.ask(${JSON.stringify(name)}, payload).then(
        (value) => ({ value }),
        ({ code, message }) => ({ code, message }),
      )))`,
  )) as Outcome[];
  return outcomes.map((outcome) => {
    if ('code' in outcome) throw new Refused(name, outcome.code, outcome.message);
    return outcome.value as Reply<Name>;
  });
}
