import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import '../../src/elements/voice/voice.js';
import type { CpSelectEvent } from '../../src/data/events.js';
import type { CpVoice } from '../../src/elements/voice/voice.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { responded, undertaken, voiceOf } from '../helpers/voice.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const element = await fixture<CpVoice>(html`<cp-voice .data=${data as never}></cp-voice>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await reached(element, 'ready');
  return element;
};
const three = voiceOf([{ themes: ['home'] }, { themes: ['work'] }, { themes: ['work'] }], {
  responses: [responded('did', 'said-1')],
  items: [undertaken('listen', { respondsTo: ['said-2'] })],
});

describe('<cp-voice>', () => {
  it('shows each thing under its theme, with what answers it or that nothing does', async () => {
    const element = await showing(three);

    expect(all(element, 'h3')).to.deep.equal(['A good home', 'A good work']);
    expect(all(element, '[part="said"]')).to.deep.equal([
      'You said Thing 1 A wish We did About said-1',
      'You said Thing 2 A wish We will We will listen',
      'You said Thing 3 A wish No answer yet',
    ]);
    await expect(element).to.be.accessible();
  });

  it('counts everything and what has an answer, and gives no score', async () => {
    const element = await showing(three);

    expect(said(element, 'summary')).to.match(
      /^3 things that children and young people said\. 2 of 3 have an answer so far\./,
    );
    expect(all(element, '[part="counts"] li')).to.deep.equal(['We did: 1', 'We will: 1', 'No answer yet: 1']);
    expect(shown(element)).not.to.match(/%|score/);
  });

  it('says so where nothing has an answer, and says it once', async () => {
    const element = await showing(voiceOf([{}, {}]));

    expect(said(element, 'summary')).to.match(/None of them has an answer of its own yet\./);
    expect(part(element, 'counts')).to.equal(null);
    expect(shown(element)).not.to.contain('No answer yet');
  });

  const speakers: [what: string, fields: object, words: string][] = [
    [
      'the role',
      { speaker: { role: 'Promise Ambassador', attribution: 'given' } },
      'Promise Ambassador. Not word for word.',
    ],
    ['that nobody is named', { speaker: { attribution: 'absent' } }, 'Not attributed. Not word for word.'],
    [
      'a role that is not certain',
      { speaker: { role: 'Carers', attribution: 'absent' } },
      'Carers (not attributed). Not word for word.',
    ],
    [
      'that it is kept private',
      { speaker: { attribution: 'withheld' }, form: 'verbatim' },
      'Who said it is kept private.',
    ],
    [
      'a group without a role',
      { speaker: { group: 'council', attribution: 'given' }, form: 'unknown' },
      'A group of young people. These may not be their own words.',
    ],
    ['nothing that is not there', { speaker: { attribution: 'given' }, form: 'sung' }, 'Not attributed.'],
  ];
  for (const [what, fields, words] of speakers) {
    it(`says who spoke and how faithfully: ${what}`, async () => {
      const element = await showing(voiceOf([{ ...fields, date: '2024-09' }]));

      expect(said(element, 'speaker')).to.equal(`A wish, September 2024. ${words}`);
    });
  }

  it('puts in quotation marks only young people’s own words', async () => {
    const element = await showing(voiceOf([{ form: 'verbatim' }, {}, { form: 'unknown' }]));

    expect(all(element, 'q')).to.deep.equal(['Thing 1']);
  });

  it('shows what may upset a reader only when they ask for it', async () => {
    const element = await showing(voiceOf([{ sensitive: true, contentNote: 'About a move' }, { sensitive: true }]));

    expect(all(element, '[part="sensitive"] summary')).to.deep.equal([
      'About a move',
      'This may be upsetting to read.',
    ]);
    for (const one of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part="sensitive"]')) {
      expect(one.open).to.equal(false);
    }
  });

  it('names every kind of thing and of answer in words, those that it does not know too', async () => {
    const kinds = ['did', 'doing', 'partly', 'planned', 'cannot', 'no-response-yet', 'passed-on'];
    const element = await showing(
      voiceOf(
        kinds.map(() => ({ type: 'poem-of-ours' })),
        { responses: kinds.map((kind, at) => responded(kind, `said-${at + 1}`)) },
      ),
    );

    expect(all(element, '[part="answer"] dt')).to.deep.equal([
      'We did',
      'We are doing',
      'We did part of it',
      'We plan to',
      'We cannot',
      'No answer yet',
      'passed on',
    ]);
    expect(said(element, 'speaker')).to.match(/^poem of ours/);
    expect(said(element, 'summary')).to.contain('6 of 7 have an answer');
    await expect(element).to.be.accessible();
  });

  it('says why something cannot be done, who answered, when, and what shows it', async () => {
    const answer = { whyNot: 'Two buses are not ours.', by: 'Transport Manager', date: '2026-08' };
    const evidence = [{ kind: 'link', title: 'Timetable', url: 'https://example.org/times' }];
    const element = await showing(
      voiceOf([{}], { responses: [responded('cannot', 'said-1', { ...answer, evidence })] }),
    );

    expect(all(element, '[part="answer"] dd')).to.deep.equal([
      'About said-1 Why: Two buses are not ours. Transport Manager, August 2026 Evidence: Timetable',
    ]);
    expect(part(element, 'evidence')!.querySelector('a')!.href).to.equal('https://example.org/times');
  });

  it('keeps conditions, what happens otherwise, who and when with what the council will do', async () => {
    const fields = {
      conditions: ['when it is safe'],
      fallback: 'If not, we explain.',
      by: ['Social workers', 'Carers'],
      timeframe: { kind: 'open', end: '2028' },
      history: [{ date: '2026-04-13', by: 'Board', status: 'delayed', noEvidence: 'Too early' }],
    };
    const element = await showing(voiceOf([{}], { items: [undertaken('a', { respondsTo: ['said-1'], ...fields })] }));

    expect(all(element, '[part="undertaken"] > li')).to.deep.equal([
      'We will a Condition: when it is safe If not, we explain. Who: Social workers and Carers When: to 2028 Delayed Board, 13 April 2026 No evidence: Too early',
    ]);
  });

  it('shows what was said of an undertaking beside it, and nothing twice', async () => {
    const element = await showing(
      voiceOf([{}], {
        items: [undertaken('a', { respondsTo: ['said-1'] })],
        responses: [responded('doing', 'a'), { ...responded('did', 'said-1'), respondsTo: ['said-1', 'a'] }],
      }),
    );

    expect(all(element, '[part="answer"]')).to.deep.equal([
      'We did About said-1',
      'We will We will a We are doing About a',
    ]);
  });

  it('leaves as much room above an answer beside an undertaking as above any other', async () => {
    const element = await showing(
      voiceOf([{}], {
        items: [undertaken('a', { respondsTo: ['said-1'] })],
        responses: [responded('doing', 'a'), responded('did', 'said-1')],
      }),
    );
    const [, will, doing] = [...element.shadowRoot!.querySelectorAll('[part=answers] .status')].map((one) =>
      one.getBoundingClientRect(),
    );
    const [did, undertaking] = [...element.shadowRoot!.querySelectorAll('[part=answers] [part=text]')].map((one) =>
      one.getBoundingClientRect(),
    );

    expect(doing!.top - undertaking!.bottom).to.be.closeTo(will!.top - did!.bottom, 2);
  });

  it('marks answers and places that the council does not state, and counts them', async () => {
    const link = { to: 'said-1', basis: 'inferred', note: 'Printed beside it.' };
    const place = { to: 'home', basis: 'editorial' };
    const element = await showing(
      voiceOf([{ themes: [place] }, {}], { items: [undertaken('a', { respondsTo: [link] })] }),
    );

    expect(said(element, 'summary')).to.contain(
      'None of them has an answer of its own yet. Beside 1 of them stands what the council will do. It does not itself say',
    );
    expect(said(element, 'undertaken')).to.contain('The council does not state this link.');
    expect(said(element, 'undertaken')).to.contain('Printed beside it.');
    expect(part(element, 'said')!.querySelector('.quote')!.textContent).to.contain(
      'The council does not state this link.',
    );
  });

  it('shows what the council will do under a heading apart, and tells the page when a reader opens it', async () => {
    const element = await showing(
      voiceOf([{ themes: ['home'] }, { themes: ['work'] }], { items: [undertaken('a', { themes: ['home'] })] }),
    );
    expect(all(element, '[part="toggle"]')).to.deep.equal(['Under this heading: 1 thing that the council will do']);
    expect(said(element, 'details')).to.contain('does not say which of the things above');
    expect(said(element, 'summary')).to.contain('What the council will do stands under each heading.');

    const opened = oneEvent(element, 'cp-select');
    part(element, 'toggle')!.click();
    expect(((await opened) as unknown as CpSelectEvent).selected).to.equal('home');
  });
});
