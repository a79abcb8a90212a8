import type { Contact } from '../schema/access.js';

/** What somebody may need help with today. */
export type Purpose = NonNullable<Contact['purposes']>[number];

/**
 * Whom to ring about something that cannot wait, such as a child at risk: those for that purpose who have a number, the
 * council's own first, those for nights and weekends after the others.
 */
export function urgentContacts(
  contacts: readonly Contact[],
  council: string | undefined,
  purpose: Purpose = 'safeguarding',
): Contact[] {
  const rings = contacts.filter(({ phone, purposes }) => phone && purposes?.includes(purpose));
  const own = rings.filter(({ organisation }) => !organisation || organisation === council);
  return (own.length ? own : rings).sort((a, b) => Number(a.outOfHours ?? false) - Number(b.outOfHours ?? false));
}
