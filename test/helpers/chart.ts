import { fixture, html, waitUntil } from '@open-wc/testing';

import type { CpOutcomeChart } from '../../src/elements/outcome-chart/outcome-chart.js';
import { part, reached } from './reader.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
/** A chart on a page, of the measure of `figuresOf` and with its table alone, unless it is asked for otherwise. */
export async function charted(
  data: any,
  { indicator = 'measure', show = 'table', type = '', lang = 'en', style = '' } = {},
): Promise<CpOutcomeChart> {
  const page = await fixture(
    html`<div lang=${lang} style=${style}>
      <cp-outcome-chart .data=${data} indicator=${indicator} show=${show} type=${type}></cp-outcome-chart>
    </div>`,
  );
  const chart = page.querySelector('cp-outcome-chart')!;
  await reached(chart);
  return chart;
}

/** Waits until the drawing of a chart is there. */
export async function drawn(chart: Element): Promise<void> {
  await waitUntil(() => part(chart, 'drawing')!.classList.contains('drawn'), 'not drawn', { timeout: 8_000 });
}

/** What is written on any canvas until something is done. */
export async function writtenUntil(done: () => Promise<void>): Promise<string[]> {
  const { fillText } = CanvasRenderingContext2D.prototype;
  const written: string[] = [];
  CanvasRenderingContext2D.prototype.fillText = function (words, ...where) {
    written.push(words);
    fillText.call(this, words, ...where);
  };
  await done().finally(() => (CanvasRenderingContext2D.prototype.fillText = fillText));
  return written;
}

/** What is written on any canvas until a chart of these figures is drawn. */
export function writtenIn(data: any, type = ''): Promise<string[]> {
  return writtenUntil(async () => drawn(await charted(data, { show: 'both', type })));
}
