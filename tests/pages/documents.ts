/**
 * The app's one document. The script stands before the end of `body`, unlike a deferred one: what
 * the page listens for, it listens for as early as a page can.
 */
export function appDocument(nonce: string, scriptPath: string): string {
  return `<!DOCTYPE html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="theme-color" content="#FFFFFF">
<link rel="icon" href="data:,">
<title>X</title>
<style nonce="${nonce}">html, body { height: 100%; } body { margin: 0; font-family: system-ui, sans-serif; }</style>
<style id="react-native-stylesheet" nonce="${nonce}"></style>
</head>
<body style="background-color: #FFFFFF;">
<div id="react-root" style="height:100%;display:flex;"></div>
<script nonce="${nonce}" src="${scriptPath}"></script>
</body>
</html>
`;
}

/** A page of the same host that is not the app: terms, sign-in for other apps. */
export function plainDocument(path: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${path.slice(1)}</title><link rel="icon" href="data:,"></head>
<body><main><h1>Not the app</h1><p>This page stands for ${path}.</p></main></body>
</html>
`;
}
