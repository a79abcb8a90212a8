import { knownFrom } from './care-leaver-answers.js';
import type { CareAnswers, Question, Story } from './care-leaver-answers.js';
import { storiesOf } from './care-leaver-stories.js';

/** Asked of everybody, before and after those that decide. */
const FIRST: readonly Question[] = ['age', 'history'];
const LAST: readonly Question[] = ['education', 'parent', 'cameAlone', 'council'];

/** Asked only while the answer may change what comes out. For those who left before 16 the first decides about the second. */
const DECIDING = ['custodyOrHospital', 'thirteenWeeks', 'specialGuardianship', 'returnedHome'] as const;

/** The questions for somebody who has answered this much, in the order in which they are asked. */
export function questionsFor(answers: CareAnswers): Question[] {
  const { known } = knownFrom(answers);
  const stories = storiesOf(known);
  const asked = DECIDING.filter((question) => answers[question] !== undefined || decides(question, stories));
  return [...FIRST, ...asked, ...LAST];
}

/** Whether yes and no lead to different groups, whatever is answered to the others: two together may decide what one does not. */
function decides(question: (typeof DECIDING)[number], stories: ReturnType<typeof storiesOf>): boolean {
  const ways = new Map<string, Record<Story[typeof question], Set<string>>>();
  for (const { story, status } of stories) {
    const way = DECIDING.map((one) => one !== question && story[one]).join();
    if (!ways.has(way)) ways.set(way, { yes: new Set(), no: new Set() });
    ways.get(way)![story[question]].add(status);
  }
  return [...ways.values()].some(({ yes, no }) => yes.size !== no.size || [...yes].some((status) => !no.has(status)));
}
