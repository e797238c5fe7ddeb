import { startPages } from '@/tests/pages/server';
import { buildExtension } from '@/tests/bench/extensions/build';
import { runPage } from '@/tests/bench/page-run';
import { median } from './statistics';
const pages = await startPages();
const bare = await buildExtension('control-panel');
const dirs: Record<string, string|null> = { none: null, bare, ours: '/tmp/snap' };
const names = Object.keys(dirs); const got: Record<string, Record<string, number[]>> = {};
for (let r = 0; r < 6; r++) for (let i = 0; i < 3; i++) {
  const n = names[(i + r) % 3]!;
  const x = await runPage(pages.port, dirs[n]!, { posts: 200, navigations: 10, keys: 20 });
  for (const [k, v] of Object.entries(x.all)) ((got[n] ??= {})[k] ??= []).push(v);
}
for (const n of names) console.log(n, Object.entries(got[n]!).map(([k, v]) => `${k} ${median(v).toFixed(1)} [${v.map(x=>x.toFixed(0))}]`).join(' | '));
await pages.close();
