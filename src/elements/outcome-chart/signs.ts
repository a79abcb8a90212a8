import { lookOf, type Marker } from '../../model/series-look.js';

const markers: Record<Marker, string> = {
  circle: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  rect: 'M8 8h8v8h-8z',
  triangle: 'M12 7l5 9h-10z',
  rectRot: 'M12 7l5 5l-5 5l-5 -5z',
  crossRot: 'M8 8l8 8M16 8l-8 8',
  star: 'M12 7v10M7 12h10M8.5 8.5l7 7M15.5 8.5l-7 7',
};

/** Draws the signs of a legend: the same dashes and markers as in the drawing. */
export function drawSigns(root: ParentNode): void {
  for (const [at, sign] of root.querySelectorAll('.sign').entries()) {
    if (sign.firstElementChild) continue;
    const { dash, marker } = lookOf(at);
    const svg = shape('svg', {
      viewBox: '0 0 24 24',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2.5',
    });
    svg.append(
      shape('path', { d: 'M0 12h24', 'stroke-dasharray': dash.join(' ') }),
      shape('path', { fill: 'currentColor', d: markers[marker] }),
    );
    sign.append(svg);
  }
}

function shape(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
