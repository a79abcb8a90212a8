import { html, nothing, type TemplateResult } from 'lit';

import { formatPounds, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { agesOfService } from '../../model/ages.js';
import { checkAgeOf, footingOf, lawBehind } from '../../model/law.js';
import { isWithin } from '../../model/within.js';
import type { Service } from '../../schema/local-offer.js';
import { factsTemplate } from '../element/facts.js';
import { lawName } from '../element/law-name.js';
import { lineTemplate, ownLineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { agesWords } from './amount.template.js';
import { entitlementTemplate } from './entitlement.template.js';
import type { InsideView } from './inside-view.js';
import type { Entry } from './entry.js';
import { hoursWords } from './hours-words.js';
import { placeTemplate } from './place.template.js';
import { accessTemplate, contactsTemplate, howTemplate, languageWords, providerTemplate } from './reach.template.js';

/** All that is known of a service, for a reader who has opened it, and on paper. */
export function cardFactsTemplate({ service, entitlements }: Entry, view: InsideView): TemplateResult {
  const { description = [], locations = [], areas = [], languages = [] } = service;
  const { terms } = view.words;
  return html`${description.map((one) => lineTemplate(one, view, 'text'))}
  ${factsTemplate([
    [terms.amounts, entitlements.length > 0 && entitlements.map((one) => entitlementTemplate(one, service, view))],
    [terms.who, whoTemplate(service, view)],
    [terms.basis, basisTemplate(service, view)],
    [terms.how, howTemplate(service, view)],
    [terms.contact, contactsTemplate(service, view)],
    [terms.when, whenTemplate(service, view)],
    [terms.where, locations.length > 0 && locations.map((one) => placeTemplate(one, view))],
    [terms.cost, costTemplate(service, view)],
    [terms.languages, languages.length > 0 && languageWords(languages, view)],
    [terms.accessibility, accessTemplate(service, view)],
    [terms.areas, areas.length > 0 && say(areas.join(', '), view)],
    [terms.provider, providerTemplate(service, view)],
    [terms.checked, checkedWords(service, view)],
  ])}`;
}

function whoTemplate(service: Service, view: InsideView): unknown {
  const { words, sections } = view;
  const cohorts = sections.cohorts?.filter(({ id }) => service.cohorts?.includes(id)) ?? [];
  const ages = agesWords(agesOfService(service), view);
  if (!cohorts.length && !ages && !service.eligibility) return '';
  return html`${lineTemplate(service.eligibility, view, 'eligibility')}
  ${ages ? html`<p part="ages">${words.ages.years(ages)}</p>` : nothing}
  ${
    cohorts.length
      ? html`<ul>
          ${cohorts.map(({ label }) => html`<li>${say(label, view)}</li>`)}
        </ul>`
      : nothing
  }`;
}

/** A right is called so only where the law behind it is known to be in force. */
function basisTemplate(service: Service, view: InsideView): unknown {
  const { words, today, sections } = view;
  const law = lawBehind(service, sections.provisions);
  const footing = footingOf(law, today);
  const { entitlement } = service;
  const meaning =
    entitlement === 'statutory' && footing !== 'yes' ? words.footings[footing] : wordFor(entitlement, words.basis);
  return html`<p part="basis">${meaning}</p>
    ${law.map((one) => html`<p part="law">${link(one.url, say(lawName(one), view), view)}</p>`)}`;
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
  ${ownLineTemplate(words.holidays)}`;
}

function checkedWords({ checked }: Service, { words, locale, today }: InsideView): string {
  const age = checkAgeOf({ checked: checked ? { date: checked } : undefined }, today);
  const date = checked ? formatWhen(checked, locale) : '';
  return age === 'never' ? words.neverChecked : age === 'old' ? words.old(date) : date;
}
