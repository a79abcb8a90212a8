/** What is said about support for carers. */
export const carerSupport = {
  empty: 'Nothing has been published here about support for carers.',
  heading: 'Support for carers',
  provider: 'Provided by:',
  ask: 'Questions? Ask us:',
  textTo: 'Text',
  filter: 'What there is for',
  every: 'All carers',
  showAll: 'Show all',
  shown: (shown: string, all: string) => `${shown} of ${all} kinds of support shown`,
  nothing: 'Nothing is published here for these carers. You can still ask.',
  groups: {
    package: 'The support package',
    training: 'Training',
    money: 'Money',
    more: 'More support',
  },
  since: (date: string) => `Since ${date}`,
  audiences: {
    foster: 'foster carers',
    kinship: 'kinship carers',
    connected: 'connected persons who foster',
    adopter: 'adopters',
    'supported-lodgings': 'supported lodgings hosts',
    'staying-put': 'Staying Put carers',
    'special-guardian': 'special guardians',
  } as Record<string, string>,
  forWhom: (audiences: string) => `For ${audiences}`,
};

export type CarerSupportWords = typeof carerSupport;
