/** When care ended, as a young person would tell it. Those in care on their eighteenth birthday left at 18. */
export type CareHistory = 'in-care' | 'left-before-16' | 'left-at-16-or-17' | 'left-at-18';

/** An answer of yes or no. */
export type YesNo = 'yes' | 'no';

/** What a reader may tell about their own story. A question that was skipped is left out; each may be "not sure". */
export interface CareAnswers {
  /** In whole or part years. Anything that is no age counts as not told. */
  age?: number | 'not-sure';
  history?: CareHistory | 'not-sure';
  /**
   * Thirteen weeks or more in care since turning 14. That some of it was after turning 16 follows from when care ended, and
   * is not asked: nobody who left before could say yes, and from custody or hospital they need not.
   */
  thirteenWeeks?: YesNo | 'not-sure';
  /** In education or training now. */
  education?: YesNo | 'not-sure';
  /** Left care to live under a special guardianship order. */
  specialGuardianship?: YesNo | 'not-sure';
  /** After 16, went back to live with a parent for six months or more. */
  returnedHome?: YesNo | 'not-sure';
  /** In custody or in hospital on the sixteenth birthday, straight from care. */
  custodyOrHospital?: YesNo | 'not-sure';
  /** The council that last looked after them: the one whose page this is, or another. */
  council?: 'this' | 'another' | 'not-sure';
  parent?: YesNo | 'not-sure';
  /** Came to the United Kingdom without a parent. */
  cameAlone?: YesNo | 'not-sure';
}

/** The name of a question. */
export type Question = keyof CareAnswers;

/** Where the law draws its lines. Each band begins at its age and ends before the next begins. */
export const AGE_BANDS = [0, 16, 18, 21, 25] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * One way a story may have gone, with nothing left open. The last two are never asked, because only the council can
 * tell: whether it counts a home with family as settled, and whether it agreed to education after 25.
 */
export interface Story {
  age: AgeBand;
  history: CareHistory;
  thirteenWeeks: YesNo;
  education: YesNo;
  specialGuardianship: YesNo;
  returnedHome: YesNo;
  custodyOrHospital: YesNo;
  homeSettled: YesNo;
  educationAgreed: YesNo;
}

const YES_NO: readonly YesNo[] = ['yes', 'no'];

/** Everything that may stand in a story. */
export const CHOICES: { readonly [Name in keyof Story]: readonly Story[Name][] } = {
  age: AGE_BANDS,
  history: ['in-care', 'left-before-16', 'left-at-16-or-17', 'left-at-18'],
  thirteenWeeks: YES_NO,
  education: YES_NO,
  specialGuardianship: YES_NO,
  returnedHome: YES_NO,
  custodyOrHospital: YES_NO,
  homeSettled: YES_NO,
  educationAgreed: YES_NO,
};

/** What is known of a story. */
export type Known = Partial<Story>;

/** What the answers say for certain, and whether two of them cannot both be true. */
export function knownFrom(answers: CareAnswers): { known: Known; disagree: boolean } {
  const known: Record<string, unknown> = {};
  for (const [name, choices] of Object.entries(CHOICES) as [keyof Story, readonly unknown[]][]) {
    const answer = name === 'age' ? bandOf(answers.age) : answers[name as Question];
    if (choices.includes(answer)) known[name] = answer;
  }
  const { age, history } = known as Known;
  if (age === undefined || history === undefined || agree(age, history)) return { known, disagree: false };

  // Young people know how old they are; when care ended in law is easier to mistake.
  delete known['history'];
  return { known, disagree: true };
}

/** Whether somebody of this age can have this history. Those who say at 18 that they are in care were so at 18. */
export function agree(age: AgeBand, history: CareHistory): boolean {
  if (history === 'left-at-16-or-17') return age >= 16;
  return history !== 'left-at-18' || age >= 18;
}

function bandOf(age: CareAnswers['age']): AgeBand | undefined {
  if (typeof age !== 'number' || !(age >= 0 && age <= 130)) return undefined;
  return AGE_BANDS.findLast((from) => age >= from);
}
