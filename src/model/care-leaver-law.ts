import type { Story } from './care-leaver-answers.js';

/** The groups of the Children Act 1989, and two that are in none of them: children in care, and the care experienced. */
export type StatusCode =
  'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'looked-after' | 'care-experienced';

/**
 * The group in law that a story leads to, were all of it known. Upper ages are exclusive: 21 is no longer under 21.
 *
 * Children Act 1989: eligible Sch.2 para 19B, relevant s.23A, former relevant s.23C, qualifying s.24 to 24B.
 */
export function statusIn(story: Story): StatusCode {
  const { age, history } = story;
  if (age < 16) return history === 'in-care' ? 'looked-after' : 'care-experienced';
  if (age < 18 && history === 'in-care') return story.thirteenWeeks === 'yes' ? 'eligible' : 'looked-after';
  if (hasLeavingCareRights(story)) {
    if (age < 18) return 'relevant';
    if (age < 25 || (story.education === 'yes' && story.educationAgreed === 'yes')) return 'former-relevant';
    return 'care-experienced';
  }
  if (!qualifies(story)) return 'care-experienced';
  return age < 21 || (age < 25 && story.education === 'yes') ? 'qualifying' : 'care-experienced';
}

/** Was an eligible or a relevant child, and has not stopped being one by settling with family. */
function hasLeavingCareRights({ history, thirteenWeeks, custodyOrHospital, ...home }: Story): boolean {
  if (thirteenWeeks === 'no') return false;
  if (history === 'in-care' || history === 'left-at-18') return true;
  if (history === 'left-before-16' && custodyOrHospital === 'no') return false;

  const withFamily = home.returnedHome === 'yes' || home.specialGuardianship === 'yes';
  return !(withFamily && home.homeSettled === 'yes');
}

/** In care at some time after turning 16, or went from care to a special guardian. */
function qualifies({ history, specialGuardianship }: Story): boolean {
  return history !== 'left-before-16' || specialGuardianship === 'yes';
}
