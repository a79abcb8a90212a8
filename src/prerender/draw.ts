import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

import { footTemplate } from '../elements/element/foot.js';
import { viewOf, type ElementWords, type View, type Wording } from '../elements/element/view.js';
import { languageFor } from '../i18n/language.js';
import type { Problem } from '../schema/problem.js';
import type { Asked, Beside, Content, Needed } from './content.js';
import { readMarkup, type Nodes } from './markup.js';
import { plain, textIn } from './plain.js';
import { markupLines } from './write-markup.js';

/** What an element says without a script. */
export interface Said {
  /** Plain HTML, line by line; undefined where there is nothing to show, and `words` say why. */
  lines: string[] | undefined;
  words: string;
  /** Whether it says anything that is true on this day and may not be on another. */
  judged: boolean;
}

/** Before and after everything that a document tells of. */
const OTHER_DAYS = ['1000-01-01', '2999-12-31'];

/**
 * Draws an element by the template that its class draws, and takes out what needs a script. Elements are not made: that
 * would write shadow roots.
 */
export async function draw(
  content: Content,
  asked: Asked,
  sections: Needed,
  problems: readonly Problem[],
  beside: readonly Beside[],
): Promise<Said> {
  const language = languageFor(asked.language);
  const words = language === 'en' ? content.words.en : await content.words.load[language]();
  const drawnOn = async (today: string): Promise<unknown> => {
    const view = viewFor(asked, words, sections, today);
    return content.draw(sections, { view, attributes: asked.attributes, beside });
  };
  const linesOn = async (today: string) => linesOf(await drawnOn(today));

  const drawn = await drawnOn(asked.today);
  const none = wordsOfNothing(drawn);
  if (none) return { lines: undefined, words: textIn(plain(await markupOf(none))).trim(), judged: false };
  const lines = await linesOf(drawn);
  const others = await Promise.all(OTHER_DAYS.map(linesOn));
  const stale = !!sections.about?.nextReview && sections.about.nextReview < asked.today;
  const foot = footTemplate(sections.about, problems, viewFor(asked, words, sections, asked.today));
  return {
    lines: [...lines, ...(await linesOf(foot))],
    words: '',
    judged: stale || others.some((other) => other.join('\n') !== lines.join('\n')),
  };
}

function viewFor(asked: Asked, words: ElementWords, { about }: Needed, today: string): View<ElementWords['own']> {
  const { attributes, language, base } = asked;
  const wordings: readonly Wording[] = ['plain', 'easy-read', 'child'];
  const options = {
    headingLevel: Number(attributes['heading-level'] ?? 3),
    wording: wordings.find((one) => one === attributes['wording']) ?? 'default',
    today,
  };
  return viewOf(options, words, language, about, base);
}

async function linesOf(template: unknown): Promise<string[]> {
  return markupLines(plain(await markupOf(template)));
}

async function markupOf(template: unknown): Promise<Nodes> {
  return readMarkup(await collectResult(render(template)));
}

/**
 * What is said in place of content: a template that has a slot for what the page has there. It is found before it is
 * rendered, because `@lit-labs/ssr` knows slots in elements alone.
 */
function wordsOfNothing(drawn: unknown): readonly unknown[] | undefined {
  if (Array.isArray(drawn)) return drawn.map(wordsOfNothing).find(Boolean);
  const { strings, values } = (drawn ?? {}) as Partial<TemplateResult>;
  if (!strings || !values) return undefined;
  return strings.some((one) => one.includes('<slot')) ? values : wordsOfNothing(values);
}
