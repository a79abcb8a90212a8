import { readFileSync, writeFileSync } from 'node:fs';
import { bench } from './bench.mjs';
import { benchOffer } from './offer.mjs';

/*
 * npm run bench: the kit beside the same page written by hand. Prints a table, and writes results.json.
 */
const goals = JSON.parse(readFileSync(new URL('goals.json', import.meta.url), 'utf8'));
const results = await bench({ runs: Number(process.env.RUNS ?? 7), say: (line) => console.error(line) });
const offer = await benchOffer({ runs: Number(process.env.RUNS ?? 7), say: (line) => console.error(line) });

const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
const finished = `; as finished markup, with no script ${Math.round(offer.firstResultsFinished)}`;
const beside = { firstResults: finished, serverPainted: finished };
/** @type {[what: string, found: number, goal: number, shown: string][]} */
const rows = [
  ...Object.entries(results.painted).flatMap(([tiles, { kit, hand, bare, ratio, bareRatio, overBare }]) => [
    [
      `${tiles} tiles painted ÷ by hand`,
      ratio,
      goals.painted[tiles],
      `${ratio.toFixed(2)} (${ms(kit)} ÷ ${ms(hand)}); Lit and its context alone ${bareRatio.toFixed(2)}`,
    ],
    [
      `${tiles} tiles painted ÷ Lit and its context alone`,
      overBare,
      goals.paintedOverBare,
      `${overBare.toFixed(2)} (${ms(kit)} ÷ ${ms(bare)})`,
    ],
  ]),
  [
    '10 tiles: blocking time',
    results.blockingAtTen,
    goals.blockingAtTen,
    `${ms(results.blockingAtTen)}; Lit and its context alone ${ms(results.bareBlockingAtTen)}`,
  ],
  [
    '50 tiles unthrottled: longest task',
    results.longestTaskAtFifty,
    goals.longestTaskAtFifty,
    ms(results.longestTaskAtFifty),
  ],
  ['1 MB document: text to tile, unthrottled', results.largeDocument, goals.largeDocument, ms(results.largeDocument)],
  [
    '6 charts drawn ÷ chart.js alone',
    results.charts.ratio,
    goals.chartsOverPlain,
    `${results.charts.ratio.toFixed(2)} (${ms(results.charts.kit)} ÷ ${ms(results.charts.plain)}); Lit and its context with chart.js ${(results.charts.bare / results.charts.plain).toFixed(2)}`,
  ],
  [
    '24 charts unthrottled: longest task',
    results.charts.longest,
    goals.longestTaskOfCharts,
    `${ms(results.charts.longest)}; chart.js alone ${ms(results.charts.plainLongest)}`,
  ],
  ...Object.entries(results.layoutShift).map(([page, shift]) => [
    `layout shift, ${page}`,
    shift,
    goals.layoutShift,
    shift.toFixed(3),
  ]),
  ...Object.entries({
    firstResults: '300 services: checked data to results',
    key: '5,300 services: a key, p95, unthrottled',
    letter: '5,300 services: one letter, p95, unthrottled',
    longestTask: '5,300 services: longest task in preparing',
    serverPainted: '100,000 services: answer to painted page',
    seedingSeconds: '100,000 services: directory made (s)',
  }).map(([name, what]) => [what, offer[name], goals.offer[name], `${Math.round(offer[name])}${beside[name] ?? ''}`]),
];
for (const [what, found, goal, shown] of rows) {
  console.log(`${found <= goal ? '  ' : '✗ '}${what.padEnd(48)} ${String(goal).padStart(5)}   ${shown}`);
}
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ ...results, offer }, null, 2)}\n`);
