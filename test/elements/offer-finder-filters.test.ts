import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { button, choose, listOf, names, select, unfold } from '../helpers/finder.js';
import { finderOf } from '../helpers/offer.js';
import { part, said } from '../helpers/reader.js';

const here = { latitude: 54.1, longitude: -3.2 };
const place = (more: object) => ({ kind: 'physical' as const, ...here, ...more });
const places = [{ id: 'barrow', name: 'Barrow', kind: 'town', ...here, postcodes: ['LA14'] }];
const offer = listOf([
  { access: ['phone'], costs: [{ amount: 0 }], languages: ['en', 'pl'], needs: ['I am hungry'] },
  {
    access: ['visit'],
    costs: [{ amount: 3 }],
    locations: [place({ accessibility: ['Step-free'] })],
    schedules: [{ days: ['TU'], opens: '18:00', closes: '20:00' }],
  },
  { access: ['visit'], locations: [place({ latitude: 54.5 })], minimumAge: 18, needs: ['I am hungry'], urgent: true },
  { urgent: true },
]);
const data = { ...offer, localOffer: { ...offer.localOffer, places } };
const filtering = async () => {
  const finder = await finderOf(data);
  await unfold(finder, 'filters', 'select');
  return finder;
};
const put = async (finder: Awaited<ReturnType<typeof filtering>>, label: string, value: string) => {
  const field = [...part(finder, 'filters')!.querySelectorAll('label')].find(
    (one) => one.textContent!.trim().replace(/ \(\d+\)$/, '') === label,
  );
  const input = field!.control as HTMLInputElement;
  if (input.type === 'checkbox') input.click();
  else {
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await finder.updateComplete;
};

describe('the filters of <cp-offer-finder>', () => {
  it('are fetched when they are opened, and show how many there would be', async () => {
    const finder = await filtering();
    const options = (label: string) => [...select(finder, label).options].map(({ text }) => text);

    expect(options('How to reach it')).to.deep.equal(['Any', 'Phone (1)', 'Visit (2)']);
    expect(options('What is happening')).to.deep.equal(['Any', 'I am hungry (2)']);
    expect(options('Language')).to.deep.equal(['Any', 'English (1)', 'Polish (1)']);
    expect(options('Access')).to.deep.equal(['Any', 'Step-free (1)']);
    await expect(finder).to.be.accessible();
  });

  it('say of each box how many there would be, which is how many there are then', async () => {
    const finder = await filtering();
    expect(said(finder, 'filters')).to.match(/Free \(1\) Helps today \(2\)$/);
    await choose(finder, 'How to reach it', 'Visit');
    expect(said(finder, 'filters')).to.match(/Free \(0\) Helps today \(1\)$/);
    await put(finder, 'Helps today', '');

    expect(names(finder)).to.deep.equal(['Service 3', 'Service 4']);
    expect(said(finder, 'result')).to.equal('1 result, and 1 that does not say');
    expect(said(finder, 'filters')).to.match(/Helps today \(1\)$/);
  });

  it('count what helps today for everybody, whomever the page is for', async () => {
    const cohorts = [{ id: 'q', kind: 'qualifying', label: 'Qualifying' }];
    const others = { urgent: true, cohorts: ['r'] };
    const finder = await finderOf({ ...listOf([{ cohorts: ['q'] }, others]), cohorts }, { audience: 'q' });
    await unfold(finder, 'filters', 'input');
    expect(said(finder, 'filters')).to.contain('Helps today (1)');
    await put(finder, 'Helps today', '');

    expect(names(finder)).to.deep.equal(['Service 2']);
  });

  it('put what is happening under the headings of the offer, since there are many', async () => {
    const finder = await finderOf(
      listOf([
        { headings: ['employment'], needs: ['I need a job', 'I am late for work'] },
        { headings: ['health-and-wellbeing'], needs: ['My teeth hurt'] },
        { categories: ['Boats'], needs: ['I want to row'] },
        { needs: ['I am lost', 'I need a job'] },
      ]),
    );
    await unfold(finder, 'filters', 'select');
    const groups = [...select(finder, 'What is happening').querySelectorAll('optgroup')];

    expect(
      groups.map((group) => [group.label, ...[...group.children].map((one) => one.textContent)].join(', ')),
    ).to.deep.equal([
      'Health and well-being, My teeth hurt (1)',
      'Employment, I am late for work (1), I need a job (2)',
      'Other help, I am lost (1)',
      'Boats, I want to row (1)',
    ]);
    await choose(finder, 'What is happening', 'I need a job');
    expect(names(finder)).to.deep.equal(['Service 1', 'Service 4']);
    expect(select(finder, 'What is happening').selectedOptions[0]!.text).to.equal('I need a job (2)');
    await expect(finder).to.be.accessible();
  });

  const choices: [label: string, words: string, fits: number[], unsaid: number[]][] = [
    ['How to reach it', 'Phone', [1], [4]],
    ['What is happening', 'I am hungry', [1, 3], []],
    ['Language', 'Polish', [1], [2, 3, 4]],
    ['Day', 'Tuesday', [2], [1, 3, 4]],
    ['Access', 'Step-free', [2], [1, 3, 4]],
  ];
  for (const [label, words, fits, unsaid] of choices) {
    it(`narrow, and keep apart what does not say: ${label}`, async () => {
      const finder = await filtering();
      await choose(finder, label, words);

      expect(names(finder)).to.deep.equal([...fits, ...unsaid].map((one) => `Service ${one}`));
      if (unsaid.length) expect(said(finder, 'results')).to.contain(`May fit: they do not say (${unsaid.length})`);
      expect(said(finder, 'chosen')).to.contain(words);
    });
  }

  it('narrow to what is free, and to an age', async () => {
    const finder = await filtering();
    await put(finder, 'Age', '17');
    expect(names(finder)).to.deep.equal(['Service 1', 'Service 2', 'Service 4']);
    await put(finder, 'Free', '');

    expect(names(finder)).to.deep.equal(['Service 1', 'Service 4']);
    expect(said(finder, 'chosen')!.replaceAll(' ✕', ',')).to.equal('Free, Age 17, Show everything');
  });

  it('are taken back one by one, and all together', async () => {
    const finder = await filtering();
    await put(finder, 'Age', '17');
    await choose(finder, 'How to reach it', 'Visit');
    button(finder, 'Remove: Visit').click();
    await finder.updateComplete;
    expect(select(finder, 'How to reach it').value).to.equal('');
    expect(names(finder).length).to.equal(3);

    await choose(finder, 'How to reach it', 'Phone');
    button(finder, 'Show everything').click();
    await finder.updateComplete;
    expect(names(finder).length).to.equal(4);
    expect(finder.shadowRoot!.activeElement === part(finder, 'result')).to.equal(true);
  });

  it('narrow by distance from a town or postcode that is matched here', async () => {
    const finder = await filtering();
    await put(finder, 'Town, village or postcode', 'LA14 1AB');
    expect([...select(finder, 'How far away').options].map(({ text }) => text)).to.deep.equal([
      'Any',
      'Within 2 miles (2)',
      'Within 5 miles (2)',
      'Within 10 miles (2)',
      'Within 20 miles (2)',
    ]);
    await choose(finder, 'How far away', 'Within 5 miles (2)');

    expect(names(finder)).to.deep.equal(['Service 2', 'Service 1', 'Service 4']);
    await put(finder, 'Town, village or postcode', 'Atlantis');
    expect(said(finder, 'near')).to.contain('“Atlantis” is not among the places here.');
    expect(names(finder).length).to.equal(4);
  });

  describe('by where the device is', () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation');
    let asked: number;
    beforeEach(() => {
      asked = 0;
      const getCurrentPosition = (found: (position: object) => void) => {
        asked++;
        found({ coords: here });
      };
      Object.defineProperty(Navigator.prototype, 'geolocation', { configurable: true, value: { getCurrentPosition } });
    });
    afterEach(() => {
      Object.defineProperty(Navigator.prototype, 'geolocation', real ?? { configurable: true, value: undefined });
    });

    it('ask it only when a reader presses the button', async () => {
      const finder = await filtering();
      expect(asked).to.equal(0);
      button(finder, 'Use where I am').click();
      await finder.updateComplete;
      await choose(finder, 'How far away', 'Within 2 miles');

      expect(asked).to.equal(1);
      expect(names(finder)).to.deep.equal(['Service 2', 'Service 1', 'Service 4']);
    });

    it('forget it, and how far that may be, when a reader takes it back', async () => {
      const finder = await filtering();
      button(finder, 'Use where I am').click();
      await finder.updateComplete;
      expect(said(finder, 'chosen')).to.equal('Near where you are ✕');
      await choose(finder, 'How far away', 'Within 2 miles');
      button(finder, 'Remove: Near where you are').click();
      await finder.updateComplete;

      expect(part(finder, 'chosen')).to.equal(null);
      expect(said(finder, 'near')).not.to.contain('known to this page');
      expect(names(finder)).to.deep.equal(['Service 1', 'Service 2', 'Service 3', 'Service 4']);
      expect(finder.shadowRoot!.activeElement === part(finder, 'result')).to.equal(true);
    });
  });

  it('lead out of where nothing fits, with how much there is then, and take the focus along', async () => {
    const finder = await finderOf(data);
    finder.category = 'participation';
    await waitUntil(() => part(finder, 'nothing')?.querySelector('button'), 'has no way out', { timeout: 5000 });
    button(finder, 'Without Taking part in society (4)').focus();
    button(finder, 'Without Taking part in society (4)').click();
    await finder.updateComplete;
    await waitUntil(() => finder.shadowRoot!.activeElement === part(finder, 'result'), 'has no focus', { interval: 5 });

    expect(said(finder, 'result')).to.equal('4 results');
  });

  it('announce politely how much there is, in a place that was there before', async () => {
    const finder = await filtering();
    const result = part(finder, 'result')!;
    await choose(finder, 'How to reach it', 'Phone');

    expect(part(finder, 'result') === result).to.equal(true);
    expect(result.getAttribute('role')).to.equal('status');
    expect(said(finder, 'result')).to.equal('1 result, and 1 that does not say');
  });
});
