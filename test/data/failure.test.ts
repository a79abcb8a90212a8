import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { DataErrorCode } from '../../src/data/data-error.js';
import { CpErrorEvent } from '../../src/data/events.js';
import { patience } from '../../src/data/load-json.js';
import { pauses } from '../../src/data/patient-request.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { cutOff, json, silence, status, StubbedFetch, text, unreachable, type Answer } from '../helpers/stub-fetch.js';

const longPauses = pauses.beforeRetry;
const longPatience = patience.answer;

interface Case {
  what: string;
  answer: Answer;
  code: DataErrorCode;
  reader: RegExp;
  team: RegExp;
  button: boolean;
}

const connection = /could not be loaded.*connection/i;
const missing = /could not be found/;
const unusable = /cannot be shown at the moment/;

const cases: Case[] = [
  {
    what: 'no network, or a server that does not allow this site',
    answer: unreachable,
    code: 'unreachable',
    reader: connection,
    team: /CORS/,
    button: true,
  },
  {
    what: 'no answer in time',
    answer: silence,
    code: 'timed-out',
    reader: connection,
    team: /no answer in time/,
    button: true,
  },
  {
    what: 'a body that breaks off',
    answer: cutOff,
    code: 'unreachable',
    reader: connection,
    team: /could not be fetched/,
    button: true,
  },
  {
    what: 'an address with nothing there',
    answer: status(404),
    code: 'refused',
    reader: missing,
    team: /answered 404/,
    button: true,
  },
  {
    what: 'a server with an error',
    answer: status(500),
    code: 'refused',
    reader: missing,
    team: /answered 500/,
    button: true,
  },
  {
    what: 'a web page',
    answer: text('<!doctype html><title>Log in</title>', 'text/html'),
    code: 'not-json',
    reader: unusable,
    team: /found a web page/,
    button: true,
  },
  {
    what: 'a picture',
    answer: text('\u0089PNG\r\n', 'image/png'),
    code: 'not-json',
    reader: unusable,
    team: /found something else/,
    button: true,
  },
  { what: 'nothing', answer: text(''), code: 'not-json', reader: unusable, team: /found nothing/, button: true },
  {
    what: 'half a document',
    answer: text('{"about": {"title"'),
    code: 'not-json',
    reader: unusable,
    team: /expected JSON/,
    button: true,
  },
  {
    what: '20 MB',
    answer: text(`{"notes": "${'x'.repeat(20_000_000)}"}`),
    code: 'too-big',
    reader: unusable,
    team: /too-big/,
    button: true,
  },
  {
    what: '100,000 levels',
    answer: text('{"a":'.repeat(100_000)),
    code: 'too-big',
    reader: unusable,
    team: /too-deep/,
    button: true,
  },
  {
    what: 'a newer major version',
    answer: json({ ...sample(), schemaVersion: '2.0' }),
    code: 'newer',
    reader: /newer version/,
    team: /newer version of the kit/,
    button: false,
  },
  {
    what: 'a list',
    answer: json([sample()]),
    code: 'invalid',
    reader: unusable,
    team: /expected a document/,
    button: false,
  },
  { what: 'a number', answer: json(42), code: 'invalid', reader: unusable, team: /expected a document/, button: false },
  { what: 'null', answer: json(null), code: 'invalid', reader: unusable, team: /expected a document/, button: false },
  {
    what: 'an unusable section',
    answer: json({ ...sample(), indicators: 'none' }),
    code: 'invalid',
    reader: unusable,
    team: /"indicators"\. indicators: expected an object, found "none"/,
    button: false,
  },
];

describe('a document that cannot be had', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
    pauses.beforeRetry = [];
  });

  afterEach(() => {
    server.restore();
    console.restore();
    pauses.beforeRetry = longPauses;
    patience.answer = longPatience;
  });

  for (const { what, answer, code, reader, team, button } of cases) {
    it(`is said in words a reader can use, and once to the web team: ${what}`, async () => {
      // Only where there is none, or a slow machine would give up on the others.
      if (answer === silence) patience.answer = 1;
      const src = server.publish(answer);
      const errors: unknown[] = [];
      const hear = (event: Event) => errors.push(event);
      document.body.addEventListener('cp-error', hear);
      const page = await fixture(
        html`<cp-data src=${src}><cp-kpi-tile indicator="in-touch"></cp-kpi-tile><cp-kpi-tile></cp-kpi-tile></cp-data>`,
      );
      const [tile, other] = page.querySelectorAll('cp-kpi-tile') as unknown as [CpKpiTile, CpKpiTile];
      await Promise.all([reached(tile, 'failed'), reached(other, 'failed')]);
      document.body.removeEventListener('cp-error', hear);

      expect(said(tile, 'notice')).to.match(reader);
      expect(shown(tile)).not.to.match(/error|undefined|null|JSON|HTTP|\d/i);
      expect(said(tile, 'button')).to.equal(button ? 'Try again' : undefined);
      expect(console.lines.length, console.lines.join('\n')).to.equal(1);
      expect(console.lines[0])
        .to.match(/^\[corporate-parenting-widgets\] .*\/published\/\d+\/council\.json: /)
        .and.match(team);
      expect(errors.map((event) => (event as CpErrorEvent).error.code)).to.deep.equal([code, code]);
      expect(errors.every((event) => event instanceof CpErrorEvent && event.error instanceof Error)).to.equal(true);
      await expect(tile).to.be.accessible();
    });
  }

  const addresses = ['http://[', 'javascript:alert(1)', 'no-such-scheme://x'];
  for (const src of addresses) {
    it(`fails in words when the address is ${src}`, async () => {
      server.restore();
      const tile = await fixture<CpKpiTile>(html`<cp-kpi-tile src=${src}></cp-kpi-tile>`);
      await reached(tile, 'failed');

      expect(said(tile, 'notice')).to.match(connection);
    });
  }

  for (const data of ['text', 42, true, []] as never[]) {
    it(`fails in words when a page hands over ${JSON.stringify(data)}, and reports it once`, async () => {
      const tile = await fixture<CpKpiTile>(html`<cp-kpi-tile .data=${data}></cp-kpi-tile>`);
      tile.indicator = 'another';
      await tile.updateComplete;

      expect(said(tile, 'notice')).to.match(unusable);
      expect(console.lines.length).to.equal(1);
    });
  }

  it('does not keep the connection of an answer that nobody reads', async () => {
    let ended = false;
    const endless = new ReadableStream({ cancel: () => void (ended = true) });
    const src = server.publish(() => new Response(endless, { status: 404 }));
    const tile = await fixture<CpKpiTile>(html`<cp-kpi-tile src=${src}></cp-kpi-tile>`);
    await reached(tile, 'failed');

    expect(ended).to.equal(true);
  });

  it('leaves the elements of other documents alone', async () => {
    const page = await fixture(
      html`<div>
        <cp-kpi-tile id="bad" src=${server.publish(status(404))}></cp-kpi-tile>
        <cp-kpi-tile id="good" indicator="in-touch" src=${server.publish(json(sample()))}></cp-kpi-tile>
      </div>`,
    );
    await reached(page.querySelector<CpKpiTile>('#bad')!, 'failed');
    await reached(page.querySelector<CpKpiTile>('#good')!, 'ready');

    expect(said(page.querySelector('#good')!, 'figure')).to.equal('92%');
  });
});
