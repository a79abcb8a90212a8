/** What is said about narrowing the local offer. */
export const offerFilters = {
  every: 'Any',
  need: 'What is happening',
  access: 'How to reach it',
  ways: { visit: 'Visit', phone: 'Phone', online: 'Online', 'home-visit': 'They come to you' } as Record<
    string,
    string
  >,
  language: 'Language',
  day: 'Day',
  days: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  } as Record<string, string>,
  time: 'Open at',
  accessibility: 'Access',
  age: 'Age',
  free: 'Free',
  urgent: 'Helps today',
  place: 'Town, village or postcode',
  miles: 'How far away',
  within: (miles: string) => `Within ${miles} miles`,
  near: (place: string) => `Near ${place}`,
  notKnown: (place: string) => `“${place}” is not known here`,
  locate: 'Use where I am',
  located: {
    asking: 'Looking where you are…',
    here: 'Where you are is known to this page now. It is not sent anywhere.',
    failed: 'This device does not say where it is. Type a town or a postcode.',
  } as Record<string, string>,
  here: 'where you are',
  unknownPlace: (place: string) =>
    `“${place}” is not among the places here. Try the nearest town, or the first half of a postcode.`,
  aged: (age: string) => `Age ${age}`,
  openAt: (time: string) => `Open at ${time}`,
  addedBy: 'The law behind this heading:',
  force: {
    yes: 'In force',
    partly: 'Partly in force',
    unknown: 'Whether it is in force is not known',
    'not-yet': 'Not in force yet',
    ended: 'No longer in force',
  },
  checked: (date: string) => `checked on ${date}`,
  without: (filter: string) => `Without ${filter}`,
  remove: (filter: string) => `Remove: ${filter}`,
  chosen: 'You chose',
  showAll: 'Show everything',
  nothing: 'Nothing here fits all of that.',
  loosen: 'Take something away:',
};

export type OfferFiltersWords = typeof offerFilters;
