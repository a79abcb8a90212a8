import { serve } from '../../demo/server.mjs';
import { bareData, bundled } from './bare.mjs';
import { documentOfCharts, measure } from './documents.mjs';

/*
 * The same charts and tables by the kit, and by a page that somebody wrote with chart.js alone: no document to check, no
 * states, no languages, and chart.js fetched by `import()` as the kit does. And the same by Lit and its context alone.
 */

const table = `table { inline-size: 100%; border-collapse: collapse; text-align: start; }
th, td { padding: 0.5em 0.75em; border-block-end: 1px solid #d0d6db; vertical-align: top; text-align: start; }`;
const layout = `body { margin: 1rem; font-family: system-ui, sans-serif; line-height: 1.5; }
.charts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1em; }
.drawing { position: relative; block-size: 20em; }
${table}
`;

/** A site with `/kit-6.html`, `/plain-6.html` and `/bare-6.html`, for any number of charts. */
export async function serveCharts() {
  const library = await bundled(`export * from 'chart.js';`);
  const plain = await bundled(`${helpers}(${draws})();`);
  const bare = await bundled(`${bareElements}${helpers}`);
  return serve({
    headers: { 'Cache-Control': 'no-store' },
    answer: (path) => {
      const [, page, count] = /^\/(kit|plain|bare|data)-(\d+)\.(?:html|json)$/.exec(path) ?? [];
      const charts = Number(count);
      if (path === '/layout.css') return { body: layout };
      if (path === '/chart.js') return { body: library };
      if (path === '/plain.js') return { body: plain };
      if (path === '/bare.js') return { body: bare };
      if (page === 'data') return { body: JSON.stringify(documentOfCharts(charts)) };
      if (page === 'bare') return { body: whole('/bare.js', bareBody(charts)) };
      if (page === 'kit') return { body: whole('/dist/cdn/index.js', kitBody(charts)) };
      return page && { body: whole('/plain.js', `<div class="charts" data-src="/data-${charts}.json"></div>`) };
    },
  });
}

/** @param {number} charts */
function kitBody(charts) {
  const tags = Array.from(
    { length: charts },
    (_, index) => `<cp-outcome-chart indicator="${measure(index)}"></cp-outcome-chart>`,
  );
  return `<cp-data src="/data-${charts}.json"><div class="charts">${tags.join('\n')}</div></cp-data>`;
}

