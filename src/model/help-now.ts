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

/** Whom to ring in each emergency. */
export function helpNow(contacts: readonly Contact[], council: string | undefined): HelpNow[] {
  return EMERGENCIES.map((emergency) => {
    const rings = urgentContacts(contacts, council, emergency);
    return {
      emergency,
      day: rings.find(({ outOfHours }) => !outOfHours),
      nights: rings.find(({ outOfHours }) => outOfHours),
    };
  });
}
