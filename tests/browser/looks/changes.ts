/** Scripts that change the screen that is up, to find out what of it would be noticed. */

/** Each of these anyone can see. */
export const VISIBLE: Readonly<Record<string, string>> = {
  'paper in another colour': repaint('--paper', -8),
  'ink in another colour': repaint('--ink', 12),
  'what can be pressed in another colour': repaint('--action', 12),
  'a line of text more': `
    const words = document.querySelector('main p');
    words.append(document.createElement('br'), 'One line more.');`,
  'an icon that is missing': "document.querySelector('main svg').style.visibility = 'hidden';",
  'a button that is 4 px off': `
    const button = [...document.querySelectorAll('main button')].at(-1);
    button.style.position = 'relative';
    button.style.top = '4px';`,
};

/** These nobody can, and another browser or another machine may make them. */
export const INVISIBLE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'letters a quarter of a pixel off': "document.body.style.transform = 'translateX(0.25px)';",
  'paper a shade off': repaint('--paper', -2),
};

/** Adds so many steps of 256 to red, green and blue of a colour of the design. */
function repaint(token: string, steps: number): string {
  return `
    const probe = document.createElement('i');
    probe.style.color = 'var(${token})';
    document.body.append(probe);
    const channels = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
    probe.remove();
    document.documentElement.style.setProperty(
      '${token}',
      'rgb(' + channels.map((channel) => channel + ${steps}).join(' ') + ')',
    );`;
}
