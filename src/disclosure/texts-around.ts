import { entriesAt, textsIn } from '../schema/rules/entries.js';
import type { Figure } from './figures.js';
import type { SaidText } from './texts.js';
import { textsWithin } from './texts.js';

/** Words about an indicator, or several, and not about one figure of it. */
export interface AroundText extends SaidText {
  /** The ids of the indicators. */
  about: ReadonlySet<string>;
  /** A target that they speak of, whose numbers are no figures. */
  target?: Record<string, unknown>;
}

/** The words of indicators, of their targets and groups, and notes about any of these. */
export function textsAround(document: unknown, figures: readonly Figure[]): AroundText[] {
  const indicatorOf = new Map(figures.flatMap(({ id, indicator }) => (id ? [[id, indicator.id] as const] : [])));
  const about = new Map<string, ReadonlySet<string>>();
  const texts: AroundText[] = [];
  const add = (
    id: unknown,
    indicators: readonly string[],
    words: Iterable<SaidText>,
    target?: AroundText['target'],
  ) => {
    const set = new Set(indicators);
    if (typeof id === 'string') about.set(id, set);
    for (const text of words) texts.push({ ...text, about: set, ...(target && { target }) });
  };

  for (const { path, fields } of entriesAt(document, 'indicators.items')) {
    const { note, caveats, definition, definitionChanges, asPrinted } = fields;
    add(fields.id, [String(fields.id)], textsWithin(path, { note, caveats, definition, definitionChanges, asPrinted }));
  }
  for (const { path, fields } of entriesAt(document, 'indicators.targets'))
    add(fields.id, [String(fields.indicator)], textsWithin(path, { note: fields.note }), fields);
  for (const { path, fields } of entriesAt(document, 'indicators.groups')) {
    const items = (Array.isArray(fields.items) ? fields.items.flat() : []).map(String);
    const { title, intro, population } = fields;
    add(
      fields.id,
      items.map((item) => indicatorOf.get(item) ?? item),
      textsWithin(path, { title, intro, population }),
    );
  }
  for (const { path, fields } of entriesAt(document, 'notes')) {
    const sets = textsIn(fields.about).flatMap((id) => about.get(id) ?? []);
    if (sets.length)
      add(
        undefined,
        sets.flatMap((set) => [...set]),
        textsWithin(path, { text: fields.text }),
      );
  }
  return texts;
}
