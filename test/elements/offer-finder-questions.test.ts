import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { answer, button, listOf, names, unfold } from '../helpers/finder.js';
import { finderOf } from '../helpers/offer.js';
import { all } from '../helpers/promises.js';
import { part, said } from '../helpers/reader.js';

const cohorts = (['relevant', 'former-relevant', 'qualifying'] as const).map((kind) => ({
  id: kind,
  kind,
  label: kind,
}));
const places = [{ id: 'barrow', name: 'Barrow', kind: 'town', latitude: 54.1, longitude: -3.2, postcodes: ['LA14'] }];
const data = listOf(
  [
    { name: 'For 16 and 17', entitlement: 'statutory', cohorts: ['relevant'], maximumAge: 17 },
    { name: 'A moving-on worker', entitlement: 'statutory', cohorts: ['former-relevant'] },
    { name: 'A youth club', entitlement: 'partner' },
  ],
  [],
  { cohorts },
);
const asking = async (shown: unknown = data) => {
  const finder = await finderOf(shown);
  await unfold(finder, 'questions', 'form');
  return finder;
};
const question = (finder: Element) => part(finder, 'question')?.querySelector('#question')?.textContent?.trim();
const described = (input: Element) =>
  input
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => (input.getRootNode() as ShadowRoot).getElementById(id)?.textContent!.trim())
    .join(' ');
const told = async (finder: CpOfferFinder, ...answers: string[]) => {
  for (const one of answers) await answer(finder, one);
};

