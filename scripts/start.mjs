// `npm start`: everything from a bare checkout to a browser with Sidelight in it.
import { install } from './install.mjs';

await install();
const { register } = await import('tsx/esm/api');
register();
await import('./start.ts');
