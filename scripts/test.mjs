// `npm test`: everything from a bare checkout to the verdict of every check.
import { install } from './install.mjs';

await install();
const { register } = await import('tsx/esm/api');
register();
await import('./check.ts');
