import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument, reviewDocument } from '../../../src/schema/authoring.js';
import { onlyAPromise, sound, spoilt } from './samples.js';

describe('checkDocument', () => {
  it('has nothing against a sound document, or one with only a promise', () => {
    assert.deepEqual([checkDocument(sound), checkDocument(onlyAPromise)], [[], []]);
  });

  const errors: [what: string, route: string, value: unknown, found: string, advice: RegExp][] = [
    ['a field that is needed is left out', 'about.title', undefined, 'nothing', /Add "title"/],
    ['text is a number', 'about.title', 42, '42', /in quotation marks/],
    ['text is empty', 'about.title', '', '""', /Write something/],
    ['text is too long', 'about.title', 'x'.repeat(20_001), `20001 characters: ${'x'.repeat(29)}…`, /shorter/],
    ['nothing is written as null', 'about.reviewed', null, 'null', /null is not used/],
    ['a list is one entry', 'about.languages', 'en', '"en"', /square brackets/],
    ['a list is empty that may not be', 'about.languages', [], 'an empty list', /Add what is missing/],
    ['an entry is a list', 'promises', [1], 'a list of 1', /curly brackets/],
    ['a section is text', 'notes', 'none', '"none"', /square brackets/],
    ['a date is the wrong way round', 'about.reviewed', '10/01/2026', '"10/01/2026"', /year first/],
    ['an id has capitals', 'organisations.0.id', 'The Council', '"The Council"', /"the-council"/],
    ['a number is text', 'indicators.observations.0.value', '15', '"15"', /without quotation marks/],
    ['a number is text with a sign', 'indicators.observations.0.value', '62%', '"62%"', /Write 62, without/],
    ['a number is hidden', 'indicators.observations.0.value', '<5', '"<5"', /"suppressed".*never the number/],
    ['a number is not there', 'indicators.observations.0.value', 'n/a', '"n/a"', /"missing" in place of "value"/],
    ['a part of a figure is hidden', 'indicators.observations.0.numerator', '*', '"*"', /Leave the field out/],
    ['a whole number is not whole', 'indicators.items.0.decimals', 1.5, '1.5', /whole number/],
    ['a number is too large', 'cohorts.0.ageFrom', 131, '131', /smaller/],
    ['a switch is a word', 'duties.0.mutual', 'yes', '"yes"', /true or false/],
    ['an address runs a script', 'about.url', 'javascript:alert(1)', '"javascript:alert(1)"', /https:/],
    ['a code is a number', 'about.kind', 1, '1', /./],
    ['a variant of a text is a number', 'about.title', { default: 3 }, '3', /in quotation marks/],
    [
      'a translation is a number',
      'about.title',
      { default: 'x', translations: { cy: { text: 3 } } },
      '3',
      /in quotation marks/,
    ],
  ];
  const paths: Record<string, string> = {
    'a variant of a text is a number': 'about.title.default',
    'a translation is a number': 'about.title.translations.cy.text',
  };

  for (const [what, route, value, found, advice] of errors) {
    it(`says in one problem where ${what}, and what to do`, () => {
      const problems = checkDocument(spoilt(route, value));

      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [problem] = problems;
      assert.equal(problem!.path, paths[what] ?? route.replace(/\.(\d+)/g, '[$1]'));
      assert.equal(problem!.severity, 'error');
      assert.equal(problem!.found, found);
      assert.match(problem!.advice, advice);
    });
  }

  it('repeats what the schema says about the field', () => {
    const [problem] = checkDocument(spoilt('about.reviewed', 3));
    assert.equal(problem!.expected, 'a day, as "2024-03-31". When the document was last checked.');
  });

  it('hears only the branch of a union that fits what was written', () => {
    const [link] = checkDocument(spoilt('promises.items.0.themes', [{ to: 'x', basis: 'guessed' }]));
    assert.equal(link!.path, 'promises.items[0].themes[0].basis');

    const [elsewhere] = checkDocument({ ...sound, localOffer: { href: 'javascript:alert(1)' } });
    assert.equal(elsewhere!.path, 'localOffer.href');
  });

  it('warns of a code it does not know, with a guess', () => {
    const [problem] = checkDocument(spoilt('promises.items.0.history.0.status', 'in progress'));

    assert.equal(problem!.severity, 'warning');
    assert.match(problem!.advice, /Did you mean "in-progress"/);
    assert.doesNotMatch(checkDocument(spoilt('about.kind', 'zebra'))[0]!.advice, /Did you mean/);
  });

  it('warns of a field it does not know, with a guess', () => {
    const problems = checkDocument({ ...spoilt('promises.items.0.youngPeopleView', []), promise: {} });

    assert.deepEqual(
      problems.map(({ path, severity, advice }) => [path, severity, /Did you mean "(.+?)"/.exec(advice)?.[1]]),
      [
        ['promise', 'warning', undefined],
        ['promises.items[0].youngPeopleView', 'warning', undefined],
      ],
    );
    assert.match(checkDocument(spoilt('about.nextreview', 'x'))[0]!.advice, /Leave it out/);
    assert.match(checkDocument(spoilt('about.licance', 'x'))[0]!.advice, /Did you mean "licence"/);
  });

  const versions: [version: unknown, severity: string | undefined][] = [
    ['1.0', undefined],
    ['1.9', 'warning'],
    [undefined, 'warning'],
    ['2.0', 'error'],
    [1, 'error'],
    ['one', 'error'],
  ];
  for (const [schemaVersion, severity] of versions) {
    it(`${severity ? `gives ${severity === 'error' ? 'an error' : 'a warning'} for` : 'accepts'} version ${JSON.stringify(schemaVersion)}`, () => {
      const problems = checkDocument({ ...onlyAPromise, schemaVersion });
      assert.deepEqual(
        problems.map((problem) => [problem.path, problem.severity]),
        severity ? [['schemaVersion', severity]] : [],
      );
    });
  }

  for (const value of [undefined, null, 3, 'newer', [], {}, { name: 'a package', version: '1.0.0' }]) {
    it(`refuses ${JSON.stringify(value)} as no document at all`, () => {
      assert.ok(checkDocument(value).some(({ path, severity }) => path === '' && severity === 'error'));
    });
  }
});

describe('reviewDocument', () => {
  it('puts errors before warnings', () => {
    const document = spoilt('about.kidn', 'x');
    document.notes[0].about = ['lost'];

    assert.deepEqual(
      reviewDocument(document).map(({ severity }) => severity),
      ['error', 'error', 'warning'],
    );
  });

  it('does not call a field unknown that a rule refuses', () => {
    assert.deepEqual(
      reviewDocument(spoilt('about.surname', 'x')).map(({ path, severity }) => [path, severity]),
      [['about.surname', 'error']],
    );
  });
});
