import type { AgeBand, CareAnswers } from './care-leaver-answers.js';
import type { StatusCode } from './care-leaver-law.js';

/** What somebody in a group can ask for. What each of them means is said in words elsewhere. */
export type Follow =
  | 'personal-adviser'
  | 'personal-adviser-if-wanted'
  | 'pathway-plan'
  | 'home-until-18'
  | 'home-and-money'
  | 'education-support'
  | 'advice-and-assistance'
  | 'care-plan'
  | 'council-may-choose-to-help'
  | 'other-places-may-count'
  | 'ask-the-other-council'
  | 'help-for-parents'
  | 'immigration-advice'
  | 'help-after-custody'
  | 'local-offer'
  | 'advocate';

const ORDER: readonly Follow[] = [
  'ask-the-other-council',
  'home-until-18',
  'home-and-money',
  'personal-adviser',
  'personal-adviser-if-wanted',
  'pathway-plan',
  'advice-and-assistance',
  'education-support',
  'care-plan',
  'council-may-choose-to-help',
  'other-places-may-count',
  'help-for-parents',
  'immigration-advice',
  'help-after-custody',
  'local-offer',
  'advocate',
];

/** What the groups a reader may be in bring them; the local offer and an advocate are there for everybody. */
export function followsFrom(
  statuses: readonly StatusCode[],
  ages: readonly AgeBand[],
  { council, parent, cameAlone, custodyOrHospital }: CareAnswers,
): Follow[] {
  const follows = new Set<Follow>(['local-offer', 'advocate']);
  for (const status of statuses) for (const follow of ofStatus(status, ages)) follows.add(follow);
  if (council === 'another') follows.add('ask-the-other-council');
  if (parent === 'yes') follows.add('help-for-parents');
  if (cameAlone === 'yes') follows.add('immigration-advice');
  if (custodyOrHospital === 'yes') follows.add('help-after-custody');
  return ORDER.filter((follow) => follows.has(follow));
}

function ofStatus(status: StatusCode, ages: readonly AgeBand[]): Follow[] {
  const some = (test: (age: AgeBand) => boolean) => ages.some(test);
  switch (status) {
    case 'eligible':
      return ['home-until-18', 'personal-adviser', 'pathway-plan'];
    case 'relevant':
      return ['home-and-money', 'personal-adviser', 'pathway-plan'];
    case 'former-relevant':
      return [
        'education-support',
        'pathway-plan',
        ...(some((age) => age === 18) ? (['personal-adviser'] as const) : []),
        ...(some((age) => age === 21) ? (['personal-adviser-if-wanted'] as const) : []),
      ];
    case 'qualifying':
      return ['advice-and-assistance', ...(some((age) => age === 21) ? (['education-support'] as const) : [])];
    case 'looked-after':
      return ['care-plan'];
    case 'care-experienced':
      return ['council-may-choose-to-help', ...(some((age) => age < 25) ? (['other-places-may-count'] as const) : [])];
  }
}
