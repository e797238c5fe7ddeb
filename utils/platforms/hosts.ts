/** The pages Sidelight asks to run beside, as match patterns. The only list of hosts in the project. */
export const X_HOSTS = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'] as const;

export const X_MATCHES = X_HOSTS.map((host) => `https://${host}/*`);
