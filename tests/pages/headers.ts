import { randomBytes } from 'node:crypto';

/** A nonce for one page view. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64');
}

/** For what is not a document. */
export const PLAIN_HEADERS: Record<string, string> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** A document's headers: the site's strict policy, and no keeping, framing or sniffing. */
export function documentHeaders(nonce: string): Record<string, string> {
  return {
    ...PLAIN_HEADERS,
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
    'x-xss-protection': '0',
  };
}

/** Violations are reported to the site itself, so that a test finds them among its requests. */
function contentSecurityPolicy(nonce: string): string {
  const cdn = 'https://*.twimg.com';
  return [
    "default-src 'self'",
    `connect-src 'self' blob: https://api.x.com https://api.twitter.com ${cdn}`,
    `font-src 'self' ${cdn}`,
    "form-action 'self' https://x.com https://*.x.com https://twitter.com https://*.twitter.com",
    "frame-src 'self' https://x.com https://mobile.x.com https://twitter.com https://mobile.twitter.com",
    `img-src 'self' blob: data: ${cdn}`,
    `manifest-src 'self'`,
    `media-src 'self' blob: ${cdn}`,
    "object-src 'none'",
    // Beside a nonce 'unsafe-inline' counts for nothing; the real site sends it all the same.
    `script-src 'self' 'unsafe-inline' ${cdn} 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline' ${cdn}`,
    "worker-src 'self' blob:",
    'report-uri /i/csp_report',
  ].join('; ');
}
