import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/about-data/about-data.js';
import '../../src/elements/data/data.js';
import '../../src/elements/kpi-board/kpi-board.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import '../../src/elements/promise-tracker/promise-tracker.js';
import illustrative from '../../demo/data/illustrative.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { State } from '../../src/data/followed-source.js';
import type { CpAboutData } from '../../src/elements/about-data/about-data.js';
import type { CpKpiBoard } from '../../src/elements/kpi-board/kpi-board.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { held, json, status, StubbedFetch, type Answer } from '../helpers/stub-fetch.js';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);
const aboutIn = (page: Element) => page.querySelector<CpAboutData>('cp-about-data')!;
const boardIn = (page: Element) => page.querySelector<CpKpiBoard>('cp-kpi-board')!;
const notes = (element: Element) =>
  [...(part(element, 'notes')?.querySelectorAll('li') ?? [])].map((one) =>
    one.textContent!.replace(/\s+/g, ' ').trim(),
  );

/** The sample with a note on a figure, one on a source, and one on something that no element here shows. */
function noted() {
  const note = (about: string) => ({
    id: `note-${about}`,
    about: [about],
    kind: 'discrepancy',
    text: `About ${about}`,
  });
  return { ...sample(), notes: [note('in-care-2025'), note('report'), note('promise-1')] };
}

