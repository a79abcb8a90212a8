import type { Chart } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';

import { lookOf } from '../model/series-look.js';
import { fontOf, type Drawing, type PictureWords } from './drawing.js';
import { linesOf } from './lines-of.js';

const EDGE = 16;
const SIGN = 28;

/**
 * What is drawn, as a picture that can go about by itself: with its title, what each line or bar is, and where the figures
 * are from. It has a ground of its own: a transparent one would be black on black in a dark programme.
 */
export function pictureOf(
  { canvas, width, height, currentDevicePixelRatio: ratio }: Chart,
  drawing: Drawing,
  { title, below }: PictureWords,
): Promise<Blob | null> {
  const { font, ink, surface } = drawing;
  const line = font.size * 1.5;
  const copy = document.createElement('canvas');
  const context = copy.getContext('2d')!;
  const bold = `bold ${fontOf({ ...font, size: font.size * 1.25 })}`;
  const room = width - EDGE * 2;

  context.font = bold;
  const head = linesOf(title, room, context);
  context.font = fontOf(font);
  const legend = drawing.series.map((one) => ({ one, lines: linesOf(one.label, room - SIGN - EDGE, context) }));
  const foot = below.flatMap((words) => linesOf(words, room, context));
  const above = EDGE + head.length * line * 1.25 + legend.flatMap(({ lines }) => lines).length * line + line / 2;
  Object.assign(copy, { width: width * ratio, height: (above + height + foot.length * line + EDGE) * ratio });

  // A canvas that gets another size forgets how it was to be drawn on.
  context.scale(ratio, ratio);
  context.fillStyle = surface;
  context.fillRect(0, 0, copy.width, copy.height);
  context.fillStyle = ink;
  context.textBaseline = 'middle';
  context.font = bold;
  let y = EDGE / 2;
  for (const words of head) context.fillText(words, EDGE, (y += line * 1.25));
  context.font = fontOf(font);
  for (const { one, lines } of legend) {
    sign(context, one, drawing, y + line);
    context.fillStyle = ink;
    for (const words of lines) context.fillText(words, EDGE * 2 + SIGN, (y += line));
  }
  context.drawImage(canvas, 0, above, width, height);
  y = above + height - line / 2;
  for (const words of foot) context.fillText(words, EDGE, (y += line));
  return new Promise((resolve) => copy.toBlob(resolve, 'image/png'));
}

/** The dashes and the marker of a line, or the colour and the letter of a bar. */
function sign(
  context: CanvasRenderingContext2D,
  { color, look, letter }: Drawing['series'][number],
  { kind, surface }: Pick<Drawing, 'kind' | 'surface'>,
  y: number,
): void {
  context.fillStyle = context.strokeStyle = color;
  if (kind === 'bar') {
    context.fillRect(EDGE, y - 8, SIGN, 16);
    context.fillStyle = surface;
    context.fillText(letter, EDGE + (SIGN - context.measureText(letter).width) / 2, y);
    return;
  }
  const { dash, shape, turn, width } = lookOf(look);
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(EDGE, y);
  context.lineTo(EDGE + SIGN, y);
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 2;
  drawPoint(context, { pointStyle: shape, rotation: turn, radius: 5, borderWidth: 2 }, EDGE + SIGN / 2, y);
}
