import fc from 'fast-check';

// What lands must not hang on chance: laws are tried on the same examples each time. CHANCE=2 and so on
// tries others.
fc.configureGlobal({ seed: Number(process.env.CHANCE ?? 1) });
