import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/languages/languages.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpLanguages } from '../../src/elements/languages/languages.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = (data: unknown) => fixture<CpLanguages>(html`<cp-languages .data=${data as never}></cp-languages>`);
const inside = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const line = (element: Element, id: string) => element.shadowRoot!.getElementById(id)!;
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);

/** The sample with one language, one format and one contact. */
function access(language: object = {}, format: object = {}, contact: object = {}) {
  const service = {
    id: 'l',
    language: 'pl',
    endonym: 'Polski',
    englishName: 'Polish',
    direction: 'ltr',
    text: 'Tak …',
  };
  return {
    ...sample(),
    access: {
      contacts: [{ id: 'team', label: 'Languages desk', phone: { display: '01632 960 001' }, ...contact }],
      languageServices: [{ ...service, ...language }],
      formats: [{ id: 'f', kind: 'braille', availability: 'on-request', ...format }],
    },
  };
}

/** Where the number and the last words of a line stand on the screen. */
function places(row: HTMLElement): { number: DOMRect; last: DOMRect } {
  const text = row.querySelector('[part=text]')!;
  const number = text.querySelector('bdi')!;
  const range = document.createRange();
  range.selectNodeContents(number.nextSibling?.nextSibling ?? number.nextSibling!);
  return { number: number.getBoundingClientRect(), last: range.getBoundingClientRect() };
}

