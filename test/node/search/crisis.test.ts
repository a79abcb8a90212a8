import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { offerSearch as words } from '../../../src/i18n/en/offer-search.js';
import { findableService } from '../../../src/search/findable.js';
import { searchIn } from './illustrative-offer.js';
import { SearchById } from './told-by-id.js';

const english = searchIn('en');
const welsh = searchIn('cy');
const firstThree = (search: SearchById, typed: string) => search.find(typed).ids.slice(0, 3);

/** What somebody types who may not type again. None of these may miss. */
const suicide = [
  'i want to end my life',
  'want to end it all',
  'keep thinking about killing myself',
  'thinking of suicide',
  'i want to kill myself tonight',
  'kms',
  'i want to die',
  'i wanna die',
  'dying to be dead i want to die',
  'dont want to be alive',
  "i don't want to be alive anymore",
  'i don’t want to live any more',
  'dont want to be here anymore',
  'better off dead',
  'everyone would be better off without me',
  'no reason to live',
  'i want to disappear',
  'i might hang myself',
  'i cant cope with my foster carer and school any more',
  'suicde',
];
const pills = [
  'took too many pills',
  'i took an overdose',
  'took loads of tablets',
  'ive taken all my tablets',
  'pills',
  'tablets',
];
const harm = [
  'i keep cutting',
  'i cant stop cutting',
  'stop cutting',
  'cutting myself',
  'i cut myself',
  'self harm',
  'self harming',
  'selfharm',
  'i hurt myself',
  'keep burning myself',
  'i keep hitting myself',
  'sh',
];
const safety = ['fgm', 'worried about fgm', 'female genital mutilation', 'i got raped'];

const inWelsh = [
  'hunanladdiad',
  'dwi eisiau marw',
  'rwy’n meddwl am ladd fy hun',
  'dw i ddim eisiau byw',
  'wedi cymryd gormod o dabledi',
  'gorddos',
  'dwi’n torri fy hun',
  'hunan-niweidio',
  'niweidio fy hun',
  'i want to end my life',
  'cutting',
];

describe('what cannot wait', () => {
  for (const typed of [...suicide, ...pills, ...harm]) {
    it(`finds somebody to talk to now among the first three for “${typed}”`, () => {
      assert.ok(firstThree(english, typed).includes('il-service-crisis'), String(firstThree(english, typed)));
    });
  }

  for (const typed of inWelsh) {
    it(`finds the same in Welsh for “${typed}”`, () => {
      assert.ok(firstThree(welsh, typed).includes('il-service-crisis'), String(firstThree(welsh, typed)));
    });
  }

  for (const typed of safety) {
    it(`finds who keeps people safe, and whom to talk to, for “${typed}”`, () => {
      assert.ok(firstThree(english, typed).includes('il-service-partner-abuse'), String(firstThree(english, typed)));
      assert.ok(firstThree(english, typed).includes('il-service-crisis'), String(firstThree(english, typed)));
    });
  }

  it('puts first what helps today, however many other words fit something else', () => {
    const service = (id: string, name: string, keywords: string[], urgent?: boolean) =>
      [
        id,
        findableService(
          { id, name, keywords, status: 'active', headings: ['other'], entitlement: 'partner', urgent },
          'en',
        ),
      ] as const;
    const made = (urgent: boolean) => {
      const search = new SearchById(
        [
          service('school', 'College exam stress group', ['killing time', 'college', 'exam']),
          service('help', 'Helpline', ['suicide'], urgent),
        ],
        words,
      );
      while (!search.prepare());
      return search.find('college exam stress makes me think of killing myself').ids;
    };
    assert.deepEqual(made(true), ['help', 'school']);
    assert.deepEqual(made(false), ['school']);
  });

  it('leaves alone those who look for something else', () => {
    for (const typed of [
      'stop smoking',
      'keep my home',
      'pad',
      'cut hair',
      'take my driving test',
      'sleep',
      'my mum died',
    ]) {
      assert.notEqual(english.find(typed).ids[0], 'il-service-crisis', typed);
    }
  });

  it('guesses at no word of three letters, unless nothing else was understood', () => {
    assert.deepEqual(english.find('fgq passport').readAs, []);
    assert.ok(english.find('fod').readAs.length > 0);
  });

  it('knows what more than two words together are called', () => {
    assert.equal(english.find('kicked out of school').ids[0], 'il-service-excluded');
  });
});
