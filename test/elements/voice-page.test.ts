import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/promise-tracker/promise-tracker.js';
import '../../src/elements/voice/voice.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { State } from '../../src/data/followed-source.js';
import type { CpVoice } from '../../src/elements/voice/voice.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { held, json, status, StubbedFetch, type Answer } from '../helpers/stub-fetch.js';
import { voiceOf } from '../helpers/voice.js';

const showing = async (data: unknown) => {
  const element = await fixture<CpVoice>(html`<cp-voice .data=${data as never}></cp-voice>`);
  await reached(element, 'ready');
  return element;
};
const perGroup = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll('[part="group"]')].map((one) => one.querySelectorAll(selector).length);

describe('what was said to', () => {
  it('St Helens: all 43 things under their promises, none of them paired with anything', async () => {
    const element = await showing(stHelens);

    expect(all(element, 'h3')).to.deep.equal([
      'Respect us',
      'Skills for Life',
      'Support Us',
      'Help us to keep healthy',
    ]);
    expect(perGroup(element, '[part="said"]')).to.deep.equal([11, 12, 13, 7]);
    expect(perGroup(element, '[part="undertaken"] > li')).to.deep.equal([12, 12, 9, 4]);
    expect(said(element, 'summary')).to.match(/^43 things.+None of them has an answer of its own yet\./);
    expect(said(element, 'summary')).to.match(/Children and young people \(not attributed\)\. Not word for word\.$/);
    for (const { text } of stHelens.voice) expect(shown(element)).to.contain(text);
    expect(all(element, '[part="sensitive"] summary').length).to.equal(2);
    expect(all(element, 'q').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('Wakefield: six paragraphs with 26 undertakings, and that the council does not pair them', async () => {
    const element = await showing(wakefield);

    expect(perGroup(element, '[part="said"]')).to.deep.equal([1, 1, 1, 1, 1, 1]);
    expect(perGroup(element, '[part="undertaken"] > li')).to.deep.equal([4, 6, 4, 5, 4, 3]);
    expect(said(element, 'summary')).to.match(
      /^6 things.+None of them has an answer of its own yet\. Beside 6 of them stands what the council will do\. It does not/,
    );
    expect(all(element, '[part="answer"] [part="note"]').filter((one) => /does not state/.test(one)).length).to.equal(
      6,
    );
    await expect(element).to.be.accessible();
  });

  it('Westmorland and Furness: two, one with a role and one with nobody, and neither stated to stand there', async () => {
    const element = await showing(westmorland);

    expect(all(element, '[part="speaker"]')).to.deep.equal([
      'A reason. Promise Ambassador. Not word for word.',
      'A request. Not attributed. Not word for word.',
    ]);
    expect(perGroup(element, '[part="note"]')).to.deep.equal([3, 3]);
    expect(perGroup(element, '[part="undertaken"] > li')).to.deep.equal([3, 6]);
    await expect(element).to.be.accessible();
  });

  it('Cambridgeshire: nothing that is published, and that is said', async () => {
    const element = await showing(cambridgeshire);

    expect(shown(element)).to.equal('Nothing that children and young people said has been published here yet.');
    await expect(element).to.be.accessible();
  });

  it('the made-up council: every answer and every undertaking for its themes, and what has no answer', async () => {
    const element = await showing(illustrative);
    const { items, responses } = illustrative.commitments;

    expect(all(element, '[part="said"]').length).to.equal(24);
    expect(said(element, 'summary')).to.contain('19 of 24 have an answer so far.');
    expect(
      all(element, '[part="counts"] li')
        .map((words) => Number(/\d+$/.exec(words)))
        .reduce((sum, count) => sum + count),
    ).to.equal(24);
    for (const { text } of [...items, ...responses]) {
      expect(shown(element)).to.contain(typeof text === 'string' ? text : text.default);
    }
    expect(said(element, 'foot')).to.match(/Example only/);
    await expect(element).to.be.accessible();
  });
});

describe('<cp-voice> on a page', () => {
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
    { state: 'empty', answer: json({ schemaVersion: '1.0' }), says: /^Nothing that children/, children: true },
    { state: 'failed', answer: status(500), says: /^This information could not be found.+Try again$/, children: true },
    { state: 'ready', answer: json(stHelens), says: /^43 things/, children: false },
  ];
  for (const { state, answer, says, children } of states) {
    it(`${children ? 'keeps' : 'replaces'} its own children when it is ${state}, accessible`, async () => {
      const element = await fixture<CpVoice>(
        html`<cp-voice src=${server.publish(answer)}><p>Ask us what you told us.</p></cp-voice>`,
      );
      await reached(element, state);

      expect(shown(element)).to.match(says);
      expect(element.querySelector('p')!.assignedSlot !== null).to.equal(children);
      expect(element.offsetHeight).to.be.above(state === 'empty' ? 40 : 100);
      await expect(element).to.be.accessible();
    });
  }

  it('reads the nearest <cp-data>, asks for its document once, and shows another where it is moved', async () => {
    const [outer, inner] = [server.publish(json(stHelens)), server.publish(json(wakefield))];
    const page = await fixture(
      html`<cp-data src=${outer}
        ><cp-data src=${inner}><cp-voice></cp-voice><cp-voice></cp-voice></cp-data
      ></cp-data>`,
    );
    const both = [...page.querySelectorAll('cp-voice')];
    await Promise.all(both.map((one) => reached(one, 'ready')));

    expect(both.map((one) => all(one, 'h3').length)).to.deep.equal([6, 6]);
    expect(server.asked(inner)).to.equal(1);
    page.append(both[0]!);
    await waitUntil(() => all(both[0]!, 'h3').length === 4);
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(html`<div lang="cy"><cp-voice .data=${illustrative as never}></cp-voice></div>`);
    const element = page.querySelector('cp-voice')!;
    await reached(element, 'ready');

    expect(said(element, 'summary')).to.match(
      /^24 peth a ddywedodd plant a phobl ifanc\. Mae ateb i 19 o 24 hyd yma\./,
    );
    expect(all(element, 'q')[0]).to.contain('Drws ystafell wely');
    await expect(element).to.be.accessible();
  });

  it('links to the groups that spoke only where another element of the page shows them', async () => {
    const page = await fixture(
      html`<cp-data .data=${stHelens as never}
        ><cp-voice></cp-voice><cp-promise-tracker></cp-promise-tracker
      ></cp-data>`,
    );
    const element = page.querySelector('cp-voice')!;
    await reached(element, 'ready');

    expect(part(element, 'mention')).to.equal(null);
  });

  it('shows markup and endless words as they are, without a way sideways', async () => {
    const text = `<img src=x onerror="alert(1)"> ${'unbroken'.repeat(60)}`;
    const speaker = { role: text, attribution: 'given' };
    const data = voiceOf([{ text, speaker }], {
      responses: [{ id: 'r', kind: 'did', respondsTo: ['said-1'], text, by: text }],
    });
    const page = await fixture<HTMLElement>(html`<div><cp-voice .data=${data}></cp-voice></div>`);
    page.setAttribute('style', 'inline-size: 288px');
    const element = page.querySelector('cp-voice')!;
    await reached(element, 'ready');

    expect(said(element, 'words')).to.contain('<img src=x onerror="alert(1)">');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(288);
  });

  it('keeps words in order where the page reads from right to left, and words of its own apart from those beside them', async () => {
    const evidence = [{ kind: 'quote', title: 'Photo' }];
    const response = { id: 'r', kind: 'did', respondsTo: ['said-1'], text: 'Done.', evidence };
    const data = voiceOf([{ text: 'A door.', form: 'verbatim' }], { responses: [response] });
    const page = await fixture(html`<div dir="rtl"><cp-voice .data=${data}></cp-voice></div>`);
    const element = page.querySelector('cp-voice')!;
    await reached(element, 'ready');

    // The files for pages are built without the blanks between tags.
    const found = part(element, 'evidence')!;
    for (const node of [...found.childNodes]) if (!node.textContent?.trim()) node.remove();
    const [label, piece] = ['p', 'li'].map((tag) => {
      const text = document.createRange();
      text.selectNodeContents(found.querySelector(tag)!);
      return text.getClientRects();
    });
    expect(piece![0]!.left - [...label!].at(-1)!.right).to.be.above(2);
    expect(getComputedStyle(part(element, 'words')!).unicodeBidi).to.equal('plaintext');
  });

  it('leaves out what cannot be used, and says so', async () => {
    const element = await showing(voiceOf([{}, { text: 7 }, {}]));

    expect(all(element, '[part="said"]').length).to.equal(2);
    expect(said(element, 'foot')).to.equal('1 entry could not be shown.');
  });
});
