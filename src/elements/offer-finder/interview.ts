import type { CareAnswers, Question } from '../../model/care-leaver-answers.js';
import type { OfferReader } from '../../model/offer-groups.js';
import { questionsFor } from '../../model/care-leaver-questions.js';
import { careLeaverStatusOf, type CareLeaverStatus } from '../../model/care-leaver-status.js';

/** A question about a reader’s story, or where they live. */
export type Step = Question | 'place';

/**
 * What a reader tells of their story, question by question. All of it can be skipped, changed and forgotten; it is kept
 * here and nowhere else.
 */
export class Interview {
  answers: CareAnswers = {};
  /** How often a reader has gone from one question to another. */
  turns = 0;
  /** What was typed last and cannot be read as an answer. */
  refused = '';
  /** Whether a reader is not sure where they live, rather than not wanting to say. */
  placeUnsure = false;

  #skipped = new Set<Step>();
  #changing: Step | undefined;

  constructor(
    /** Whether it can be asked where a reader lives. */
    private asksPlace: () => boolean,
    private changed: () => unknown,
  ) {}

  get steps(): Step[] {
    return [...questionsFor(this.answers), ...(this.asksPlace() ? (['place'] as const) : [])];
  }

  /** The question that is asked now. Undefined once there is no more to ask. */
  get step(): Step | undefined {
    return this.#changing ?? this.steps.find((step) => !this.isPast(step));
  }

  /** What the answers may mean in law, once there is one. */
  get status(): CareLeaverStatus | undefined {
    return Object.keys(this.answers).length ? careLeaverStatusOf(this.answers) : undefined;
  }

  get reader(): OfferReader | undefined {
    const { status, answers } = this;
    return status && { statuses: status.statuses, answers };
  }

  isPast(step: Step): boolean {
    return this.#skipped.has(step) || (step !== 'place' && this.answers[step] !== undefined);
  }

  answer(answer: CareAnswers): void {
    this.answers = { ...this.answers, ...answer };
    for (const step of Object.keys(answer)) this.#skipped.delete(step as Step);
    this.#go(undefined);
  }

  /** Stays at the question, because what was typed is no answer to it. */
  async refuse(typed: string): Promise<void> {
    this.refused = typed;
    await this.changed();
  }

  skip(...steps: Step[]): void {
    for (const step of steps) {
      this.#skipped.add(step);
      if (step === 'place') this.placeUnsure = false;
      else delete this.answers[step];
    }
    this.#go(undefined);
  }

  /** Asks one again. */
  change(step: Step | undefined): void {
    this.#go(step);
  }

  forget(): void {
    this.answers = {};
    this.#skipped.clear();
    this.#go(undefined);
  }

  #go(step: Step | undefined): void {
    this.#changing = step;
    this.refused = '';
    this.turns++;
    this.changed();
  }
}
