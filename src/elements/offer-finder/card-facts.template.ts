import { html, nothing, type TemplateResult } from 'lit';

import { formatPounds, formatWhen } from '../../i18n/format.js';
import { agesOfService } from '../../model/ages.js';
import { checkAgeOf } from '../../model/law.js';
import { isWithin } from '../../model/within.js';
import type { Service } from '../../schema/local-offer.js';
import type { Text } from '../../schema/text.js';
import { factsTemplate } from '../element/facts.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { agesWords } from './amount.template.js';
import { basisTemplate } from './basis.template.js';
import { cohortsOf } from './cohorts.js';
import { entitlementTemplate } from './entitlement.template.js';
import type { InsideView, Mark } from './inside-view.js';
import type { Entry } from './entry.js';
import { hoursWords } from './hours-words.js';
import { placeTemplate } from './place.template.js';
import { accessTemplate, contactsTemplate, howTemplate, languageWords, providerTemplate } from './reach.template.js';

/** All that is known of a service, for a reader who has opened it, and on paper. */
export function cardFactsTemplate({ service, entitlements, marks }: Entry, view: InsideView): TemplateResult {
  const { description = [], locations = [], areas = [], languages = [] } = service;
  const { terms } = view.words;
  const mark = (text: Text) => view.marked(text, view, marks);
  return html`${description.map((one) => html`<p part="text">${mark(one)}</p>`)}
  ${factsTemplate([
    [
      terms.amounts,
      entitlements.length > 0 && entitlements.map((one) => entitlementTemplate(one, service, view, mark)),
    ],
    [terms.who, whoTemplate(service, view, mark)],
    [terms.basis, basisTemplate(service.entitlement, service, view)],
    [terms.how, howTemplate(service, view)],
    [terms.contact, contactsTemplate(service, view)],
    [terms.when, whenTemplate(service, view)],
    [terms.where, locations.length > 0 && locations.map((one) => placeTemplate(one, view, mark))],
    [terms.cost, costTemplate(service, view)],
    [terms.languages, languages.length > 0 && languageWords(languages, view)],
    [terms.accessibility, accessTemplate(service, view)],
    [terms.areas, areas.length > 0 && mark(areas.join(', '))],
    [terms.provider, providerTemplate(service, view, mark)],
    [terms.checked, checkedWords(service, view)],
  ])}`;
}

function whoTemplate(service: Service, view: InsideView, mark: Mark): unknown {
  const { words } = view;
  const { eligibility } = service;
  const cohorts = cohortsOf(service, view);
  const ages = agesWords(agesOfService(service), view);
  if (!cohorts.length && !ages && !eligibility) return '';
  return html`${eligibility ? html`<p part="eligibility">${mark(eligibility)}</p>` : nothing}
  ${ages ? html`<p part="ages">${words.ages.years(ages)}</p>` : nothing}
  ${
    cohorts.length
      ? html`<ul>
          ${cohorts.map(({ label }) => html`<li>${say(label, view)}</li>`)}
        </ul>`
      : nothing
  }`;
}

function costTemplate({ costs = [] }: Service, view: InsideView): unknown {
  const now = costs.filter((cost) => isWithin(cost, view.today));
  return (
    now.length > 0 &&
    now.map(({ option, amount, text }) => {
      const price = amount === undefined ? '' : amount ? formatPounds(amount) : view.words.free;
      // Feeds often say "Free" beside an amount of 0.
      const said = text && text !== price ? say(text, view) : nothing;
      return html`<p part="cost">
        ${option ? html`${say(option, view)}: ` : nothing}${price}${price && said !== nothing ? ', ' : nothing}${said}
      </p>`;
    })
  );
}

function whenTemplate({ schedules = [], access, locations }: Service, view: InsideView): unknown {
  const { words } = view;
  const isVisited = access?.includes('visit') ?? locations?.some(({ kind }) => kind === 'physical');
  if (!schedules.length) return isVisited && words.opening.unsaid;
  return html`${schedules.map((one) => {
    const hours = hoursWords(one, view);
    return html`<p part="hours">
      ${hours}${one.text ? html`${hours ? '. ' : nothing}${say(one.text, view)}` : nothing}
    </p>`;
  })}
  ${lineTemplate(words.holidays)}`;
}

function checkedWords({ checked }: Service, { words, locale, today }: InsideView): string {
  const age = checkAgeOf({ checked: checked ? { date: checked } : undefined }, today);
  const date = checked ? formatWhen(checked, locale) : '';
  return age === 'never' ? words.neverChecked : age === 'old' ? words.old(date) : date;
}
