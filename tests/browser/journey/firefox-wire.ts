import type { Browser } from 'puppeteer-core';

/** The driver's own line to the browser, which its types keep to themselves. */
interface Wired {
  connection: { send(command: string, params: object): Promise<{ result: unknown }> };
}

/** Sends a WebDriver BiDi command for which the driver has no function. */
export async function sendToFirefox(
  browser: Browser,
  command: string,
  params: object,
): Promise<unknown> {
  const { result } = await (browser as unknown as Wired).connection.send(command, params);
  return result;
}
