import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import '../../src/elements/promise-tracker/promise-tracker.js';
import type { CpSelectEvent } from '../../src/data/events.js';
import type { CpPromiseTracker } from '../../src/elements/promise-tracker/promise-tracker.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all, promisesOf, rated, seen } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';

const showing = async (data: unknown) => {
  const tracker = await fixture<CpPromiseTracker>(
    html`<cp-promise-tracker .data=${data as never}></cp-promise-tracker>`,
  );
  await reached(tracker, 'ready');
  return tracker;
};
const voiced = (fields: object) => ({
  id: 'said-1',
  form: 'paraphrase',
  type: 'want',
  text: 'A locked box',
  speaker: { attribution: 'absent' },
  promises: ['promise-1'],
  ...fields,
});
const undertaken = (fields: object) => ({
  items: [{ id: 'we-will-1', text: 'Offer a locked box', promises: ['promise-1'], ...fields }],
  responses: [],
});

describe('what stands behind a promise', () => {
  it('is counted, and is shown when a reader asks for it', async () => {
    const voice = [
      voiced({}),
      voiced({ id: 'said-2', text: 'Clean clothes' }),
      voiced({ id: 'x', promises: ['other'] }),
    ];
    const tracker = await showing({ ...promisesOf({}, {}), voice, commitments: undertaken({}) });

    expect(all(tracker, '[part="toggle"]')).to.deep.equal([
      '2 things that young people said',
      '1 thing that the council will do',
    ]);
    expect(all(tracker, '[part="behind"] > li')).to.deep.equal(['A locked box', 'Clean clothes', 'Offer a locked box']);
    expect(tracker.shadowRoot!.querySelectorAll('details[open]').length).to.equal(0);
    await expect(tracker).to.be.accessible();
  });

  it('tells the page when a reader opens it, and not when they close it or something else opens it', async () => {
    const tracker = await showing({ ...promisesOf({}), voice: [voiced({})] });
    const details = tracker.shadowRoot!.querySelector('details')!;
    const opened = oneEvent(tracker, 'cp-select');
    let heard = 0;
    tracker.addEventListener('cp-select', () => heard++);

    part(tracker, 'toggle')!.click();
    expect(((await opened) as unknown as CpSelectEvent).selected).to.equal('promise-1');
    expect(details.open).to.equal(true);
    part(tracker, 'toggle')!.click();
    details.open = true;
    await tracker.updateComplete;
    expect(heard).to.equal(1);
  });

  it('keeps conditions and what happens otherwise with each thing the council will do', async () => {
    const commitments = undertaken({
      conditions: ['when it is safe', 'if you want it'],
      fallback: 'If not, we explain.',
    });
    const tracker = await showing({ ...promisesOf({}), commitments });

    expect(all(tracker, '[part="behind"] > li')).to.deep.equal([
      'Offer a locked box Condition: when it is safe Condition: if you want it If not, we explain.',
    ]);
    expect(said(tracker, 'fallback')).to.equal('If not, we explain.');
  });

  it('shows how a thing the council will do stands, if it says so', async () => {
    const tracker = await showing({ ...promisesOf({}), commitments: undertaken(rated('delayed')) });

    expect(said(tracker, 'behind')).to.match(/Delayed Corporate Family Board/);
  });

  it('shows words in quotation marks only if they are young people’s own', async () => {
    const tracker = await showing({ ...promisesOf({}), voice: [voiced({ form: 'verbatim' }), voiced({ id: 'two' })] });

    expect(all(tracker, '[part="behind"] > li q')).to.deep.equal(['A locked box']);
  });

  it('does not show what may upset a reader before they ask for it', async () => {
    const notes = [{ contentNote: 'About a hurtful move' }, {}];
    const voice = notes.map((note, at) => voiced({ id: `said-${at}`, sensitive: true, text: 'Black bags', ...note }));
    const tracker = await showing({ ...promisesOf({}), voice });
    part(tracker, 'toggle')!.click();

    expect(all(tracker, '[part="sensitive"] summary')).to.deep.equal([
      'About a hurtful move',
      'This may be upsetting to read.',
    ]);
    for (const one of tracker.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part="sensitive"]')) {
      expect(one.open).to.equal(false);
    }
  });

  it('says which links the council does not state', async () => {
    const promises = [{ to: 'promise-1', basis: 'editorial' }];
    const tracker = await showing({ ...promisesOf({}), voice: [voiced({ promises })], commitments: undertaken({}) });

    expect(all(tracker, '[part="behind"] > li')).to.deep.equal([
      'A locked box The council does not state this link.',
      'Offer a locked box',
    ]);
  });

  it('says why such a link was made, and once where that is the same for all', async () => {
    const printed = { to: 'promise-1', basis: 'inferred', note: 'Printed side by side.' };
    const voice = [1, 2].map((at) => voiced({ id: `said-${at}`, promises: [printed] }));
    const alike = await showing({ ...promisesOf({}), voice });
    const mixed = await showing({ ...promisesOf({}), voice: [...voice, voiced({ id: 'said-3' })] });

    const basis = 'The council does not state this link. Printed side by side.';
    expect(all(alike, '[part="behind"] > li')).to.deep.equal(['A locked box', 'A locked box']);
    expect(all(alike, '[part="details"]')).to.deep.equal([
      `2 things that young people said A locked box A locked box ${basis}`,
    ]);
    expect(all(mixed, '[part="behind"] > li')).to.deep.equal([
      `A locked box ${basis}`,
      `A locked box ${basis}`,
      'A locked box',
    ]);
  });

  it('shows what both said before, newest first', async () => {
    const council = ['2025-04-01', '2025-10-01', '2026-04-01'].map((date) => ({ ...rated('kept').history[0], date }));
    const young = ['2025-07-01', '2026-05-01'].map((date) => ({ ...seen('kept').youngPeoplesView[0], date }));
    const tracker = await showing(promisesOf({ history: council, youngPeoplesView: young }));

    expect(said(tracker, 'toggle')).to.equal('History: 3 earlier entries');
    expect(all(tracker, '[part="behind"] [part="date"]')).to.deep.equal([
      'Corporate Family Board, 1 October 2025',
      'Kingfishers, 1 July 2025',
      'Corporate Family Board, 1 April 2025',
    ]);
    expect(all(tracker, '[part="behind"] b')).to.deep.equal(['Council', 'Young people', 'Council']);
  });

  it('closes when other promises take its place', async () => {
    const voice = [voiced({ promises: ['promise-1', 'promise-2'] })];
    const tracker = await showing({ ...promisesOf(rated('kept'), {}), voice });
    part(tracker, 'toggle')!.click();
    tracker.status = 'not-reviewed';
    await tracker.updateComplete;

    expect(all(tracker, '[part="toggle"]').length).to.equal(1);
    expect(tracker.shadowRoot!.querySelectorAll('details[open]').length).to.equal(0);
  });
});

