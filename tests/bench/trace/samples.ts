import type { ProfileNode, TraceEvent } from './events';

/** One look of the sampling profiler at the thread. */
export interface Sample {
  /** µs, on the trace's clock. */
  at: number;
  /** Whether a function of the origin asked for was on the stack. */
  own: boolean;
}

interface Profile {
  nodes: Map<number, ProfileNode>;
  samples: number[];
  deltas: number[];
  start: number;
}

/**
 * The profiler's samples of one thread, about 180 µs apart.
 *
 * @param origin `chrome-extension://ID/`
 */
export function samplesOf(
  events: readonly TraceEvent[],
  thread: { pid: number; tid: number },
  origin: string,
): Sample[] {
  return readProfiles(events, thread).flatMap((profile) => samplesIn(profile, origin));
}

/**
 * A profile comes as its beginning, on the thread it is of, and as chunks, on the profiler's own
 * thread, each with the nodes and samples that are new.
 */
function readProfiles(
  events: readonly TraceEvent[],
  { pid, tid }: { pid: number; tid: number },
): Profile[] {
  const profiles = new Map<string, Profile>();
  const ofProcess = events.filter((event) => event.pid === pid);
  for (const { name, id = '', tid: thread, args } of ofProcess) {
    const start = args.data?.startTime;
    if (name === 'Profile' && thread === tid && start !== undefined) {
      profiles.set(id, { nodes: new Map(), samples: [], deltas: [], start });
    }
  }
  for (const { name, id = '', args } of ofProcess) {
    const profile = name === 'ProfileChunk' ? profiles.get(id) : undefined;
    if (profile === undefined) continue;
    for (const node of args.data?.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    profile.samples = profile.samples.concat(args.data?.cpuProfile?.samples ?? []);
    profile.deltas = profile.deltas.concat(args.data?.timeDeltas ?? []);
  }
  return [...profiles.values()];
}

function samplesIn({ nodes, samples, deltas, start }: Profile, origin: string): Sample[] {
  const known = new Map<number, boolean>();
  const isOwn = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (node === undefined) return false;
    const own =
      known.get(node.id) ?? (node.callFrame.url?.startsWith(origin) === true || isOwn(node.parent));
    known.set(node.id, own);
    return own;
  };
  let at = start;
  return samples.map((id, index) => {
    at += deltas[index] ?? 0;
    return { at, own: isOwn(id) };
  });
}
