import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * The only way out a browser under test has. Whatever it asks for, under any name and port, it
 * finds at the pages server; and everything it asked for is known.
 */
export interface WayOut {
  port: number;
  /** `host:port` of each connection asked for, in order. */
  asked: readonly string[];
  close(): Promise<void>;
}

/**
 * What the browsers ask for by themselves, with every switch off that they have for it. A request
 * of the extension to one of these would go unseen, so none is a host that serves anyone else.
 */
const BROWSERS_OWN: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  // The dictionaries of its spelling checker.
  'redirector.gvt1.com',
  'update.googleapis.com',
]);

export async function openWayOut(pagesPort: number): Promise<WayOut> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    // Without TLS: nothing under test is served that way.
    const { host } = new URL(request.url ?? '', 'http://unnamed');
    if (!isBrowsersOwn(host)) asked.push(host);
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, client, head: Buffer) => {
    const authority = request.url ?? '';
    // A browser that is closed hangs up in the middle of anything.
    client.on('error', () => client.destroy());
    if (isBrowsersOwn(authority)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    asked.push(authority);
    const pages = connect(pagesPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      pages.write(head);
      pages.pipe(client).pipe(pages);
    });
    pages.on('error', () => client.destroy());
    client.on('error', () => pages.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of open) socket.destroy();
      }),
  };
}

function isBrowsersOwn(authority: string): boolean {
  return BROWSERS_OWN.has(authority.replace(/:\d+$/, ''));
}
