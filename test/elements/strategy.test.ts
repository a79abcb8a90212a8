import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import '../../src/elements/strategy/strategy.js';
import illustrative from '../../demo/data/illustrative.json';
import type { CpSelectEvent } from '../../src/data/events.js';
import type { CpStrategy } from '../../src/elements/strategy/strategy.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { dated, fact, strategyOf } from '../helpers/strategies.js';

const showing = async (data: unknown, { show = '', today = '2026-11-22', level = 3 } = {}) => {
  const element = await fixture<CpStrategy>(
    html`<cp-strategy show=${show} today=${today} heading-level=${level} .data=${data as never}></cp-strategy>`,
  );
  await reached(element, element.state === 'empty' ? 'empty' : 'ready');
  return element;
};
const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(
    (one) => `${one.localName} ${one.textContent!.trim()}`,
  );
const message = (fields: object) => ({
  id: 'message',
  kind: 'message',
  speakers: [{ role: 'Ambassadors', kind: 'young-person' }],
  body: ['Hello'],
  ...fields,
});

describe('<cp-strategy>', () => {
  it('shows everything that it has, and fits the outline of the page', async () => {
    const element = await showing(illustrative);
    const levels = headings(element).map((one) => Number(one[1]));

    expect(all(element, '[part="subheading"]')).to.deep.equal([
      'Vision',
      'Messages',
      'How it was made, and with whom',
      'From the strategy',
      'Documents around it',
      'Who is meant',
      'Words it uses',
    ]);
    expect(levels[0]).to.equal(3);
    levels.slice(1).forEach((level, at) => expect(level - levels[at]!).to.be.below(2));
    expect(said(element, 'foot')).to.contain('Example only.');
    await expect(element).to.be.accessible();
  });

  it('says which children and which organisations are meant, as the document defines them', async () => {
    const element = await showing(illustrative, { show: 'people' });

    expect(all(element, '[part="title"]')).to.deep.equal(['Children and young people', 'Organisations']);
    expect(said(element, 'base')).to.contain('Wenlowdale Council');
    const text = shown(element);
    for (const { id, name } of illustrative.organisations) {
      expect(text).to.contain(name);
      expect(element.shadowRoot!.getElementById(id)?.textContent).to.equal(name);
    }
    for (const { label } of illustrative.cohorts)
      expect(text).to.contain(typeof label === 'string' ? label : label.default);
    expect(text).to.contain('Also named: Wenlow Valley Police; Probation Service');
    expect([...element.shadowRoot!.querySelectorAll('dd')].filter((one) => !one.textContent!.trim())).to.deep.equal([]);
  });

  it('lists those of whom nothing is said in one line, without “also” where they are all', async () => {
    const organisations = illustrative.organisations
      .filter((one) => !('note' in one) && !('aliases' in one))
      .slice(0, 2);
    const element = await showing({ ...illustrative, organisations, cohorts: undefined }, { show: 'people' });

    expect(said(element, 'base')).to.contain(
      `Organisations ${organisations.map(({ name }) => name).join('; ')} Example`,
    );
    expect(element.shadowRoot!.querySelector('dl')).to.equal(null);
  });

  it('says beside each word what it is short for, what the council means by it and what the law calls the same', async () => {
    const term = { concept: 'other', singular: 'word' };
    const vocabulary = [
      { ...term, id: 'short', abbreviation: 'EET' },
      {
        ...term,
        id: 'all',
        abbreviation: 'IRO',
        definition: 'Checks that plans are kept.',
        statutoryEquivalent: 'IRO',
      },
      { ...term, id: 'bare' },
    ];
    const element = await showing({ ...illustrative, vocabulary }, { show: 'words' });

    expect(all(element, 'dd')).to.deep.equal(['EET', 'IRO', 'Checks that plans are kept.', 'in law: IRO']);
    const [, first, second] = [...element.shadowRoot!.querySelectorAll('dd')].map((one) => one.offsetLeft);
    expect(first).to.equal(second);
    expect(element.shadowRoot!.querySelectorAll('dt')).to.have.length(2);
  });

  it('shows the parts that a page asks for, whatever else it asks for', async () => {
    const element = await showing(illustrative, { show: 'vision nonsense messages', level: 5 });

    expect(all(element, '[part="subheading"]')).to.deep.equal(['Vision', 'Messages']);
    expect(headings(element)[0]).to.equal('h5 Vision');
    expect(headings(element).some((one) => one.startsWith('h6 From the Kingfishers'))).to.equal(true);
    expect(part(element, 'facts')).to.equal(null);
    element.show = 'facts';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h5 Rooted: our corporate family strategy 2025 to 2028']);
  });

  it('says of a part that is asked for that there is nothing in it', async () => {
    const element = await showing(strategyOf({}, { documents: [] }), { show: 'messages documents words' });

    expect(all(element, '[part="notice"]')).to.deep.equal(
      Array<string>(3).fill('Nothing has been published here about this part of the strategy.'),
    );
    expect(said(await showing(strategyOf()), 'notice')).to.equal('No vision is printed.');
    expect(shown(await showing(strategyOf()))).to.contain('How it was made, and with whom, is not published here.');
  });

  const reviews = [
    { entry: {}, says: 'Not stated' },
    { entry: { reviewDate: '2020-01' }, says: 'Its review was due in January 2020' },
    { entry: { reviewDate: '2026-11-21' }, says: 'Its review was due on 21 November 2026' },
    { entry: { reviewDate: '2026-11-22' }, says: 'Its review is due on 22 November 2026' },
    { entry: { reviewDate: '2027' }, says: 'Its review is due in 2027' },
  ];
  for (const { entry, says } of reviews) {
    it(`says “${says}” where the document says ${JSON.stringify(entry)}`, async () => {
      expect(fact(await showing(dated(entry)), 'Review')).to.equal(says);
    });
  }

  it('has no heading over nobody, where neither groups nor organisations are named', async () => {
    const nobody = strategyOf({}, { cohorts: [], organisations: [] });

    expect(headings(await showing(nobody)).join()).to.not.contain('Who is meant');
    expect(shown(await showing(nobody, { show: 'people' }))).to.match(/Nothing has been published here/);
  });

  it('looks at the day of viewing, and at nothing else', async () => {
    const period = { kind: 'interval', start: '2018', end: '2021' };

    expect(fact(await showing(dated({ period }), { today: '2021-12-31' }), 'Covers')).to.equal('2018 to 2021');
    expect(fact(await showing(dated({ period }), { today: '2022-01-01' }), 'Covers')).to.contain('This time is over.');
  });

  it('shows words for codes that it does not know', async () => {
    const data = dated({ status: 'under-review' });
    data.strategy.visions = [{ id: 'vision', text: 'Roots', scope: 'whole-place' }];
    const element = await showing(data);

    expect(fact(element, 'Standing')).to.equal('under review');
    expect(said(element, 'kind')).to.equal('whole place');
  });

  it('says which reviewer the council does not state', async () => {
    const reviewedBy = [{ to: 'board', basis: 'inferred' }, 'nowhere'];
    const governance = {
      bodies: [{ id: 'board', name: 'The Board', kind: 'committee' }],
      relations: [],
      decisions: [],
    };

    expect(fact(await showing(strategyOf({ reviewedBy }, { governance })), 'Reviewed by')).to.equal(
      'The Board (the council does not state this)',
    );
  });

  it('keeps a long message readable: its first words are seen, the rest when a reader asks', async () => {
    const body = ['A'.repeat(300), 'B'.repeat(400), 'C'.repeat(400)];
    const element = await showing(strategyOf({ messages: [message({ body }), message({ id: 'short' })] }));
    const [details, ...more] = element.shadowRoot!.querySelectorAll('details');
    const visible = [...element.shadowRoot!.querySelectorAll('#message > p')].map((one) => one.textContent!.trim()[0]);

    expect(more.length).to.equal(0);
    expect(visible).to.include('A').and.not.include('B');
    expect(said(element, 'toggle')).to.equal('Read the rest: Ambassadors');
    const opened = oneEvent(element, 'cp-select');
    part(element, 'toggle')!.click();
    expect(((await opened) as unknown as CpSelectEvent).selected).to.equal('message');
    expect(details!.open).to.equal(true);
  });

  it('names speakers by role, and the organisation where it is another', async () => {
    const organisations = ['council', 'nhs'].map((id) => ({ id, name: `The ${id}`, type: id }));
    const speakers = [
      { role: 'Director', kind: 'officer', organisation: 'council' },
      { role: 'Chief Nurse', kind: 'partner', organisation: 'nhs' },
    ];
    const element = await showing(
      strategyOf({ organisations: ['council'], messages: [message({ speakers })] }, { organisations }),
    );

    expect(all(element, '[part="speaker"]')).to.deep.equal(['Director', 'Chief Nurse, The nhs']);
    expect(said(element, 'kind')).to.equal('Council officer, Partner');
  });

  it('has an id for each thing, once, so that other elements can link to it', async () => {
    const ids = [...(await showing(illustrative)).shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);

    expect(ids).to.include.members(['il-strategy', 'il-vision-strategy', 'il-message-kingfishers', 'il-doc-pledge']);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('says the numbers that took part with what they count', async () => {
    expect(fact(await showing(illustrative), 'How many')).to.equal('38 children and young people');
  });
});
