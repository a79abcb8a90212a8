import type { Entitlement, Service } from '../schema/local-offer.js';
import type { Text } from '../schema/text.js';
import { helpsToday } from './filters.js';

/** What is searched of one thing, the most telling first. */
export interface Fields {
  name: string;
  /** The needs it meets, its keywords and categories. */
  words: string;
  summary: string;
  rest: string;
}

/** Something that can be found: a service, or an amount that belongs to none. */
export interface Findable {
  fields: () => Fields;
  /** Whether it helps today. */
  urgent?: boolean | undefined;
  /** Whether it is closed for now. */
  closed?: boolean;
}

/** A service as it can be found in a language, the plain and easy words included. */
export function findableService(service: Service, language: string, providerName?: string): Findable {
  return {
    urgent: helpsToday(service),
    closed: service.status !== 'active',
    fields: () => ({
      name: service.name,
      words: joined(...(service.needs ?? []), ...(service.keywords ?? []), ...(service.categories ?? [])),
      summary: said(service.summary, language),
      rest: joined(
        ...(service.description ?? []).map((paragraph) => said(paragraph, language)),
        said(service.eligibility, language),
        said(service.alert, language),
        service.providerName ?? providerName,
        ...(service.areas ?? []),
        // What must stay private is not found either: an address that is guessed would be confirmed.
        ...(service.locations ?? []).flatMap(({ name, address = [], exact }) =>
          exact === false ? [] : [name, ...address],
        ),
      ),
    }),
  };
}

/** An amount as it can be found in a language. */
export function findableEntitlement({ title, amount, conditions }: Entitlement, language: string): Findable {
  return {
    fields: () => ({
      name: said(title, language),
      words: amount?.label ?? '',
      summary: joined(...(conditions ?? []).map((condition) => said(condition, language))),
      rest: '',
    }),
  };
}

function said(text: Text | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const translation = text.translations?.[language];
  const translated = typeof translation === 'object' ? translation.text : translation;
  return joined(text.default, text.plain, text.easyRead, text.child, translated);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('. ');
}
