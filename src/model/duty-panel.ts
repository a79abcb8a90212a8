import type { Duty } from '../schema/duties.js';
import type { Provision } from '../schema/provisions.js';
import { footingOf, lawBehind, type Force } from './law.js';

/** A duty with the law behind it, and what that law amounts to on the day of viewing. */
export interface DutyWithLaw {
  duty: Duty;
  law: Provision[];
  footing: Force;
}

/** Duties by who says so. What is not confirmed as law in force is never among the law. */
export interface DutyLists {
  /** Law in force. */
  law: DutyWithLaw[];
  /** Law that is not in force yet, or no longer, or of which nobody knows. */
  unsettled: DutyWithLaw[];
  /** What the council says, whatever law it points to. */
  council: DutyWithLaw[];
}

/** Sorts duties by what they rest on. */
export function dutyListsOf(duties: readonly Duty[], provisions: readonly Provision[], today: string): DutyLists {
  const lists: DutyLists = { law: [], unsettled: [], council: [] };
  for (const duty of duties) {
    const law = lawBehind(duty, provisions);
    const footing = footingOf(law, today);
    const list = duty.statedBy !== 'law' ? 'council' : footing === 'yes' ? 'law' : 'unsettled';
    lists[list].push({ duty, law, footing });
  }
  return lists;
}
