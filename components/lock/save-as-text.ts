/** Milliseconds for which a download may still be read; the browser does not say when it is done. */
const DOWNLOAD_LASTS = 60_000;

/** Hands the browser a text as a file to keep. */
export function saveAsText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_LASTS);
}
