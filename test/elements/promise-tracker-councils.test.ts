import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/promise-tracker/promise-tracker.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpPromiseTracker } from '../../src/elements/promise-tracker/promise-tracker.js';
import { all } from '../helpers/promises.js';
import { reached, said, shown } from '../helpers/reader.js';

const showing = async (data: unknown) => {
  const tracker = await fixture<CpPromiseTracker>(
    html`<cp-promise-tracker today="2026-11-22" .data=${data as never}></cp-promise-tracker>`,
  );
  await reached(tracker, 'ready');
  return tracker;
};

describe('the promises of', () => {
  it('Cambridgeshire: all ten, in their order, none of them reviewed', async () => {
    const tracker = await showing(cambridgeshire);
    const printed = cambridgeshire.promises.items.map(
      ({ number, text }) => `${number} ${typeof text === 'string' ? text : text.default}`,
    );

    expect(all(tracker, 'h4')).to.deep.equal(printed);
    expect(printed.length).to.equal(10);
    expect(said(tracker, 'summary')).to.match(/^10 promises 10 not yet reviewed None of these promises has been rated/);
    await expect(tracker).to.be.accessible();
  });

  it('St Helens: all four, with all that was asked and all that was undertaken', async () => {
    const tracker = await showing(stHelens);

    expect(all(tracker, 'h3')).to.deep.equal(['Our Promise to Cared for Children and Young People Leaving Care']);
    expect(all(tracker, 'h4')).to.deep.equal([
      'Respect us',
      'Skills for Life',
      'Support Us',
      'Help us to keep healthy',
    ]);
    expect(
      all(tracker, '[part="toggle"]')
        .map((words) => parseInt(words))
        .reduce((sum, count) => sum + count),
    ).to.equal(
      stHelens.voice.filter((one) => 'promises' in one).length +
        stHelens.commitments.items.filter((one) => 'promises' in one).length,
    );
    for (const { text, promises, conditions, fallback } of stHelens.commitments.items as never as Record<
      string,
      unknown
    >[]) {
      if (!promises) continue;
      for (const words of [text, fallback ?? '', ...((conditions as string[]) ?? [])])
        expect(shown(tracker)).to.contain(words);
    }
    await expect(tracker).to.be.accessible();
  });

  for (const [name, data, title] of [
    ['Wakefield', wakefield, 'Pledge to Children in Care and Care Leavers'],
    ['Westmorland and Furness', westmorland, 'Our Promise'],
  ] as const) {
    it(`${name}: named, and nothing made up, because their words are not in the document`, async () => {
      const tracker = await showing(data);

      expect(all(tracker, 'h3')).to.deep.equal([title]);
      expect(said(tracker, 'notice')).to.match(/its words are not in the published information/);
      expect(said(tracker, 'summary')).to.equal(undefined);
      expect(said(tracker, 'promise')).to.equal(undefined);
      await expect(tracker).to.be.accessible();
    });
  }

  it('Westmorland and Furness: what the council will do to bring theirs to life', async () => {
    const tracker = await showing(westmorland);

    expect(said(tracker, 'toggle')).to.equal('3 things that the council will do');
  });

  it('the made-up council: who made them and with whom, who agreed and signed them, and how long one is kept', async () => {
    const tracker = await showing({ ...illustrative, themes: [] });

    expect(all(tracker, '[part="made"]').slice(0, 4)).to.deep.equal([
      'Made by: Kingfishers and Riverbank',
      'Made with: Foster carers, Social workers and Riverside Youth Trust',
      'Agreed by: Full Council and Corporate Family Board',
      'Signed by: Leader of the Council, Chief Executive and Chair of Riverbank',
    ]);
    expect(all(tracker, '[part="audience"]')).to.include('Until the age of 25');
    await expect(tracker).to.be.accessible();
  });

  it('the made-up council: each once, under its themes, and marked as an example', async () => {
    const tracker = await showing(illustrative);
    const total = illustrative.promises.items.length;

    expect(all(tracker, '[part="promises"] > li').length).to.equal(total);
    expect(all(tracker, 'h3').slice(0, 2)).to.deep.equal(['A home that is mine', 'My people']);
    expect(
      all(tracker, '[part="counts"] li')
        .map((words) => parseInt(words))
        .reduce((sum, count) => sum + count),
    ).to.equal(total);
    expect(said(tracker, 'difference')).to.be.a('string');
    expect(said(tracker, 'foot')).to.match(/Example only/);
    await expect(tracker).to.be.accessible();
  });
});