describe('<cp-about-data> on a page', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });

  afterEach(() => {
    server.restore();
    console.restore();
  });

  const states: { state: State; answer: Answer; says: RegExp; children: boolean }[] = [
    { state: 'loading', answer: held(json(0)).answer, says: /^$/, children: true },
    {
      state: 'empty',
      answer: json({ schemaVersion: '1.0' }),
      says: /^Nothing has been published here/,
      children: true,
    },
    { state: 'failed', answer: status(404), says: /^This information could not be found.+Try again$/, children: true },
    { state: 'ready', answer: json(wakefield), says: /^About this information/, children: false },
  ];
  for (const { state, answer, says, children } of states) {
    it(`${children ? 'keeps' : 'replaces'} its own children when it is ${state}, accessible`, async () => {
      const src = server.publish(answer);
      const element = await fixture<CpAboutData>(html`<cp-about-data src=${src}><p>Ask us.</p></cp-about-data>`);
      await reached(element, state);

      expect(shown(element)).to.match(says);
      expect(element.querySelector('p')!.assignedSlot !== null).to.equal(children);
      await expect(element).to.be.accessible();
    });
  }

  it('gives the notes about what the page shows and about its sources, and no others', async () => {
    const page = await fixture(
      html`<cp-data .data=${noted() as never}><cp-kpi-board></cp-kpi-board><cp-about-data></cp-about-data></cp-data>`,
    );
    await aboutIn(page).updateComplete;

    expect(notes(aboutIn(page))).to.deep.equal(['Does not agree. About in-care-2025', 'Does not agree. About report']);
    expect(said(aboutIn(page), 'notes')).to.include('2 notes');
    await expect(aboutIn(page)).to.be.accessible();
  });

  it('gives of the figures those of the tiles on the page, also when a tile shows another', async () => {
    const data = noted();
    data.notes[2]!.about = ['in-touch-2024'];
    const page = await fixture(
      html`<cp-data .data=${data as never}
        ><cp-kpi-tile indicator="in-touch"></cp-kpi-tile><cp-about-data></cp-about-data
      ></cp-data>`,
    );
    await aboutIn(page).updateComplete;
    expect(notes(aboutIn(page))).to.deep.equal(['Does not agree. About report', 'Does not agree. About promise-1']);

    page.querySelector('cp-kpi-tile')!.indicator = 'in-care';
    await page.querySelector('cp-kpi-tile')!.updateComplete;
    await aboutIn(page).updateComplete;
    expect(notes(aboutIn(page))).to.deep.equal(['Does not agree. About in-care-2025', 'Does not agree. About report']);
  });

  it('gives nothing about other languages, quotations and priorities that no element of the page shows', async () => {
    const page = await fixture(
      html`<cp-data .data=${westmorland as never}
        ><cp-kpi-tile indicator="wf-indicator-cfc"></cp-kpi-tile><cp-promise-tracker></cp-promise-tracker
        ><cp-about-data></cp-about-data
      ></cp-data>`,
    );
    await reached(page.querySelector('cp-promise-tracker')!, 'ready');
    await aboutIn(page).updateComplete;
    const given = notes(aboutIn(page)).join('\n');

    expect(given).to.match(/The words of Our Promise are not/);
    expect(given).not.to.match(/Bengali|Arabic|quotation/);
  });

  it('gives all of them when it is asked for all, and when it is alone on the page', async () => {
    const page = await fixture(
      html`<cp-data .data=${noted() as never}
        ><cp-kpi-board></cp-kpi-board><cp-about-data notes="all"></cp-about-data
      ></cp-data>`,
    );
    const alone = await fixture<CpAboutData>(html`<cp-about-data .data=${noted() as never}></cp-about-data>`);

    expect(notes(aboutIn(page)).length).to.equal(3);
    expect(notes(alone).length).to.equal(3);
  });

  it('keeps up with a page on which more is shown later', async () => {
    const page = await fixture(html`<cp-data .data=${noted() as never}><cp-about-data></cp-about-data></cp-data>`);
    expect(notes(aboutIn(page)).length).to.equal(3);

    page.append(document.createElement('cp-kpi-board'));
    await boardIn(page).updateComplete;
    await aboutIn(page).updateComplete;

    expect(notes(aboutIn(page)).length).to.equal(2);
  });

  it('gives those about its sources alone where another element has nothing to show', async () => {
    const page = await fixture(
      html`<cp-data .data=${noted() as never}
        ><cp-promise-tracker></cp-promise-tracker><cp-about-data></cp-about-data
      ></cp-data>`,
    );
    await reached(page.querySelector('cp-promise-tracker')!, 'empty');
    await aboutIn(page).updateComplete;

    expect(notes(aboutIn(page))).to.deep.equal(['Does not agree. About report']);
  });

  it('keeps the notes of another document to that document', async () => {
    const page = await fixture(
      html`<div>
        <cp-kpi-board .data=${wakefield as never}></cp-kpi-board
        ><cp-about-data .data=${noted() as never}></cp-about-data>
      </div>`,
    );

    expect(notes(aboutIn(page)).length).to.equal(3);
  });

  it('has nothing to say under “What to know” where no note is about what is shown', async () => {
    const data = { ...noted(), notes: noted().notes.slice(2) };
    const page = await fixture(
      html`<cp-data .data=${data as never}><cp-kpi-board></cp-kpi-board><cp-about-data></cp-about-data></cp-data>`,
    );
    await aboutIn(page).updateComplete;

    expect(said(aboutIn(page), 'notes')).to.equal(undefined);
  });

  it('names every kind of note in words, and one that it does not know as plainly as it can', async () => {
    const kinds = ['sensitive', 'of-another-kind'];
    const data = {
      ...sample(),
      notes: kinds.map((kind, at) => ({ id: `n-${at}`, about: ['report'], kind, text: 'So.' })),
    };
    const element = await fixture<CpAboutData>(html`<cp-about-data .data=${data as never}></cp-about-data>`);

    expect(notes(element)).to.deep.equal(['May be upsetting. So.', 'of another kind. So.']);
  });

  it('reads the nearest <cp-data>, asks once, and hears of a move to another', async () => {
    const [outer, inner] = [server.publish(json(westmorland)), server.publish(json(wakefield))];
    const page = await fixture(
      html`<cp-data src=${outer}
        ><cp-data src=${inner}><cp-about-data></cp-about-data><cp-kpi-board></cp-kpi-board></cp-data
      ></cp-data>`,
    );
    await reached(aboutIn(page), 'ready');
    expect(said(aboutIn(page), 'facts')).to.include('Wakefield Council');
    expect(server.asked(inner)).to.equal(1);

    page.append(aboutIn(page));
    await reached(aboutIn(page), 'ready');
    expect(said(aboutIn(page), 'facts')).to.include('Westmorland and Furness Council');
  });

  it('stops listening to a page that it was taken from, and listens again when it is back', async () => {
    const page = await fixture(html`<cp-data .data=${noted() as never}><cp-about-data></cp-about-data></cp-data>`);
    const element = aboutIn(page);
    element.remove();
    let asked = 0;
    element.requestUpdate = () => asked++;
    page.append(document.createElement('cp-kpi-board'));
    await boardIn(page).updateComplete;
    expect(asked).to.equal(0);

    Reflect.deleteProperty(element, 'requestUpdate');
    page.append(element);
    await element.updateComplete;
    expect(notes(element).length).to.equal(2);
  });

  it('speaks Welsh where the page does, and marks English titles as English', async () => {
    const page = await fixture(html`<div lang="cy"><cp-about-data .data=${wakefield as never}></cp-about-data></div>`);
    await reached(aboutIn(page), 'ready');

    expect(said(aboutIn(page), 'heading')).to.equal('Am yr wybodaeth hon');
    expect(said(aboutIn(page), 'toggle')).to.equal('Enwir hefyd: 10 dogfen');
    expect(said(aboutIn(page), 'facts')).to.include('1 Tachwedd 2026');
    expect(part(aboutIn(page), 'sources')!.querySelector('cite [lang=en]')!.textContent).to.match(/^Children in Care/);
    await expect(aboutIn(page)).to.be.accessible();
  });

  it('says that a made-up council is an example', async () => {
    const element = await fixture<CpAboutData>(html`<cp-about-data .data=${illustrative as never}></cp-about-data>`);

    expect(said(element, 'foot')).to.equal('Example only. No real council or child is described.');
  });

  it('runs from right to left where the page does', async () => {
    const page = await fixture(html`<div dir="rtl"><cp-about-data .data=${wakefield as never}></cp-about-data></div>`);
    page.setAttribute('style', 'inline-size: 50rem');
    const [term, fact] = [...part(aboutIn(page), 'facts')!.querySelectorAll('dt, dd')];

    expect(term!.getBoundingClientRect().left).to.be.above(fact!.getBoundingClientRect().left);
    await expect(aboutIn(page)).to.be.accessible();
  });

  it('holds absurdly long words on a narrow screen, without a way sideways', async () => {
    const data = {
      ...sample(),
      about: {
        ...sample().about,
        organisationName: long,
        disclaimer: long,
        symbols: [{ symbol: 'Sternchen*', meaning: long }],
      },
      documents: [
        { ...sample().documents[0], title: long, note: long },
        { ...sample().documents[0], id: 'x', title: long, availability: 'planned' },
      ],
      notes: [{ id: 'note', about: ['report'], kind: 'typo', text: long }],
    };
    const page = await fixture(html`<div><cp-about-data .data=${data as never}></cp-about-data></div>`);
    page.setAttribute('style', 'inline-size: 288px');
    for (const details of aboutIn(page).shadowRoot!.querySelectorAll('details')) details.open = true;

    expect(part(aboutIn(page), 'base')!.scrollWidth).to.be.at.most(288);
    await expect(aboutIn(page)).to.be.accessible();
  });

  it('opens by keyboard, and its lines to press are large enough to hit', async () => {
    const element = await fixture<CpAboutData>(html`<cp-about-data .data=${wakefield as never}></cp-about-data>`);
    const toggles = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=toggle]')];

    for (const toggle of toggles) {
      toggle.focus();
      expect(element.shadowRoot!.activeElement === toggle).to.equal(true);
      expect(toggle.offsetHeight).to.be.at.least(44);
    }
    expect(toggles.length).to.equal(2);
  });
});
