import { sketches } from './sketches.js';

/** Has drawings follow the page: a canvas keeps the colours in which it was drawn. */
for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', () => {
    for (const sketch of sketches) void sketch.draw();
  });

/** On paper, every drawing in the colours of a light page. It must be done before the event ends. */
addEventListener('beforeprint', () => {
  for (const sketch of sketches) {
    const { style } = sketch.host;
    const before = style.colorScheme;
    style.colorScheme = 'light';
    sketch.drawNow();
    style.colorScheme = before;
  }
});
addEventListener('afterprint', () => {
  for (const sketch of sketches) sketch.drawNow();
});
