import type { Contact } from '../schema/access.js';

/** What somebody may need help with today. */
export type Purpose = NonNullable<Contact['purposes']>[number];

/**
 * Whom to ring about something that cannot wait, such as a child at risk: those for that purpose who have a number, those
 * for nights and weekends after the others. By day and by night, others are named only where the council has none itself.
 */
export function urgentContacts(
  contacts: readonly Contact[],
  council: string | undefined,
  purpose: Purpose = 'safeguarding',
): Contact[] {
  const rings = contacts.filter(({ phone, purposes }) => phone && purposes?.includes(purpose));
  return [false, true].flatMap((nights) => {
    const then = rings.filter(({ outOfHours }) => !outOfHours !== nights);
    const own = then.filter(({ organisation }) => !organisation || organisation === council);
    return own.length ? own : then;
  });
}
