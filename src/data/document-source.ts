import type { SectionName, Sections } from '../schema/dataset.js';
import { migrate } from '../schema/migrate.js';
import type { Section } from '../schema/section.js';
import type { Arrival, Checked } from './arrival.js';
import { addressOf, checkSection } from './check-section.js';
import { DataError, type DataErrorCode } from './data-error.js';
import { PatientRequest } from './patient-request.js';
import { report } from './report.js';

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
  #request: PatientRequest | undefined;
  #requests = new Map<SectionName, PatientRequest>();

  private constructor(
    /** Where the document is, for its relative addresses. Undefined for a document that was handed over. */
    readonly url?: string,
  ) {}

  /** The document at an address. Everyone on the page who asks for one address gets one source. */
  static at(address: string): DocumentSource {
    const url = new URL(address, document.baseURI).href;
    const known = byUrl.get(url);
    if (known) {
      if (known.#document.status === 'failed' && !known.#request?.waiting) known.retry();
      return known;
    }
    const source = new DocumentSource(url);
    byUrl.set(url, source);
    source.#request = new PatientRequest(
      url,
      (value) => source.#accept(value),
      (error) => source.#fail(error),
    );
    return source;
  }

  /** A document that the page already has. The same object gives the same source, so that it is checked once. */
  static of(given: unknown): DocumentSource {
    const key: object = Object(given);
    let source = byDocument.get(key);
    if (!source) {
      source = new DocumentSource();
      source.#accept(given);
      byDocument.set(key, source);
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

  /** Asks again for whatever could not be had: the document, or sections in files of their own. */
  retry(): void {
    if (this.#document.status === 'failed' && this.#document.error.url) {
      this.#document = { status: 'loading' };
      this.#request?.again();
    }
    for (const [name, request] of this.#requests) {
      if (this.#sections.get(name)?.status !== 'failed') continue;
      this.#sections.set(name, { status: 'loading' });
      request.again();
    }
    this.#tell();
  }

  #accept(value: unknown): void {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      return this.#refuse('invalid', 'expected a document, an object with sections such as "about"');
    }
    const migrated = migrate(value as Document);
    if (migrated === 'newer') {
      return this.#refuse('newer', 'written for a newer version of the kit. Use that version’s script.');
    }
    this.#document = { status: 'ready', value: migrated };
    this.#tell();
  }

  #refuse(code: DataErrorCode, message: string): void {
    const error = new DataError(code, `${this.#name}: ${message}`);
    report(error);
    this.#fail(error);
  }

  #fail(error: DataError): void {
    this.#document = { status: 'failed', error };
    this.#tell();
  }

  #arrive(section: Section, value: unknown): Arrival<Checked<unknown>> {
    if (value === undefined) {
      return { status: 'ready', value: { value: section.none, published: false, problems: [] } };
    }
    const url = addressOf(value, this.url ?? document.baseURI);
    return url ? this.#fetch(section, url) : checkSection(section, value, this.#name);
  }

  #fetch(section: Section, url: string): Arrival<Checked<unknown>> {
    const settle = (arrival: Arrival<Checked<unknown>>) => {
      this.#sections.set(section.name, arrival);
      this.#tell();
    };
    const request = new PatientRequest(
      url,
      (loaded) => {
        this.#requests.delete(section.name);
        settle(checkSection(section, loaded, this.#name));
      },
      (error) => settle({ status: 'failed', error }),
    );
    this.#requests.set(section.name, request);
    return { status: 'loading' };
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
