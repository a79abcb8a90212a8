import type { Drawing } from '../../charts/drawing.js';
import { lookOf, type Shape } from '../../model/series-look.js';

const shapes: Record<Shape, string> = {
  circle: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  rect: 'M8 8h8v8h-8z',
  triangle: 'M12 7l5 9h-10z',
  rectRot: 'M12 7l5 5l-5 5l-5 -5z',
};

/** Draws the signs of a legend: the same dashes and markers as in the drawing, or the same letters as below its bars. */
export function drawSigns(root: ParentNode, kind: Drawing['kind'], letterOf: (at: number) => string): void {
  for (const [at, sign] of root.querySelectorAll<HTMLElement>('.sign').entries()) {
    const letter = letterOf(at);
    const drawnAs = `${kind} ${letter}`;
    if (sign.dataset.sign === drawnAs) continue;
    sign.dataset.sign = drawnAs;
    const svg = drawn('svg', {
      viewBox: '0 0 24 24',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2.5',
    });
    svg.append(...(kind === 'bar' ? barOf(letter) : lineOf(at)));
    sign.replaceChildren(svg);
  }
}

function lineOf(at: number): SVGElement[] {
  const { dash, shape, turn } = lookOf(at);
  return [
    drawn('path', { d: 'M0 12h24', 'stroke-dasharray': dash.join(' ') }),
    drawn('path', { fill: 'currentColor', d: shapes[shape], transform: `rotate(${turn} 12 12)` }),
  ];
}

function barOf(letter: string): SVGElement[] {
  const words = drawn('text', { x: '12', y: '17', 'text-anchor': 'middle', class: 'letter' });
  words.textContent = letter;
  return [drawn('path', { fill: 'currentColor', d: 'M0 4h24v16h-24z' }), words];
}

function drawn(name: 'svg' | 'path' | 'text', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
