import type { SectionName, Sections } from '../schema/dataset.js';
import { migrate } from '../schema/migrate.js';
import type { Problem } from '../schema/problem.js';
import { safeUrl } from '../schema/safe-url.js';
import type { Section } from '../schema/section.js';
import type { Arrival, Checked } from './arrival.js';
import { DataError } from './data-error.js';
import { loadJson } from './load-json.js';
import { report } from './report.js';

/** How long to wait before asking again by itself when the network is at fault, in milliseconds. Three times, then not. */
export const pauses = { beforeRetry: [2_000, 8_000, 30_000] };

type Listener = () => void;
type Document = Record<string, unknown>;

/**
 * A document that many elements read: on its way, here, or not to be had. Each section is checked once, when the first
 * element asks for it, and a section that lives in a file of its own is fetched then. Listeners are told of every change.
 */
export class DocumentSource {
  #document: Arrival<Document> = { status: 'loading' };
  #sections = new Map<SectionName, Arrival<Checked<unknown>>>();
  #listeners = new Set<Listener>();
  #shown = new Set<SectionName>();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retries = 0;

  private constructor(
    /** Where the document is, for its relative addresses. Undefined for a document that was handed over. */
    readonly url?: string,
  ) {}

  /** The document at an address. Everyone on the page who asks for one address gets one source. */
  static at(address: string): DocumentSource {
    const url = new URL(address, document.baseURI).href;
    const known = byUrl.get(url);
    if (known) {
      if (known.#document.status === 'failed' && !known.#retry) known.retry();
      return known;
    }
    const source = new DocumentSource(url);
    byUrl.set(url, source);
    source.#load();
    return source;
  }

  /** A document that the page already has. The same object gives the same source, so that it is checked once. */
  static of(given: object): DocumentSource {
    let source = byDocument.get(given);
    if (!source) {
      source = new DocumentSource();
      source.#accept(given);
      byDocument.set(given, source);
    }
    return source;
  }

  /** A document that cannot be had, for a reason found before asking. */
  static failed(error: DataError): DocumentSource {
    const source = new DocumentSource();
    source.#document = { status: 'failed', error };
    report(error);
    return source;
  }

  /** Whether the document itself has come. Its sections may still be on their way. */
  get arrival(): Arrival<unknown> {
    return this.#document;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A section, checked. Asking for one that lives elsewhere fetches it. */
  section<Name extends SectionName>(section: Section<Name>): Arrival<Checked<Sections[Name]>> {
    if (this.#document.status !== 'ready') return this.#document;
    let arrival = this.#sections.get(section.name);
    if (!arrival) {
      arrival = this.#arrive(section, this.#document.value[section.name]);
      this.#sections.set(section.name, arrival);
    }
    return arrival as Arrival<Checked<Sections[Name]>>;
  }

  /** The sections that elements on this page show, as they are checked. */
  get shown(): unknown[] {
    return [...this.#shown].map((name) => {
      const arrival = this.#sections.get(name);
      return arrival?.status === 'ready' ? arrival.value.value : undefined;
    });
  }

  /** Remembers that an element shows a section, so that a page can say what is to be known about what it shows. */
  noteShown({ name }: Section): void {
    this.#shown.add(name);
  }

  /** Asks again for whatever failed: the document, or sections in files of their own. */
  retry(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    if (this.#document.status === 'failed' && this.url) {
      this.#document = { status: 'loading' };
      this.#load();
    }
    for (const [name, { status }] of this.#sections) if (status === 'failed') this.#sections.delete(name);
    this.#tell();
  }

  #load(): void {
    loadJson(this.url!).then(
      (value) => this.#accept(value),
      (error: DataError) => this.#fail(error),
    );
  }

  #accept(value: unknown): void {
    this.#retries = 0;
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      return this.#fail(new DataError('invalid', `${this.#name}: expected a document, an object with sections such as "about"`));
    }
    const migrated = migrate(value as Document);
    if (migrated === 'newer') {
      return this.#fail(new DataError('newer', `${this.#name}: written for a newer version of the kit. Use that version’s script.`));
    }
    this.#document = { status: 'ready', value: migrated };
    this.#tell();
  }

  #fail(error: DataError): void {
    this.#document = { status: 'failed', error };
    const pause = error.passing ? pauses.beforeRetry[this.#retries] : undefined;
    if (this.#retries === 0) report(error);
    if (pause !== undefined) {
      this.#retries++;
      // Asks again without a "loading" in between, so that the page does not flicker for a reader.
      this.#retry = setTimeout(() => {
        this.#retry = undefined;
        this.#load();
      }, pause);
    }
    this.#tell();
  }

  #arrive(section: Section, value: unknown): Arrival<Checked<unknown>> {
    if (value === undefined) return { status: 'ready', value: { value: section.none, published: false, problems: [] } };
    if (!isElsewhere(value)) return this.#check(section, value);

    const url = safeUrl(value.href, this.url ?? document.baseURI);
    if (!url) return this.#check(section, value);
    loadJson(url)
      .then(
        (loaded) => this.#check(section, loaded),
        (error: DataError) => {
          report(error);
          return { status: 'failed', error } as const;
        },
      )
      .then((arrival) => {
        this.#sections.set(section.name, arrival);
        this.#tell();
      });
    return { status: 'loading' };
  }

  #check(section: Section, value: unknown): Arrival<Checked<unknown>> {
    const problems: Problem[] = [];
    const checked = section.check(value, problems);
    for (const problem of problems) problem.path = section.name + problem.path;
    if (checked === undefined) {
      const error = new DataError('invalid', `${this.#name}: nothing usable in "${section.name}"`, false, problems);
      report(error);
      return { status: 'failed', error };
    }
    if (problems.length) report(new DataError('invalid', `${this.#name}: some of "${section.name}" is left out`, false, problems));
    return { status: 'ready', value: { value: checked, published: true, problems } };
  }

  get #name(): string {
    return this.url ?? 'the document in the page';
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const byUrl = new Map<string, DocumentSource>();
const byDocument = new WeakMap<object, DocumentSource>();

function isElsewhere(value: unknown): value is { href: string } {
  return typeof value === 'object' && value !== null && 'href' in value && typeof value.href === 'string';
}
