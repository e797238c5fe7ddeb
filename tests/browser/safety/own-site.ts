import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A site that a test writes itself, served under whatever host a browser asks for. */
export interface OwnSite {
  port: number;
  /** Documents by path; any other path is not found. They may be changed at any time. */
  documents: Map<string, string>;
  close(): Promise<void>;
}

/**
 * Serves documents over TLS on 127.0.0.1, with no policy that would hold a page back: one that means
 * harm would send none.
 */
export async function startOwnSite(documents: Record<string, string> = {}): Promise<OwnSite> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'x.com' }] }],
  });
  const shown = new Map(Object.entries(documents));
  const server = createServer({ key, cert }, (request, response) => {
    const document = shown.get((request.url ?? '/').split('?', 1)[0] ?? '/');
    response
      .writeHead(document === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(document ?? 'Not here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    documents: shown,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
