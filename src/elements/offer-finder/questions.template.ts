import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import type { CareAnswers } from '../../model/care-leaver-answers.js';
import { typedAge } from '../../model/typed-age.js';
import { placesFor } from '../../search/place.js';
import { heading } from '../element/heading.js';
import type { Step } from './interview.js';
import { NOTHING_TOLD } from './live-question.js';
import { placeInputTemplate } from './place-input.template.js';
import { problemTemplate } from './problem.template.js';
import type { QuestionsView } from './questions-view.js';

const UNSURE = 'not-sure';

/** The question that is asked now, with why it is asked. Each can be skipped, and so can all that are left. */
export function questionTemplate(view: QuestionsView): unknown {
  const { interview, words } = view;
  const { step, steps } = interview;
  if (!step) return nothing;
  const place = steps.indexOf(step);
  const back = steps[place - 1];
  const submitted = (event: Event) => {
    event.preventDefault();
    void take(step, event.target as HTMLFormElement, view);
  };
  const form = html`<form
    part="question"
    class="question"
    tabindex="-1"
    aria-labelledby="question"
    @submit=${submitted}
  >
    <p class="quiet">${words.step(formatNumber(place + 1))}</p>
    ${
      step === 'age' || step === 'place'
        ? html`<label id="question" for="answer"><b>${words.questions[step]}</b></label
            >${whyTemplate(step, view)}${problemTemplate(step, view)}
            <div class="row">
              ${step === 'age' ? ageTemplate(view) : placeInputTemplate('answer', view.finder, undefined, interview.refused)}
              ${button(words.notSure, () => unsureOf(step, view))}
            </div>`
        : html`<fieldset aria-describedby="why">
            <legend id="question"><b>${words.questions[step]}</b></legend>
            ${whyTemplate(step, view)}${choicesOf(step, view).map(([value, label]) => radioTemplate(step, value, label, view))}
          </fieldset>`
    }
    <div class="row">
      <button part="button" class="main">${words.next}</button>
      ${back ? button(words.back, () => interview.change(back)) : nothing}
      ${button(words.skip, () => interview.skip(step))}
      ${place ? button(words.enough, () => interview.skip(...steps.filter((one) => !interview.isPast(one)))) : nothing}
    </div>
  </form>`;
  // A form of its own for each question, or the browser would keep what was ticked in the one before.
  return interview.turns % 2 ? html`<div>${form}</div>` : html`<section>${form}</section>`;
}

/** What was answered, each to be changed, and a way to forget it all. */
export function answersTemplate(view: QuestionsView): TemplateResult | typeof nothing {
  const { words, interview, finder, level } = view;
  const past = interview.steps.filter((step) => interview.isPast(step));
  if (!past.length) return nothing;
  const forget = () => {
    finder.live?.offer?.tell(NOTHING_TOLD);
    finder.onWish({ place: '', miles: '' });
    interview.forget();
  };
  return html`<section part="answers" class="answers">
    ${heading(level + 2, words.answers, 'small')}
    <dl class="facts">
      ${past.map(
        (step) =>
          html`<div>
            <dt>${words.questions[step]}</dt>
            <dd>
              ${answerWords(step, view)}
              ${button(
                html`${words.change}<span class="visually-hidden">: ${words.questions[step]}</span>`,
                () => interview.change(step),
                'plain',
              )}
            </dd>
          </div>`,
      )}
    </dl>
    ${button(words.forget, forget)}
  </section>`;
}

/** Takes an answer. What cannot be read is told of; a place that is not known here is taken all the same the second time. */
async function take(step: Step, form: HTMLFormElement, view: QuestionsView): Promise<void> {
  const { interview } = view;
  const value = String(new FormData(form).get('answer') ?? '').trim();
  const refuse = async () => {
    await interview.refuse(value);
    form.querySelector('input')!.focus();
  };
  if (step === 'place') {
    const { sections, onWish } = view.finder;
    const known = !value || placesFor(value, sections.localOffer!.places).length;
    if (!known && interview.refused !== value) return refuse();
    onWish({ place: value });
    return interview.skip('place');
  }
  const answer = step === 'age' ? typedAge(value) : value;
  if (!value) interview.skip(step);
  else if (answer === undefined) await refuse();
  else interview.answer({ [step]: answer } as CareAnswers);
}

function whyTemplate(step: Step, { words }: QuestionsView): TemplateResult {
  return html`<p id="why" part="why" class="quiet">${words.why} ${words.reasons[step]}</p>`;
}

function ageTemplate({ interview }: QuestionsView): TemplateResult {
  const { age } = interview.answers;
  return html`<input
    id="answer"
    name="answer"
    class="short"
    inputmode="numeric"
    autocomplete="off"
    maxlength="30"
    aria-describedby="problem why"
    aria-invalid=${interview.refused ? 'true' : 'false'}
    .value=${typeof age === 'number' ? String(age) : ''}
  />`;
}

/** Some do not know their age, and some have no place to call where they live. */
function unsureOf(step: 'age' | 'place', { interview, finder }: QuestionsView): void {
  if (step === 'age') return interview.answer({ age: UNSURE });
  finder.onWish({ place: '' });
  interview.skip('place');
  interview.placeUnsure = true;
}

function radioTemplate(step: Step, value: string, label: string, { interview }: QuestionsView): TemplateResult {
  const chosen = interview.answers[step as keyof CareAnswers] === value;
  return html`<label class="radio"
    ><input type="radio" name="answer" .value=${value} .checked=${chosen} /> <span>${label}</span></label
  >`;
}

function choicesOf(step: Step, { words, finder }: QuestionsView): (readonly [value: string, label: string])[] {
  const { histories, yesNo, councils, notSure } = words;
  const choices =
    step === 'history'
      ? Object.entries(histories)
      : step === 'council'
        ? Object.entries({ this: councils.this(finder.councilName), another: councils.another })
        : Object.entries(yesNo);
  return [...choices, [UNSURE, notSure]];
}

function answerWords(step: Step, view: QuestionsView): unknown {
  const { words, interview, finder } = view;
  if (step === 'place') return finder.wish.place || (interview.placeUnsure ? words.notSure : words.skipped);
  const answer = interview.answers[step];
  if (answer === undefined) return words.skipped;
  if (answer === UNSURE) return words.notSure;
  return choicesOf(step, view).find(([value]) => value === answer)?.[1] ?? answer;
}

function button(label: unknown, onPress: () => void, look = ''): TemplateResult {
  return html`<button type="button" part="button" class=${look} @click=${onPress}>${label}</button>`;
}