describe('<cp-languages>', () => {
  it('shows Westmorland’s seven languages in their own names, letters and direction, and three formats', async () => {
    const element = await showing(westmorland);

    expect(
      inside(element, '[part=language]').map((row) => [
        row.querySelector('b')!.textContent,
        row.querySelector('b')!.lang,
        row.querySelector<HTMLElement>('[part=text]')!.lang,
        row.dir,
        row.querySelector('.quiet')!.textContent!.trim(),
      ]),
    ).to.deep.equal([
      ['العربية', 'ar', 'ar', 'rtl', 'Arabic'],
      ['বাংলা', 'bn', 'bn', 'ltr', 'Bengali'],
      ['简体中文', 'zh-Hans', 'zh-Hans', 'ltr', 'Simplified Chinese'],
      ['Lietuvių', 'lt', 'lt', 'ltr', 'Lithuanian'],
      ['Polski', 'pl', 'pl', 'ltr', 'Polish'],
      ['Português', 'pt', 'pt', 'ltr', 'Portuguese'],
      ['Türkçe', 'tr', 'tr', 'ltr', 'Turkish'],
    ]);
    expect(all(element, '[part=format]')).to.deep.equal(['CD', 'Braille', 'large type']);
    expect(said(element, 'availability')).to.equal(
      'If you ask – Cared for Children and Care Experienced Young People’s Strategy',
    );
    await expect(element).to.be.accessible();
  });

  it('gives the number to ring once', async () => {
    const element = await showing(westmorland);
    const links = inside(element, 'a');

    expect(links.map((one) => [one.textContent, one.getAttribute('href')])).to.deep.equal([
      ['0300 373 3300', 'tel:+443003733300'],
    ]);
    expect(links[0]!.closest('[part=contact]')!.id).to.equal('wf-contact-languages');
  });

  it('says the number in each line, apart from the words around it, so that it reads the right way', async () => {
    const element = await showing(westmorland);
    const numbers = inside(element, '[part=text] bdi');

    expect(numbers.map((number) => [number.textContent, number.dir])).to.deep.equal(
      Array(7).fill(['0300 373 3300', 'ltr']),
    );
    expect(shown(element)).not.to.contain('…');
  });

  it('keeps the number in mid-sentence in Arabic: what follows it is to its left, or below', async () => {
    const element = await showing(westmorland);
    const row = line(element, 'wf-language-arabic');
    row.style.inlineSize = '60em';
    const { number, last } = places(row);

    expect(row.querySelector('[part=text]')!.textContent).to.match(/يرجى 0300 373 3300 الاتصال\s*$/);
    expect(last.right).to.be.at.most(number.left + 1);
    expect(number.width).to.be.above(number.height);
    // The line itself begins on the right of its box.
    expect(getComputedStyle(row.querySelector('[part=text]')!).textAlign).to.match(/right|start|match-parent/);
    expect(number.left).to.be.above(row.getBoundingClientRect().left + row.offsetWidth / 2);
  });

  it('mends the Bengali number, and says how it is printed', async () => {
    const row = line(await showing(westmorland), 'wf-language-bengali');

    expect(row.querySelector('[part=text]')!.textContent).to.match(/করে 0300 373 3300 নম্বরে/);
    expect(row.querySelector('[part=note]')!.textContent).to.match(/mixes Bengali zeros with Latin digits/);
    expect(row.querySelector('.quiet bdi')!.textContent).to.equal('০3০০ 373 33০০');
    expect(row.querySelector<HTMLElement>('.quiet bdi')!.dir).to.equal('ltr');
  });

  it('shows every way to ask, and tells formats that are ready from those made on request', async () => {
    const element = await showing(illustrative);

    expect(said(element, 'contact')).to.equal(
      'Languages and formats 0808 157 0111 languages@example.org Monday to Friday, 9am to 5pm',
    );
    expect(all(element, '[part=availability]')).to.deep.equal([
      'Ready now – The Wenlow Promise',
      'Ready now – Rooted: our corporate family strategy 2025 to 2028',
      'If you ask – The Wenlow Promise',
      'If you ask – Rooted: our corporate family strategy 2025 to 2028',
    ]);
    expect(all(element, '[part=format]').length).to.equal(illustrative.access.formats.length);
    expect(all(element, '[part=language]').length).to.equal(6);
    await expect(element).to.be.accessible();
  });

  for (const [name, data] of Object.entries({ wakefield, stHelens, cambridgeshire })) {
    it(`says that ${name} publishes none, and that one may ask all the same`, async () => {
      const element = await showing(data);

      expect(said(element, 'notice')).to.match(/^Nothing has been published here about other languages/);
      expect(said(element, 'heading')).to.equal(undefined);
      await expect(element).to.be.accessible();
    });
  }

  const lines: { says: string; language: object; contact?: object; reads: string }[] = [
    { says: 'the number of whom to ask', language: { contact: 'team' }, reads: 'Tak 01632 960 001' },
    { says: 'the printed number where there is no other', language: { numberAsPrinted: '٠١٢' }, reads: 'Tak ٠١٢' },
    { says: 'the words as they are where there is no number', language: {}, reads: 'Tak …' },
    {
      says: 'only the words where the line has no place for it',
      language: { text: 'Tak', contact: 'team' },
      reads: 'Tak',
    },
  ];
  for (const { says, language, reads } of lines) {
    it(`puts into a line ${says}`, async () => {
      expect(said(await showing(access(language)), 'text')).to.equal(reads);
    });
  }

  it('calls a format what the council calls it, else by its kind, and an unknown kind as plainly as it can', async () => {
    const named = await showing(access({}, { label: 'Dots' }));
    const plain = await showing(access());
    const unknown = await showing(access({}, { kind: 'tactile-map', availability: 'on-loan' }));

    expect(said(named, 'format')).to.equal('Dots');
    expect(said(plain, 'format')).to.equal('Braille');
    expect(said(unknown, 'formats')).to.equal('Formats on loan tactile map');
  });

  it('speaks Welsh where the page does, and marks English names as English', async () => {
    const page = await fixture(html`<div lang="cy"><cp-languages .data=${westmorland as never}></cp-languages></div>`);
    const element = page.querySelector('cp-languages')!;
    await reached(element, 'ready');

    expect(said(element, 'heading')).to.equal('Ieithoedd a fformatau eraill');
    expect(part(element, 'name')!.querySelector('[lang=en]')!.textContent).to.equal('Arabic');
    await expect(element).to.be.accessible();
  });

  it('shows hostile words as text, and follows no address that is not one', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const console = new ConsoleLines();
    const data = access({ endonym: bad, text: `${bad} …`, contact: 'team', note: bad }, { url: 'javascript:alert(1)' });
    const element = await showing(data);
    console.restore();

    expect(said(element, 'name')).to.contain(bad);
    expect(said(element, 'text')).to.equal(`${bad} 01632 960 001`);
    expect(inside(element, 'img, script, a:not([href^="tel:01632"])').length).to.equal(0);
  });

  it('holds absurdly long words on a narrow screen, without a way sideways', async () => {
    const data = access({ endonym: long, englishName: long, text: long, note: long }, { label: long }, { label: long });
    const page = await fixture(html`<div><cp-languages .data=${data as never}></cp-languages></div>`);
    page.setAttribute('style', 'inline-size: 288px');

    expect(part(page.firstElementChild!, 'base')!.scrollWidth).to.be.at.most(288);
  });

  it('asks once for the nearest document, keeps its children when that fails, and goes with a move', async () => {
    const server = new StubbedFetch();
    const console = new ConsoleLines();
    const [good, bad] = [server.publish(json(westmorland)), server.publish(status(404))];
    const page = await fixture(
      html`<div>
        <cp-data src=${good}><cp-languages></cp-languages><cp-languages></cp-languages></cp-data>
        <cp-data src=${bad}
          ><cp-languages id="moved"><p>Ring us.</p></cp-languages></cp-data
        >
      </div>`,
    );
    const moved = page.querySelector<CpLanguages>('#moved')!;
    await reached(moved, 'failed');
    await reached(page.querySelector('cp-languages')!, 'ready');

    expect(server.asked(good)).to.equal(1);
    expect(moved.querySelector('p')!.assignedSlot).to.not.equal(null);
    page.querySelector('cp-data')!.append(moved);
    await reached(moved, 'ready');
    expect(inside(moved, '[part=language]').length).to.equal(7);
    server.restore();
    console.restore();
  });
});
