import { entriesAt } from '../schema/rules/entries.js';
import { isFields } from '../schema/shape.js';

/**
 * Which figures another body has already published as statistics, such as the Department for Education: it has decided
 * what may be shown. To leave them out here would hide nothing, so what is found in them is a judgement call.
 */
export function publishedElsewhere(document: unknown): (observation: Record<string, unknown>) => boolean {
  const own = isFields(document) && isFields(document.about) ? document.about.organisation : undefined;
  const others = new Set(
    entriesAt(document, 'organisations')
      .filter(({ fields }) => fields.id !== own && (fields.type === 'government' || fields.type === 'regulator'))
      .map(({ fields }) => fields.id),
  );
  const statistics = new Set(
    entriesAt(document, 'documents')
      .filter(({ fields }) => fields.kind === 'statistics' && others.has(fields.organisation))
      .map(({ fields }) => fields.id),
  );
  return ({ source, status }) =>
    isFields(source) && statistics.has(source.document) && status !== 'management-information';
}