/** @param {string} script @param {string} body */
function whole(script, body) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Over time</title>
<link rel="stylesheet" href="/layout.css"><script type="module" src="${script}"></script></head>
<body><main><h1>Over time</h1>${body}</main></body></html>
`;
}

/** @param {number} charts */
function bareBody(charts) {
  const tags = Array.from({ length: charts }, (_, index) => `<bare-chart index="${index}"></bare-chart>`);
  return `<bare-data src="/data-${charts}.json"><div class="charts">${tags.join('\n')}</div></bare-data>`;
}

/** How days are written. Runs in a page, too. */
function dayFormat() {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
const day = dayFormat();

/**
 * The lines of each measure, a list of figures for each place. Runs in a page.
 *
 * @param {any} document
 */
function linesOf({ indicators, areas }) {
  return indicators.items.map((/** @type {{ id: string }} */ { id }) =>
    areas.map((/** @type {{ id: string }} */ area) =>
      indicators.observations.filter(
        (/** @type {{ indicator: string; area: string }} */ one) => one.indicator === id && one.area === area.id,
      ),
    ),
  );
}

/**
 * Draws the lines of one measure on a canvas, with what the kit draws of it: dashes, markers and the target. Runs in a
 * page.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {any[][]} lines
 * @param {{ areas: any[]; indicators: any }} all
 */
async function drawLines(canvas, lines, { areas, indicators }) {
  const library = '/chart.js';
  const { Chart, LineController, LineElement, PointElement, LinearScale, CategoryScale } = await import(library);
  Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale);
  const { value: target } = indicators.targets[0];
  const font = { family: getComputedStyle(canvas).fontFamily, size: 14 };
  const looks = [
    { color: '#17568a', width: 3.5, dash: [], marker: 'circle' },
    { color: '#a8480b', width: 2, dash: [6, 4], marker: 'rect' },
  ];
  const aim = {
    id: 'aim',
    afterDatasetsDraw(/** @type {any} */ chart) {
      const { ctx, chartArea, scales } = chart;
      ctx.save();
      ctx.font = `${font.size}px ${font.family}`;
      ctx.textBaseline = 'middle';
      ctx.strokeStyle = ctx.fillStyle = '#12181d';
      ctx.lineWidth = 2.5;
      ctx.setLineDash([3, 3]);
      const y = scales.y.getPixelForValue(target);
      ctx.beginPath();
      ctx.moveTo(chartArea.left, y);
      ctx.lineTo(chartArea.right, y);
      ctx.stroke();
      ctx.fillText('Target', chartArea.left + 6, y - font.size);
      ctx.restore();
    },
  };
  const ticks = { color: '#12181d', font };
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: lines[0]?.map(({ period }) => day.format(new Date(period.end))),
      datasets: lines.map((line, index) => ({
        label: areas[index].name,
        data: line.map(({ value }) => value),
        borderColor: looks[index]?.color,
        borderWidth: looks[index]?.width,
        borderDash: looks[index]?.dash,
        pointStyle: looks[index]?.marker,
        pointRadius: index ? 5 : 6,
        pointBorderWidth: 2,
        pointBackgroundColor: looks[index]?.color,
      })),
    },
    options: {
      layout: { padding: { top: 8, right: 12 } },
      ...{ responsive: true, maintainAspectRatio: false, animation: false, events: [] },
      scales: {
        x: { ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 }, grid: { display: false } },
        y: {
          ...{ grace: '10%', suggestedMin: target, suggestedMax: target },
          ticks: { ...ticks, maxTicksLimit: 6, callback: (/** @type {number} */ value) => `${value}%` },
          border: { display: false },
        },
      },
    },
    plugins: [aim],
  });
}

const helpers = `${dayFormat}\nconst day = dayFormat();\n${linesOf}\n${drawLines}\n`;

/** Runs in the plain page: everything that it does. */
async function draws() {
  const place = /** @type {HTMLElement} */ (document.querySelector('.charts'));
  const all = await (await fetch(place.dataset.src ?? '')).json();
  const { indicators, areas } = all;
  const series = linesOf(all);
  place.innerHTML = indicators.items
    .map((/** @type {{ shortName: string }} */ { shortName }, /** @type {number} */ at) => {
      const rows = series[at][0].map(
        (/** @type {{ period: { end: string } }} */ { period }, /** @type {number} */ row) =>
          `<tr><th scope="row">${day.format(new Date(period.end))}</th>${series[at].map((/** @type {{ value: number }[]} */ line) => `<td>${line[row]?.value}%</td>`).join('')}</tr>`,
      );
      const heads = areas.map((/** @type {{ name: string }} */ { name }) => `<th scope="col">${name}</th>`).join('');
      return `<article><h3>${shortName}</h3><div class="drawing"><canvas role="img" aria-label="${shortName}"></canvas></div>
        <table><caption>${shortName}</caption><thead><tr><th scope="col">When</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></article>`;
    })
    .join('');
  for (const [at, canvas] of place.querySelectorAll('canvas').entries()) void drawLines(canvas, series[at], all);
}

/** The same by Lit and its context. */
const bareElements = `
  ${bareData}
  customElements.define('bare-chart', class extends LitElement {
    static styles = unsafeCSS(\`.drawing { position: relative; block-size: 20em; } ${table}\`);
    consumer = new ContextConsumer(this, { context, subscribe: true });
    render() {
      const all = this.consumer.value;
      if (!all) return html\`<slot></slot>\`;
      const at = Number(this.getAttribute('index'));
      const { shortName } = all.indicators.items[at];
      this.lines = (all.lines ??= linesOf(all))[at];
      return html\`<article><h3>\${shortName}</h3><div class="drawing"><canvas role="img" aria-label=\${shortName}></canvas></div>
        <table><caption>\${shortName}</caption>
          <thead><tr><th scope="col">When</th>\${all.areas.map(({ name }) => html\`<th scope="col">\${name}</th>\`)}</tr></thead>
          <tbody>\${this.lines[0].map(({ period }, row) => html\`<tr><th scope="row">\${day.format(new Date(period.end))}</th>
            \${this.lines.map((line) => html\`<td>\${line[row]?.value}%</td>\`)}</tr>\`)}</tbody></table></article>\`;
    }
    updated() {
      const canvas = this.renderRoot.querySelector('canvas');
      if (canvas) void drawLines(canvas, this.lines, this.consumer.value);
    }
  });`;
