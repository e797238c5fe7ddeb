import { readPackage } from './built-package';
import { brokenPromises } from './promises';

/** Holds both builds against what Sidelight promises. Ends with 1 when one breaks a promise. */
for (const target of ['chrome', 'firefox'] as const) {
  const faults = brokenPromises(readPackage(target));
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${target}-mv3 ${faults.length === 0 ? 'keeps its promises' : 'breaks a promise'}`);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
}
