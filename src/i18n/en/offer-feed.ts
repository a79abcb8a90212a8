import type { Plurals } from '../format.js';

/** What is said about services that come from a directory. */
export const offerFeed = {
  loading: (host: string) => `Fetching services from ${host}…`,
  count: { one: '# service', other: '# services' } as Plurals,
  from: (count: string, host: string) => `With ${count} from ${host}.`,
  leftOut: {
    one: '# more could not be read, and is left out.',
    other: '# more could not be read, and are left out.',
  } as Plurals,
  part: (host: string) => `${host} stopped answering. What had come by then is here.`,
  notAll: (host: string) => `Not all services of ${host} have come.`,
  down: (host: string) => `The services of ${host} cannot be fetched at the moment.`,
  unusable: (host: string) => `What ${host} sends is not a list of services that can be shown.`,
  empty: (host: string) => `${host} has no services to show at the moment.`,
  large: (host: string) => `${host} holds more services than this page can carry.`,
  partHere: (shown: string, all: string) => `${shown} of ${all} are here.`,
  noneUnder: (host: string, count: string, heading: string) =>
    `${host} has headings of its own: of what has come from it (${count}), nothing is under “${heading}”.`,
  sent: (host: string) =>
    `What you type, choose under “About” and open is sent to ${host}, which looks for it. It is not told who you are.`,
  notLookedUp: (host: string) => `This service cannot be looked up at ${host}.`,
  searching: (host: string) => `Asking ${host}…`,
  found: (shown: string, all: string, host: string) => `${host} has ${all} for this. ${shown} of them are here so far.`,
  old: 'Until it answers, these are the results from before.',
  notAnswered: (host: string) => `${host} does not answer.`,
  before: 'These are the results from before.',
  more: (host: string) => `Fetch more from ${host}`,
  sendAge: (age: string, host: string) => `Send my age (${age}) to ${host} too`,
  sendPlace: (postcode: string, host: string) => `Send my postcode (${postcode}) to ${host} too`,
  notSent: 'Without that, it stays on this page, and narrows only what has come.',
};

export type OfferFeedWords = typeof offerFeed;
