import { isFields } from '../schema/shape.js';

/** Whether a number is of people: of things, such as promises or incidents, small ones give nobody away. */
export type Counted = 'people' | 'perhaps' | 'things';

/** Children and young people. Where a sentence counts these, it hardly speaks of anybody else. */
const YOUNG = `child children youngster teenager leaver boy girl baby babies infant toddler pupil student learner apprentice
  kid teen lad yp cyp sibling brother sister uasc cla lac neet offender victim youth minor refugee seeker mother father`;

/** People of any age. In a sentence they are as well those who work for the council, unless it calls them young. */
const OF_ANY_AGE = 'people person adult man men woman women male female resident parent patient individual';

const PEOPLE = words(`${YOUNG} ${OF_ANY_AGE}`);

/** Other people, and things of which each person mostly has one: whether they give somebody away is for the author to say. */
const PERHAPS = words(
  `carer adopter family families household respondent member case referral placement adoption order exclusion suspension
  tenancy tenancies offence conviction admission death apprenticeship pregnancy pregnancies arrest`,
);

const THINGS = words(
  `promise pledge incident episode move home house flat bed plan review meeting visit complaint compliment action
  commitment outcome service offer school place session question answer form assessment check appointment day week month
  year hour pound award event activity activities workshop contact call report recommendation vacancy vacancies post
  worker staff officer adviser advisor teacher employer business partner organisation councillor board policy policies
  internship job grant laptop passport suggestion idea decision absence occasion time target milestone indicator measure
  language score record application bursary bursaries provider`,
);

/** What comes after says more about those who are counted, and not what is counted. */
export const phraseEnd =
  /\b(?:of|for|with|without|who|whom|whose|that|which|where|when|in|into|to|by|at|on|from|per|under|over|aged|placed|living|missing|being|having|held|kept|made|met|done)\b|[,;:(–—]/;

/** What the words of an indicator say about what it counts: the noun of the first phrase decides. */
export function countedIn(text: unknown): Counted | undefined {
  const said = wordsIn(text);
  if (said === undefined) return undefined;
  if (/^\W*those who\b/i.test(said)) return 'people';

  const plain = said
    .toLowerCase()
    .replace(/(cared|looked)[- ](for|after)/g, '$1')
    .replace(/\b(?:children|young people)(?:['’]s)? in care councils?\b/g, 'council')
    .replace(/[\w-]+(?:['’]s|s['’])(?=\s|$)/g, ' ')
    .replace(/^\W*(?:out of|of|among)\b/, '')
    .replace(/^\W*(?:(?:the|our|all|total|overall) )*(?:number|count|percentage|proportion|share|rate|%)s? of\b/, '');
  const phrase = plain.split(phraseEnd).find((part) => /[a-z]/.test(part)) ?? '';
  let counted: Counted = 'people';
  for (const word of phrase.split(/[^a-z]+/).reverse()) {
    const noun = word.replace(/s$/, '');
    if (PEOPLE.has(noun)) return counted;
    if (PERHAPS.has(noun)) return 'perhaps';
    if (THINGS.has(noun)) return 'things';
    if (SEVERAL.test(word)) counted = 'perhaps';
  }
  return undefined;
}

/** Several of something that is not known: after a word for people, it may be that of which there are so many: "youth clubs". */
const SEVERAL = /^(?!(?:always|sometimes|overseas|perhaps|was|has)$)[a-z]{2,}[^ius]s$/;

/** Units in which people can be counted, or be a part of a whole. An amount of money or days is of no number of people. */
const OF_PEOPLE: ReadonlySet<unknown> = new Set(['count', 'percent', 'rate-per-1000', 'rate-per-10000']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether an indicator is about people: by its own word for what it counts, then by the words for its upper and lower
 * number and for whom it is about, then by its name, then because it names groups of people. Where nothing says so, a
 * count or percentage is perhaps of people, which is for the author to say.
 */
export function countedBy(indicator: Fields, observation: Fields = {}): Counted {
  if (!OF_PEOPLE.has(indicator.unit)) return 'things';
  const said =
    indicator.unit === 'count'
      ? [indicator.counts, indicator.numeratorLabel]
      : [indicator.numeratorLabel, indicator.counts, indicator.denominatorLabel];
  for (const words of [...said, observation.population, indicator.population, indicator.name, indicator.shortName]) {
    const counted = countedIn(words);
    if (counted) return counted;
  }
  const groups = [observation.cohorts, indicator.cohorts].some((list) => Array.isArray(list) && list.length > 0);
  return groups && !said.some((words) => words !== undefined) ? 'people' : 'perhaps';
}

/**
 * Whether the upper or lower number of a ratio is of people, by its own words: "children for each worker" has children
 * above and workers below. Nothing where they say nothing, because any score can be a ratio.
 */
export function countedInRatio(indicator: Fields, field: 'numerator' | 'denominator'): Counted | undefined {
  const names = [indicator.name, indicator.shortName];
  const said =
    field === 'numerator'
      ? [indicator.numeratorLabel, indicator.counts, ...names]
      : [indicator.denominatorLabel, ...names.map((name) => LOWER.exec(wordsIn(name) ?? '')?.[1])];
  return said.map(countedIn).find(Boolean);
}

/** Whether a number that is given as words is of people. A name may also be of a grade or a band. */
export function countedInText({ counts, name, shortName }: Fields): Counted | undefined {
  const named = [name, shortName].map(countedIn).find(Boolean);
  return countedIn(counts) ?? (named === 'people' ? 'perhaps' : named);
}

/** What a ratio is for one of: "children for each social worker", "carers to children". */
const LOWER = /\b(?:(?:for|to) (?:each|every|one)|per|to) (.*)/i;

function wordsIn(text: unknown): string | undefined {
  const said = isFields(text) ? text.default : text;
  return typeof said === 'string' ? said : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map((word) => word.replace(/s$/, '')));
}

/** What children and young people are called in a sentence, as patterns: one of them, and several. */
export const youngNouns = nouns(YOUNG);
export const anyNouns = nouns(OF_ANY_AGE);

function nouns(list: string): { one: string; several: string } {
  const all = list.split(/\s+/);
  const unchanging = /^(?:uasc|cla|lac|neet|yp|cyp)$/;
  const several = /^(?:children|babies|people|men|women)$/;
  const ones = all.filter((noun) => !several.test(noun));
  // "2 LAC nurses" are nurses.
  const plural = (noun: string) =>
    unchanging.test(noun) ? `${noun}s?(?! (?!(?:is|was|has)\\b)[a-z]+s\\b)` : several.test(noun) ? noun : `${noun}s`;
  return {
    one: `(?:${ones.join('|')})`,
    several: `(?:${all
      .filter((noun) => !/^(?:child|baby|man|woman)$/.test(noun))
      .map(plural)
      .join('|')})`,
  };
}
