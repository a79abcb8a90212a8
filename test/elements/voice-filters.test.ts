import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/voice/voice.js';
import type { CpFilterEvent } from '../../src/data/events.js';
import type { CpVoice } from '../../src/elements/voice/voice.js';
import { all } from '../helpers/promises.js';
import { part, reached, said } from '../helpers/reader.js';
import { responded, undertaken, voiceOf } from '../helpers/voice.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const element = await fixture<CpVoice>(html`<cp-voice .data=${data as never}></cp-voice>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await reached(element, 'ready');
  return element;
};
const selectOf = (element: Element, label: string) =>
  [...element.shadowRoot!.querySelectorAll('select')].find((one) => one.labels[0]!.textContent!.includes(label))!;
const choose = async (element: CpVoice, label: string, words: string) => {
  const select = selectOf(element, label);
  select.value = [...select.options].find(({ text }) => text === words)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

const three = voiceOf([{ themes: ['home'] }, { themes: ['work'] }, { themes: ['work'] }], {
  responses: [responded('did', 'said-1')],
  items: [undertaken('listen', { respondsTo: ['said-2'] })],
});

describe('the filters of <cp-voice>', () => {
  it('take whatever a page writes for “yes” to mean that, and not its opposite', async () => {
    const element = await showing(three, { answered: 'true' });

    expect(all(element, '[part="words"]')).to.deep.equal(['Thing 1', 'Thing 2']);
  });

  it('narrow what is shown, say how many politely, and tell the page', async () => {
    const element = await showing(three);
    const result = part(element, 'result')!;
    const events: CpFilterEvent[] = [];
    element.addEventListener('cp-filter', (event) => events.push(event));
    await choose(element, 'Theme', 'A good work');
    await choose(element, 'Answers', 'No answer yet');

    expect(all(element, '[part="words"]')).to.deep.equal(['Thing 3']);
    expect(said(element, 'result')).to.equal('1 of 3 shown');
    expect(part(element, 'result') === result && result.getAttribute('role')).to.equal('status');
    expect(events.map(({ filters, shown: count }) => [filters, count])).to.deep.equal([
      [{ theme: 'work', answered: '' }, 2],
      [{ theme: 'work', answered: 'no' }, 1],
    ]);
    expect(said(element, 'summary')).to.contain('2 of 3 have an answer');

    part(element, 'button')!.click();
    await element.updateComplete;
    expect(all(element, '[part="words"]').length).to.equal(3);
    expect(element.shadowRoot!.activeElement === selectOf(element, 'Theme')).to.equal(true);
  });

  it('close what was opened, so that nothing else that may upset a reader stands open in its place', async () => {
    const element = await showing(
      voiceOf([
        { themes: ['home'], sensitive: true },
        { themes: ['work'], sensitive: true },
      ]),
    );
    const open = () => [...element.shadowRoot!.querySelectorAll('details')].filter((one) => one.open).length;
    element.shadowRoot!.querySelector<HTMLElement>('[part="sensitive"] summary')!.click();
    expect(open()).to.equal(1);
    await choose(element, 'Theme', 'A good work');

    expect(open()).to.equal(0);
  });

  it('are set by the page, which is not told of it, and can be hidden', async () => {
    const element = await showing(three, { theme: 'work', answered: 'yes', 'no-filter': '' });

    expect(all(element, '[part="words"]')).to.deep.equal(['Thing 2']);
    expect(part(element, 'filters')).to.equal(null);
    expect(said(element, 'result')).to.equal('1 of 3 shown');
  });

  it('are there only where there is something to choose', async () => {
    const element = await showing(voiceOf([{ themes: ['home'] }]));

    expect(part(element, 'filters')).to.equal(null);
    expect(part(element, 'heading')!.textContent).to.equal('A good home');
  });

  it('say so where a choice of the page fits nothing, and show words for an unknown theme', async () => {
    const element = await showing(three, { theme: 'gone' });

    expect(said(element, 'result')).to.equal('0 of 3 shown');
    expect(selectOf(element, 'Theme').selectedOptions[0]!.text).to.equal('gone');
    await expect(element).to.be.accessible();
  });
});
