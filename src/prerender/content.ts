import type { ElementWords, View } from '../elements/element/view.js';
import type { Words } from '../i18n/words.js';
import type { Sections } from '../schema/dataset.js';
import type { Section } from '../schema/section.js';

/** What a tag says besides its name: each attribute as a page has it. */
export type Attributes = Readonly<Record<string, string>>;

/** An element as it stands in a page. */
export interface Asked {
  tag: string;
  attributes: Attributes;
  /** The document that it shows, with its sections in it. One object for all elements that show it. */
  document: object;
  /** Where the document is, for the addresses in it, as `documentBase` gives it. */
  base: string | undefined;
  /** The language that counts for it. */
  language: string;
  /** The language that the page names around it, if it names one. */
  pageLanguage: string | undefined;
  /** The day of writing, as YYYY-MM-DD. */
  today: string;
}

/** The sections that an element is drawn from, checked. */
export type Needed = Partial<Sections>;

/** What another element of the page shows of the same document. */
export interface Beside {
  host: { localName: string };
  needs: readonly Section[];
  uses: readonly Section[];
  sections: Needed;
}

/** Everything besides the sections that the content of an element depends on. */
export interface Place<Own> {
  view: View<Own>;
  attributes: Attributes;
  /** The other elements of the page that show the same document. */
  beside: readonly Beside[];
}

/** An element as prerendering knows it: what its class says, too, and the template that both draw. */
export interface Content<Text extends ElementWords = ElementWords> {
  words: Words<Text>;
  /** Without these it has nothing to say. */
  needs: readonly Section[];
  /** These add to it. */
  uses: readonly Section[];
  /** The attributes that name something of the document by its id. */
  ids: readonly string[];
  /** Whether it shows nothing unless one of them does. */
  mustName?: boolean;
  // A method, so that elements with words of their own stand in one list.
  draw(sections: Needed, place: Place<Text['own']>): unknown;
}

/** Lets each element keep the type of its own words while it is written down. */
export function content<Text extends ElementWords>(one: Content<Text>): Content<Text> {
  return one;
}

/** Words about a thing that another element shows. A shadow root is not there to lead into, so they are words alone. */
export const mention = (_id: string, words: unknown): unknown => words;

/** What happens when a reader presses something: nothing, because there is nothing to press. */
export const never = (): void => {};