describe('the evidence of a status', () => {
  const evidenceOf = async (...evidence: object[]) =>
    part(await showing(promisesOf(rated('kept', { evidence, noEvidence: undefined }))), 'evidence')!;

  it('is a list of links with their dates, and names the documents that it points at', async () => {
    const list = await evidenceOf(
      { kind: 'link', title: 'Board paper', url: 'https://example.org/paper', date: '2026-04-02' },
      { kind: 'document', title: 'Performance pack', ref: 'report' },
      { kind: 'document', title: 'Report of the year', ref: 'report' },
      { kind: 'quote', title: 'What a carer wrote' },
    );

    expect([...list.querySelectorAll('li')].map((one) => one.textContent)).to.deep.equal([
      'Board paper, 2 April 2026',
      'Performance pack, Report of the year',
      'Report of the year',
      'What a carer wrote',
    ]);
    expect([...list.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/paper',
      new URL('/report.pdf', document.baseURI).href,
      new URL('/report.pdf', document.baseURI).href,
    ]);
  });

  it('links to nothing that a link must not go to', async () => {
    const data = promisesOf(
      rated('kept', { evidence: [{ kind: 'link', title: 'Press me', url: 'javascript:alert(1)' }] }),
    );
    const console = new ConsoleLines();
    const tracker = await showing(data);
    console.restore();

    expect(tracker.shadowRoot!.querySelectorAll('a').length).to.equal(0);
  });

  it('says why there is none', async () => {
    expect(shown(await showing(promisesOf(rated('kept', { noEvidence: 'Not checked' }))))).to.contain(
      'No evidence: Not checked',
    );
    expect(shown(await showing(promisesOf(rated('kept', { noEvidence: undefined }))))).to.match(/No evidence(?!:)/);
  });
});
