import type { Contact } from '../schema/access.js';
import { urgentContacts, type Purpose } from './urgent-contacts.js';

/** What cannot wait until tomorrow: nowhere to sleep, not safe, no money for food or heating. */
const EMERGENCIES = ['homelessness', 'safeguarding', 'money'] as const satisfies readonly Purpose[];
export type Emergency = (typeof EMERGENCIES)[number];

/** Whom to ring in an emergency, by day and at night. Undefined where the document names nobody. */
export interface HelpNow {
  emergency: Emergency;
  day: Contact | undefined;
  nights: Contact | undefined;
}

/** Hours without an end, as councils write them. Who answers within 24 hours, or “o fewn 24 awr”, does not always. */
const ALWAYS = /day and night|24\/7|(?<![iw]n )24[ -]?(hours?|hrs?|awr)\b(?!.? ?notice)|ddydd a nos/i;

/** Whom to ring in each emergency. Who answers day and night is there for both. */
export function helpNow(contacts: readonly Contact[], council: string | undefined): HelpNow[] {
  const eachTime = contacts.flatMap((one) =>
    isAlways(one) ? [false, true].map((outOfHours) => ({ ...one, outOfHours })) : one,
  );
  return EMERGENCIES.map((emergency) => {
    const rings = urgentContacts(eachTime, council, emergency);
    return {
      emergency,
      day: rings.find(({ outOfHours }) => !outOfHours),
      nights: rings.find(({ outOfHours }) => outOfHours),
    };
  });
}

function isAlways({ hours = '' }: Contact): boolean {
  return ALWAYS.test(typeof hours === 'string' ? hours : hours.default);
}
