import { join } from 'node:path';

import { cli } from '../i18n/en/cli.js';
import type { FileRefusal } from '../i18n/en/cli.js';
import { prerender as words } from '../i18n/en/prerender.js';
import { documentBase } from '../prerender/prerender.js';
import { isFields } from '../schema/shape.js';
import type { DocumentPlace, FoundElement } from './html-page.js';
import { fileBeside, readDocument, withSections, type DocumentReading } from './read-document.js';
import { jsonIn } from './read-json.js';

/** Where documents are looked for besides where a page says. */
export interface Places {
  data: string | undefined;
  root: string | undefined;
}

/** The document of an element, or why there is none. */
export type PageDocument =
  | { document: object; name: string; base: string | undefined }
  /** `astray`: there is no such file. */
  | { fault: string; astray: boolean };

/** Reads the documents of pages, each once. */
export class PageDocuments {
  #known = new Map<string, DocumentReading>();

  constructor(private places: Places) {}

  /** The document of an element, with its sections in it. Nothing is fetched from the web. */
  of({ document: place }: FoundElement, page: string): PageDocument {
    const base = place && 'src' in place ? documentBase(place.src) : undefined;
    const { data } = this.places;
    if (data !== undefined) return documentIn(this.#reading(data), data, base);
    if (!place) return { fault: words.noDocument, astray: false };
    if ('json' in place) return documentIn(this.#inline(place, page), words.inline(place.line), base);
    const file = this.#fileAt(place.src, page);
    return 'fault' in file ? file : documentIn(this.#reading(file.path), file.path, base);
  }

  #fileAt(src: string, page: string): { path: string } | { fault: string; astray: boolean } {
    const beside = fileBeside(src, page);
    if (beside !== undefined) return { path: beside };
    if (!/^\/(?![/\\])/.test(src)) return { fault: words.onTheWeb(src), astray: false };
    const { root } = this.places;
    const path = root === undefined ? undefined : fileBeside(`.${src}`, join(root, 'page'));
    return path === undefined ? { fault: words.fromRoot(src), astray: false } : { path };
  }

  #reading(file: string): DocumentReading {
    let reading = this.#known.get(file);
    if (!reading) this.#known.set(file, (reading = readDocument(file)));
    return reading;
  }

  #inline({ json, line }: { json: string; line: number }, page: string): DocumentReading {
    const key = `${page}\n${line}`;
    let reading = this.#known.get(key);
    if (!reading) this.#known.set(key, (reading = withSections(jsonIn(json), page)));
    return reading;
  }
}

/** How many documents a page shows. */
export function documentsIn(elements: readonly FoundElement[]): number {
  const keyOf = (place: DocumentPlace | undefined) => place && ('src' in place ? place.src : String(place.line));
  return new Set(elements.map(({ document }) => keyOf(document)).filter(Boolean)).size;
}

function documentIn(reading: DocumentReading, name: string, base: string | undefined): PageDocument {
  if ('refused' in reading) return { fault: faultOf(name, reading.refused), astray: reading.astray };
  const { document } = reading;
  if (isFields(document)) return { document, name, base };
  return {
    fault: faultOf(name, { ...cli.file.empty, found: 'something else', advice: words.noObject }),
    astray: false,
  };
}

function faultOf(name: string, refusal: FileRefusal): string {
  return words.problem(refusal, name);
}