describe('the questions of <cp-offer-finder>', () => {
  it('are there for those who want them, and say that answers stay here', async () => {
    const finder = await finderOf(data);
    expect(part(finder, 'question')).to.equal(null);
    await unfold(finder, 'questions', 'form');

    expect(question(finder)).to.equal('How old are you?');
    expect(said(finder, 'questions')).to.contain('not kept and not sent');
    expect(said(finder, 'why')).to.equal('Why we ask: The law draws lines at 16, 18, 21 and 25.');
    await expect(finder).to.be.accessible();
  });

  it('ask what decides, and only while it does', async () => {
    const finder = await asking();
    await told(finder, '19', 'I left at 16 or 17');
    expect(question(finder)).to.match(/^Were you in care for thirteen weeks/);
    await told(finder, 'No');

    expect(question(finder)).to.equal('Are you in education or training?');
  });

  it('ask about special guardians and a return home where they may decide together', async () => {
    const finder = await asking();
    await told(finder, '19', 'I left at 16 or 17', 'Yes');

    expect(question(finder)).to.match(/special guardian/);
    await told(finder, 'No');
    expect(question(finder)).to.match(/go back to live with a parent/);
    await told(finder, 'Not sure');
    expect(question(finder)).to.match(/education/);
  });

  it('move the focus to the next question, with nothing ticked in it', async () => {
    const finder = await asking();
    await told(finder, '19', 'I left at 16 or 17');

    expect(finder.shadowRoot!.activeElement === part(finder, 'question')).to.equal(true);
    expect(part(finder, 'question')!.querySelector(':checked')).to.equal(null);
    await expect(finder).to.be.accessible();
  });

  it('end in what a reader may be, why, what they can ask for, who owes it, and whom to ask', async () => {
    const finder = await asking();
    await told(finder, '19', 'I left at 18 or later', 'Yes', 'No', 'No', 'No', 'Wenlowdale Council');

    const status = said(finder, 'status')!;
    expect(status).to.match(/^You are likely to be a former relevant child/);
    for (const words of [
      'You are 18, 19 or 20.',
      'A personal adviser.',
      'Wenlowdale Council owes you this, wherever you live now.',
      'This is guidance, not a decision.',
    ]) {
      expect(status).to.contain(words);
    }
    expect(finder.shadowRoot!.activeElement === part(finder, 'status')).to.equal(true);
    await expect(finder).to.be.accessible();
  });

  it('say what may be so, and what would make it surer, where not all is told', async () => {
    const finder = await asking();
    await told(finder, '19');
    button(finder, 'That is enough').click();
    await finder.updateComplete;

    expect(said(finder, 'status')).to.match(/^You may be one of these/);
    expect(said(finder, 'status')).to.contain('When you left care.');
  });

  it('never say that somebody is nothing or can have nothing, whatever is answered', async () => {
    const histories = ['I am in care now', 'I left before I turned 16', 'I left at 16 or 17', 'I left at 18 or later'];
    for (const age of ['12', '17', '20', '24', '40']) {
      for (const history of histories) {
        const finder = await asking();
        await told(finder, age, history);
        button(finder, 'That is enough').click();
        await finder.updateComplete;

        expect(said(finder, 'status'), `${age}, ${history}`).to.match(/^You (are likely to be|may be one of these)/);
        expect(said(finder, 'status')).not.to.match(/not (eligible|entitled)|no rights|\bnone\b/i);
        expect(names(finder).length).to.equal(3);
        finder.remove();
      }
    }
  });

  it('hide no service: what the law gives to others stands with what the council offers', async () => {
    const finder = await asking();
    expect(all(finder, '[part="group"] > [part="subheading"]')[0]).to.equal('You may be entitled to (2)');
    await told(finder, '19', 'I left at 18 or later', 'Yes');

    expect(all(finder, '[part="group"] > [part="subheading"]')).to.deep.equal([
      'You may be entitled to (1)',
      'The council also offers (1)',
      'Others offer (1)',
    ]);
    expect(names(finder)).to.deep.equal(['A moving-on worker', 'For 16 and 17', 'A youth club']);
  });

  const leads = (finder: Element) => all(finder, '[part="group"] > [part="lead"]');

  it('say of what the council also offers that it may be a right of others', async () => {
    const finder = await asking();
    await told(finder, '19', 'I left at 18 or later', 'Yes');

    expect(leads(finder)[0]).to.equal(
      'The law may give you a right to these. Open one to see if that law is in force.',
    );
    expect(leads(finder)[1])
      .to.match(/own choice.*rights in law/)
      .and.to.match(/other groups/);
  });

  it('say of what a reader may be entitled to that another council may owe it, where there is one', async () => {
    const finder = await asking();
    await told(finder, '19', 'I left at 18 or later', 'Yes', 'No', 'No', 'No', 'Another council');
    expect(leads(finder)[0]).to.match(/The council that looked after you last may owe it to you/);

    button(finder, 'Forget my answers').click();
    await finder.updateComplete;
    expect(leads(finder)[0]).to.equal(
      'The law may give you a right to these. Open one to see if that law is in force.',
    );
  });

  it('can be skipped, gone back to, changed and forgotten', async () => {
    const finder = await asking();
    button(finder, 'Skip this question').click();
    await finder.updateComplete;
    expect(question(finder)).to.match(/are you in care/i);
    button(finder, 'Back').click();
    await finder.updateComplete;
    await told(finder, '17', 'I left at 16 or 17');
    expect(said(finder, 'answers')).to.contain('How old are you? 17 Change');

    button(finder, 'Change: How old are you?').click();
    await finder.updateComplete;
    await told(finder, '20');
    expect(said(finder, 'answers')).to.contain('How old are you? 20 Change');

    button(finder, 'Forget my answers').click();
    await finder.updateComplete;
    expect(said(finder, 'answers')).to.equal(undefined);
    expect(question(finder)).to.equal('How old are you?');
    expect((part(finder, 'question')!.querySelector('input') as HTMLInputElement).value).to.equal('');
  });

  it('end, where all are skipped, in that everything is still there and whom to ask, and move the focus there', async () => {
    const finder = await asking();
    for (let skips = 0; question(finder) && skips < 12; skips++) {
      button(finder, 'Skip this question').click();
      await finder.updateComplete;
    }

    expect(said(finder, 'status')).to.match(
      /^You skipped the questions about your rights, and that is fine\. .+ listed below\./,
    );
    expect(said(finder, 'status')).to.contain('Ask Wenlowdale Council for its leaving care team.');
    expect(finder.shadowRoot!.activeElement === part(finder, 'status')).to.equal(true);
    expect(names(finder).length).to.equal(3);
    await expect(finder).to.be.accessible();
  });

  for (const [typed, age] of [
    ['19 years', '19'],
    ['I’m 17', '17'],
    ['19,5', '19.5'],
    [' 20 ', '20'],
  ]) {
    it(`read “${typed}” as the age it is`, async () => {
      const finder = await asking();
      await told(finder, typed!);

      expect(said(finder, 'answers')).to.equal(
        `Your answers How old are you? ${age} Change: How old are you? Forget my answers`,
      );
    });
  }

  for (const typed of ['nineteen', '200', '-5', '17 or 18', '?']) {
    it(`stay at “${typed}”, say what would do, and take it for no answer`, async () => {
      const finder = await asking();
      await told(finder, typed);
      const input = part(finder, 'question')!.querySelector('input')!;
      await waitUntil(() => finder.shadowRoot!.activeElement === input, 'has not the focus', { interval: 5 });

      expect(question(finder)).to.equal('How old are you?');
      expect(said(finder, 'answers')).to.equal(undefined);
      expect(described(input)).to.match(/^Write your age in numbers, for example 19\. Or choose “Not sure”/);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.value).to.equal(typed);
      await expect(finder).to.be.accessible();

      await told(finder, '19');
      expect(said(finder, 'answers')).to.contain('How old are you? 19');
      expect(part(finder, 'problem')).to.equal(null);
    });
  }

  it('skip the age only where nothing is typed', async () => {
    const finder = await asking();
    await told(finder, ' ');

    expect(said(finder, 'answers')).to.contain('How old are you? Skipped');
  });

  it('say in Welsh what would do as an age', async () => {
    const finder = await finderOf(data, { lang: 'cy' });
    await unfold(finder, 'questions', 'form');
    await told(finder, 'nineteen');

    await waitUntil(() => /mewn rhifau/.test(said(finder, 'problem') ?? ''), 'is not said', { interval: 5 });
  });

  it('ask where a reader lives where that leads somewhere, and show what is near first', async () => {
    const near = { kind: 'physical' as const, latitude: 54.1, longitude: -3.2 };
    const far = { ...near, latitude: 55 };
    const offer = listOf([{ locations: [far] }, { locations: [near] }], [], { cohorts });
    const finder = await asking({ ...offer, localOffer: { ...offer.localOffer, places } });
    for (let skips = 0; skips < 12 && question(finder) !== 'Where do you live?'; skips++) {
      button(finder, 'Skip this question').click();
      await finder.updateComplete;
    }
    expect(names(finder)).to.deep.equal(['Service 1', 'Service 2']);
    await told(finder, 'LA14 2AB');

    expect(names(finder)).to.deep.equal(['Service 2', 'Service 1']);
  });

  it('let a reader be not sure of where they live, too', async () => {
    const near = { kind: 'physical' as const, latitude: 54.1, longitude: -3.2 };
    const offer = listOf([{ locations: [{ ...near, latitude: 55 }] }, { locations: [near] }], [], { cohorts });
    const finder = await asking({ ...offer, localOffer: { ...offer.localOffer, places } });
    for (let skips = 0; skips < 12 && question(finder) !== 'Where do you live?'; skips++) {
      button(finder, 'Skip this question').click();
      await finder.updateComplete;
    }
    await told(finder, 'Barrow');
    expect(names(finder)).to.deep.equal(['Service 2', 'Service 1']);
    button(finder, 'Change: Where do you live?').click();
    await finder.updateComplete;
    button(finder, 'Not sure').click();
    await finder.updateComplete;

    expect(said(finder, 'answers')).to.contain('Where do you live? Not sure');
    expect(names(finder)).to.deep.equal(['Service 1', 'Service 2']);
    await expect(finder).to.be.accessible();
  });

  describe('about where a reader lives', () => {
    const atPlace = async () => {
      const offer = listOf([{}], [], { cohorts });
      const finder = await asking({ ...offer, localOffer: { ...offer.localOffer, places } });
      for (let skips = 0; skips < 12 && question(finder) !== 'Where do you live?'; skips++) {
        button(finder, 'Skip this question').click();
        await finder.updateComplete;
      }
      return finder;
    };
    const refused = async (finder: CpOfferFinder, place: string) => {
      await told(finder, place);
      const input = part(finder, 'question')!.querySelector('input')!;
      await waitUntil(() => described(input).includes(`“${place}” is not among the places here.`), 'is not said', {
        interval: 5,
      });
      expect(finder.shadowRoot!.activeElement === input).to.equal(true);
    };

    it('stay at a place that is not known here, and say what would do', async () => {
      const finder = await atPlace();
      await refused(finder, 'LA15 2UE');
      expect(part(finder, 'chosen')).to.equal(null);
      await expect(finder).to.be.accessible();

      await told(finder, 'Barrow');
      expect(question(finder)).to.equal(undefined);
      await waitUntil(() => said(finder, 'chosen') === 'Near Barrow ✕', 'is not near', { interval: 5 });
    });

    it('go on with it when a reader says so again, or skips it', async () => {
      const again = await atPlace();
      await refused(again, 'Atlantis');
      await refused(again, 'Atlantis Town');
      await told(again, 'Atlantis Town');
      expect(question(again)).to.equal(undefined);
      expect(said(again, 'answers')).to.contain('Where do you live? Atlantis Town');
      await waitUntil(() => said(again, 'chosen') === '“Atlantis Town” is not known here ✕', 'claims to be near', {
        interval: 5,
      });
      again.remove();

      const skipped = await atPlace();
      await refused(skipped, 'Atlantis');
      button(skipped, 'Skip this question').click();
      await skipped.updateComplete;
      expect(question(skipped)).to.equal(undefined);
      expect(said(skipped, 'answers')).to.contain('Where do you live? Skipped');
    });
  });

  it('stay away where the page wants none', async () => {
    expect(said(await finderOf(data, { 'no-questions': '' }), 'questions')).to.equal(undefined);
  });
});
