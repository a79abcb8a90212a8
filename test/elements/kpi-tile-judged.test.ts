import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { figuresOf, onDay } from '../helpers/sample.js';

const showing = (data: object) =>
  fixture<CpKpiTile>(html`<cp-kpi-tile indicator="measure" .data=${data as never}></cp-kpi-tile>`);
const before = (value: number, fields = {}) => ({ value, period: onDay('2024-03-31'), ...fields });
const judgement = /met|better|worse|good|bad|improv/i;

/** The colours of everything in a part that has words or an icon. */
function coloursIn(tile: Element, name: string): Set<string> {
  const inside = part(tile, name)!;
  return new Set([inside, ...inside.querySelectorAll('*')].map((one) => getComputedStyle(one).color));
}

describe('what <cp-kpi-tile> says of a figure', () => {
  const targets: [target: object, value: number, says: string][] = [
    [{ kind: 'value', operator: '>=', value: 90 }, 92, 'Target: 90% or higher Met'],
    [{ kind: 'value', operator: '>=', value: 90 }, 89.9, 'Target: 90% or higher Not met yet'],
    [{ kind: 'value', operator: '<=', value: 10 }, 10, 'Target: 10% or lower Met'],
    [{ kind: 'value', operator: '<', value: 10 }, 10, 'Target: under 10% Not met yet'],
    [{ kind: 'value', operator: '>', value: 0 }, 0, 'Target: over 0% Not met yet'],
    [{ kind: 'value', operator: '=', value: 100 }, 100, 'Target: 100% Met'],
    [
      { kind: 'threshold', operator: '>=', value: 90, setBy: 'national' },
      92,
      'Target: 90% or higher (Set nationally) Met',
    ],
    [{ kind: 'range', value: 5, to: 10 }, 7, 'Target: 5% to 10% Met'],
    [{ kind: 'range', value: 5, to: 10 }, 11, 'Target: 5% to 10% Not met yet'],
    [{ kind: 'direction', direction: 'increase' }, 7, 'Aim: to go up'],
    [{ kind: 'direction', direction: 'sideways' }, 7, 'Target: to be set'],
    [{ kind: 'to-be-set' }, 7, 'Target: to be set'],
    [{ kind: 'value', operator: '≈', value: 5 }, 5, 'Target: 5%'],
  ];
  for (const [target, value, says] of targets) {
    it(`says of ${value}% for ${JSON.stringify(target)}: ${says}`, async () => {
      const data = figuresOf({ unit: 'percent' }, { value });
      data.indicators.targets.push({ id: 'target', indicator: 'measure', setBy: 'council', ...target });
      const tile = await showing(data);

      expect(said(tile, 'target')).to.equal(says);
      expect(Boolean(part(tile, 'status')?.querySelector('svg[aria-hidden]'))).to.equal(/Met$|Not met yet$/.test(says));
      await expect(tile).to.be.accessible();
    });
  }

  it('says, once the day of a target has passed, that there is no figure for it yet, without a picture or a colour', async () => {
    const data = figuresOf({ name: 'Measure' }, { value: 99, period: onDay('2024-03-31') });
    const period = { kind: 'open', end: '2025-03-31' };
    data.indicators.targets.push({
      ...{ id: 't', indicator: 'measure', kind: 'value', operator: '>=', value: 95, setBy: 'council', period },
    });
    const tile = await showing(data);
    tile.setAttribute('today', '2025-04-01');
    await tile.updateComplete;

    expect(said(tile, 'target')).to.match(/by 31 March 2025 No figure for that date yet$/);
    expect(part(tile, 'status')!.matches('.good, .warn, :has(svg)')).to.equal(false);

    tile.setAttribute('today', '2025-03-31');
    await tile.updateComplete;
    expect(said(tile, 'target')).to.match(/by 31 March 2025 Met$/);
  });

  it('says by when, and that a target is not met yet', async () => {
    const data = figuresOf({ unit: 'percent' }, { value: 50 });
    const target = {
      indicator: 'measure',
      kind: 'value',
      operator: '>=',
      period: { kind: 'period', end: '2028-03-31' },
    };
    data.indicators.targets.push({ id: 'target', setBy: 'council', value: 95, ...target });

    expect(said(await showing(data), 'target')).to.equal('Target: 95% or higher, by 31 March 2028 Not met yet');
  });

  it('says of a target that it is not met, once the figure is of the time by which it was to be', async () => {
    for (const [lang, says] of Object.entries({ en: '31 March 2025 Not met', cy: 'Heb ei gyrraedd' })) {
      const data = figuresOf({ unit: 'percent' }, { value: 50 });
      const due = { operator: '>=', value: 95, period: { kind: 'open', end: '2025-03-31' } };
      data.indicators.targets.push({ id: 't', setBy: 'council', indicator: 'measure', kind: 'value', ...due });
      const tile = await fixture<CpKpiTile>(
        html`<cp-kpi-tile lang=${lang} indicator="measure" .data=${data}></cp-kpi-tile>`,
      );
      await reached(tile, 'ready');

      expect(said(tile, 'target')!.endsWith(says), said(tile, 'target')).to.equal(true);
    }
  });

  it('shows the council’s target and the nation’s', async () => {
    const data = figuresOf({ unit: 'percent' }, { value: 50 });
    const target = { indicator: 'measure', kind: 'value', operator: '<=' };
    data.indicators.targets.push({ id: 'nation', setBy: 'national', value: 60, ...target });
    data.indicators.targets.push({ id: 'council', setBy: 'council', value: 40, ...target });

    const lines = [...(await showing(data)).shadowRoot!.querySelectorAll<HTMLElement>('[part=target]')];
    expect(lines.map((line) => line.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Target: 60% or lower (Set nationally) Met',
      'Target: 40% or lower Not met yet',
    ]);
  });

  it('says nothing of a target where there is none, or none for this figure, and no judgement without a figure', async () => {
    const none = await showing(figuresOf({}, { value: 1 }));
    const other = figuresOf({}, { value: 1 });
    other.indicators.targets.push({
      id: 't',
      indicator: 'measure',
      area: 'england',
      kind: 'value',
      operator: '>=',
      value: 9,
      setBy: 'national',
    });
    const missing = figuresOf({}, { missing: { reason: 'to-follow' } });
    missing.indicators.targets.push({
      id: 't',
      indicator: 'measure',
      kind: 'value',
      operator: '>=',
      value: 9,
      setBy: 'council',
    });

    expect(said(none, 'target')).to.equal(undefined);
    expect(said(await showing(other), 'target')).to.equal(undefined);
    expect(said(await showing(missing), 'target')).to.equal('Target: 9 or higher');
  });

  it('does not say that “over 10%” meets a target of 10% or lower', async () => {
    const data = figuresOf({ unit: 'percent' }, { value: 10, qualifier: 'more-than' });
    data.indicators.targets.push({
      id: 't',
      indicator: 'measure',
      kind: 'value',
      operator: '<=',
      value: 10,
      setBy: 'council',
    });

    expect(said(await showing(data), 'target')).to.equal('Target: 10% or lower Not met yet');
  });

  const changes: [unit: string, polarity: string, from: number, to: number, says: string][] = [
    ['percent', 'higher', 88, 92, 'Up 4 percentage points since 31 March 2024 Getting better'],
    ['percent', 'higher', 92, 91, 'Down 1 percentage point since 31 March 2024 Getting worse'],
    ['count', 'lower', 12, 9, 'Down 3 since 31 March 2024 Getting better'],
    ['rate-per-10000', 'lower', 74, 75.7, 'Up 1.7 per 10,000 since 31 March 2024 Getting worse'],
    ['count', 'neutral', 560, 562, 'Up 2 since 31 March 2024'],
    ['count', 'target-value', 4, 5, 'Up 1 since 31 March 2024'],
    ['count', 'new-code', 4, 5, 'Up 1 since 31 March 2024'],
    ['count', 'higher', 5, 5, 'No change since 31 March 2024'],
  ];
  for (const [unit, polarity, from, to, says] of changes) {
    it(`says of ${from} → ${to} (${unit}, ${polarity}): ${says}`, async () => {
      const tile = await showing(figuresOf({ unit, polarity }, { value: to }, before(from)));

      expect(said(tile, 'trend')).to.equal(says);
      await expect(tile).to.be.accessible();
    });
  }

  it('says how far a figure has moved by what a reader can see: from 60% to 62%, not by the places that are left out', async () => {
    const moved = await showing(figuresOf({ unit: 'percent', decimals: 0 }, { value: 61.76 }, before(60)));
    const still = await showing(figuresOf({ unit: 'percent', decimals: 0 }, { value: 61.76 }, before(62.1)));

    expect(said(moved, 'trend')).to.equal('Up 2 percentage points since 31 March 2024 Getting better');
    expect(said(still, 'trend')).to.equal('No change since 31 March 2024');
  });

  it('has neither word nor colour nor icon of judgement where no direction is better', async () => {
    const neutral = await showing(figuresOf({ polarity: 'neutral' }, { value: 2 }, before(1)));
    const judged = await showing(figuresOf({ polarity: 'higher' }, { value: 2 }, before(1)));

    expect(shown(neutral)).not.to.match(judgement);
    expect(coloursIn(neutral, 'trend').size).to.equal(1);
    expect(part(neutral, 'tile')!.querySelector('svg')).to.equal(null);
    expect(coloursIn(judged, 'trend').size).to.equal(2);
    expect(part(judged, 'trend')!.querySelector('svg')).not.to.equal(null);
  });

  const silent: [why: string, indicator: object, ...figures: object[]][] = [
    [
      'the definition changed in between',
      { definitionChanges: [{ from: '2024-10-01', note: 'New' }] },
      { value: 2 },
      before(1),
    ],
    [
      'the definition changed in that year',
      { definitionChanges: [{ from: '2025', note: 'New' }] },
      { value: 2 },
      before(1),
    ],
    ['one is management information', {}, { value: 2, status: 'management-information' }, before(1)],
    ['the one before is management information', {}, { value: 2 }, before(1, { status: 'management-information' })],
    ['the one before is missing', {}, { value: 2 }, { period: onDay('2024-03-31'), missing: { reason: 'suppressed' } }],
    ['the one before is of another area', {}, { value: 2 }, before(1, { area: 'england' })],
    ['the one before is of other people', {}, { value: 2 }, before(1, { cohorts: ['girls'] })],
    ['the one before is only “over 10”', {}, { value: 12 }, before(10, { qualifier: 'more-than' })],
    ['there is none before', {}, { value: 2 }],
  ];
  for (const [why, indicator, ...figures] of silent) {
    it(`says nothing of a change when ${why}`, async () => {
      const tile = await showing(figuresOf(indicator, ...(figures as Record<string, unknown>[])));

      expect(said(tile, 'figure')).not.to.equal(undefined);
      expect(said(tile, 'trend')).to.equal(undefined);
    });
  }

  it('compares with the figure of another area, and warns if it is of another date', async () => {
    const same = await showing(figuresOf({ unit: 'percent' }, { value: 2 }, { value: 3, area: 'england' }));
    const older = await showing(figuresOf({ unit: 'percent' }, { value: 2 }, before(3, { area: 'england' })));
    const later = await showing(
      figuresOf({}, { value: 2 }, { value: 3, area: 'england', period: onDay('2026-01-01') }),
    );

    expect(said(same, 'comparison')).to.equal('England 3%');
    expect(said(same, 'note')).to.equal(undefined);
    expect(said(older, 'comparison')).to.equal('England 3%');
    expect(said(older, 'note')).to.equal('Compared with 31 March 2024, another date, so compare with care');
    expect(said(later, 'comparison')).to.equal(undefined);
    for (const tile of [same, older]) await expect(tile).to.be.accessible();
  });

  it('says which of several areas is of another date', async () => {
    const data = figuresOf({}, { value: 2 }, before(3, { area: 'england' }), { value: 4, area: 'near' });
    data.areas.push({ id: 'near', name: 'Neighbours', level: 'neighbours' });
    const tile = await showing(data);

    expect(said(tile, 'comparison')).to.equal('England (31 March 2024) 3 Neighbours 4');
  });

  it('does not warn of another date where one of two figures is missing', async () => {
    const missing = { missing: { reason: 'unavailable' } };
    const there = await showing(
      figuresOf({}, { value: 2 }, before(0, { ...missing, value: undefined, area: 'england' })),
    );
    const here = await showing(figuresOf({}, missing, before(3, { area: 'england' })));

    expect([there, here].map((tile) => said(tile, 'note'))).to.deep.equal([undefined, undefined]);
  });

  it('says why another area has no figure, and compares nothing of another kind', async () => {
    const missing = { area: 'england', missing: { reason: 'unavailable' } };
    const kind = { value: 3, area: 'england', status: 'management-information' };

    expect(said(await showing(figuresOf({}, { value: 2 }, missing)), 'comparison')).to.equal('England Not available');
    expect(said(await showing(figuresOf({}, { value: 2 }, kind)), 'comparison')).to.equal(undefined);
  });
});
