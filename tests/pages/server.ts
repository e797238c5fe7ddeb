import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { generate } from 'selfsigned';
import { appScript } from '@/tests/pages/app-script';
import type { AppScript } from '@/tests/pages/app-script';
import { appDocument, plainDocument } from '@/tests/pages/documents';
import { documentHeaders, freshNonce, PLAIN_HEADERS } from '@/tests/pages/headers';

/** The hosts the site answers for; `localhost` lets people look at it without mapping names. */
const SITE_HOSTS = [
  'x.com',
  'twitter.com',
  'mobile.x.com',
  'mobile.twitter.com',
  'localhost',
] as const;

/** One request as it reached the server, whatever host it was meant for. */
export interface SeenRequest {
  /** Without the port. */
  host: string;
  method: string;
  /** Path and query. */
  url: string;
}

export interface Pages {
  port: number;
  close(): Promise<void>;
  /** Every request so far, the site's own included, oldest first. */
  requests: SeenRequest[];
}

/** Pages of the hosts that are not the app. */
const OUTSIDE_THE_APP = ['/tos', '/privacy', '/oauth/authorize', '/i/oauth2/authorize'];

/**
 * Serves the X-shaped site over TLS on 127.0.0.1 only. `port` 0, the default, takes a free one.
 * Rejects when the port is taken or the site's script does not build.
 */
export async function startPages({ port = 0 }: { port?: number } = {}): Promise<Pages> {
  const [script, keys] = await Promise.all([appScript(), certificate()]);
  const requests: SeenRequest[] = [];

  const server = createServer(keys, (request, response) => {
    const seen = describe(request);
    requests.push(seen);
    answer(seen, response, script);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function describe(request: IncomingMessage): SeenRequest {
  return {
    host: (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    method: request.method ?? '',
    url: request.url ?? '/',
  };
}

function answer({ host, method, url }: SeenRequest, response: ServerResponse, script: AppScript) {
  const path = url.split('?', 1)[0] ?? '/';
  const send = (status: number, type: string, body: string, headers = PLAIN_HEADERS) =>
    response
      .writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers })
      .end(method === 'HEAD' ? undefined : body);

  if (!SITE_HOSTS.some((known) => known === host)) return send(404, 'text/plain', 'Not here.');
  if (path === script.path) return send(200, 'text/javascript', script.code);
  if (path === '/i/csp_report') return send(204, 'text/plain', '');
  if (path.startsWith('/static/') || path.startsWith('/i/api/') || path === '/favicon.ico') {
    return send(404, 'application/json', '{}');
  }
  const nonce = freshNonce();
  const body = OUTSIDE_THE_APP.includes(path)
    ? plainDocument(path)
    : appDocument(nonce, script.path);
  return send(200, 'text/html', body, documentHeaders(nonce));
}

/** A certificate for the site's names, kept in memory and valid from yesterday for a month. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const names = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com', 'localhost'];
  const day = 24 * 60 * 60 * 1000;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}
