/** Whether the browser refused to carry something since it is too much for one message. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /maximum allowed size|too large/i.test(error.message);
}
