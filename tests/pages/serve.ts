/** For people: serves the test pages until it is stopped. `npx tsx tests/pages/serve.ts [port]` */
import { startPages } from '@/tests/pages/server';

const { port } = await startPages({ port: Number(process.argv[2] ?? 0) });

process.stdout.write(`The X-shaped test pages are served on 127.0.0.1:${port}. To look at them:

  https://localhost:${port}/home          any browser, past its warning about the certificate

  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors \\
    --host-resolver-rules="MAP * 127.0.0.1:${port}" https://x.com/home

Add ?lang=ar or ?lang=ja for Arabic or Japanese, ?theme=dim or ?theme=dark for the other looks;
https://mobile.x.com/home is the narrow site. Ctrl+C stops.
`);
