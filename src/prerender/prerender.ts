import { directionOf } from '../elements/element/say.js';
import { formatWhen } from '../i18n/format.js';
import { languageFor, localeFor, normalised } from '../i18n/language.js';
import { prerenderedWords } from '../i18n/prerendered.js';
import { idsIn } from '../model/ids.js';
import type { SectionName } from '../schema/dataset.js';
import { migrate } from '../schema/migrate.js';
import type { Problem } from '../schema/problem.js';
import type { Asked, Beside, Content } from './content.js';
import { contents } from './contents.js';
import { draw, type Said } from './draw.js';
import { readSections } from './read-sections.js';

/** What came of an element. */
export type Outcome =
  /** What to put into it, line by line, and what of the document could not be used. */
  | { kind: 'written'; lines: string[]; problems: readonly Problem[] }
  /** The document has nothing for it, in words for a reader. */
  | { kind: 'empty'; words: string }
  /** It names something that is not in the document, or does not say what to show. */
  | { kind: 'unknown'; attribute: string; id: string }
  | { kind: 'unusable'; section: SectionName; why: Problem | undefined }
  | { kind: 'newer' };

export { documentBase } from './address.js';
export type { Asked } from './content.js';

/** Marks what was written, so that it is found again, with the day. */
export const MARK = 'data-cp-prerendered';

/** The tags that can be prerendered. */
export const tags: ReadonlySet<string> = new Set(contents.keys());

interface Ready {
  asked: Asked;
  content: Content;
  problems: readonly Problem[];
  beside: Beside;
}

/**
 * What every element of a page says without a script: plain HTML for its children. Each says on which day it was written
 * if it judges by the day, and the last on the page in any case.
 */
export async function prerender(elements: readonly Asked[]): Promise<Outcome[]> {
  const prepared = elements.map((one) => prepare({ ...one, language: normalised(one.language) }));
  const drawn: (Outcome | { ready: Ready; said: Said })[] = [];
  for (const one of prepared) drawn.push('kind' in one ? one : await drawnOf(one, prepared));

  const last = drawn.findLastIndex((one) => 'said' in one);
  return drawn.map((one, at) => ('said' in one ? written(one.ready, one.said, at === last) : one));
}

function prepare(asked: Asked): Ready | Outcome {
  const content = contents.get(asked.tag)!;
  const document = migrate(asked.document);
  if (document === 'newer') return { kind: 'newer' };
  const reading = readSections(document, content);
  if ('lost' in reading) return { kind: 'unusable', section: reading.lost, why: reading.why };

  const { sections, problems, published } = reading;
  if (!published) return { kind: 'empty', words: content.words.en.own.empty };
  const unknown = unknownIn(asked, content, sections);
  if (unknown) return unknown;
  const host = { localName: asked.tag, ...asked.attributes };
  return { asked, content, problems, beside: { host, needs: content.needs, uses: content.uses, sections } };
}

/** What an element names that is not there. A directory may have a service that the document has not. */
function unknownIn({ attributes }: Asked, content: Content, sections: object): Outcome | undefined {
  const named = content.ids.flatMap((attribute) =>
    (attributes[attribute] ?? '')
      .split(/[\s,]+/)
      .filter((id) => id && id !== '-')
      .map((id) => ({ attribute, id })),
  );
  if (content.mustName && !named.length) return { kind: 'unknown', attribute: content.ids[0]!, id: '' };
  const ids = idsIn(sections);
  const missing = named.find(({ id }) => !ids.has(id));
  return missing && !attributes['feed']?.trim() ? { kind: 'unknown', ...missing } : undefined;
}

async function drawnOf(ready: Ready, all: readonly (Ready | Outcome)[]) {
  const { asked, content, problems, beside } = ready;
  const others = all.flatMap((one) =>
    !('kind' in one) && one !== ready && one.asked.document === asked.document ? [one.beside] : [],
  );
  const said = await draw(content, asked, beside.sections, problems, others);
  if (said.lines) return { ready, said };
  const { attributes } = asked;
  const attribute = content.ids.find((name) => attributes[name]);
  return attribute && !attributes['feed']
    ? ({ kind: 'unknown', attribute, id: attributes[attribute]! } as const)
    : ({ kind: 'empty', words: said.words } as const);
}

function written({ asked, problems }: Ready, { lines = [], judged }: Said, isLast: boolean): Outcome {
  const { language, pageLanguage, today } = asked;
  const spoken = languageFor(language);
  const words = prerenderedWords[spoken];
  const date = formatWhen(today, localeFor(spoken));
  const day = judged ? words.judged(date) : isLast ? words.written(date) : '';
  const foreign = !pageLanguage || normalised(pageLanguage).split('-')[0] !== spoken;
  const turned = pageLanguage && directionOf(pageLanguage) === 'rtl' ? ' dir="ltr"' : '';
  return {
    kind: 'written',
    lines: [
      `<div ${MARK}="${today}"${foreign ? ` lang="${spoken}"${turned}` : ''}>`,
      ...[...lines, ...(day ? [`<p>${day}</p>`] : [])].map((line) => `  ${line}`),
      '</div>',
    ],
    problems,
  };
}
