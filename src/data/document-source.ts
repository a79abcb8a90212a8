import type { ReactiveElement } from 'lit';

import type { SectionName, Sections } from '../schema/dataset.js';
import { migrate } from '../schema/migrate.js';
import type { Section } from '../schema/section.js';
import type { Arrival, Checked } from './arrival.js';
import { addressOf, checkSection } from './check-section.js';
import { DataError, type DataErrorCode } from './data-error.js';
import { forgetJson } from './load-json.js';
import { PatientRequest } from './patient-request.js';
import { report } from './report.js';

/** What may arrive: a section by its name, or the document itself, which has none. */
type Name = SectionName | '';

/** What is drawn from a document: an element, and which sections it needs and uses, as far as it has them. */
export interface Follower {
  readonly host: ReactiveElement;
  readonly needs?: readonly Section[];
  readonly uses?: readonly Section[];
  readonly sections?: Partial<Sections>;
}

/** What shows things of a document, so that others can link to them, and is told when others show something else. */
export interface Shower {
  readonly host: Element;
  told(): void;
}

/**
 * A document that many elements read: on its way, here, or not to be had. Each section is checked once, when the first
 * element asks for it, and a section that lives in a file of its own is fetched then. Followers are told of every change.
 */
export class DocumentSource {
  /** What is drawn from it on this page, and is told of every change. */
  readonly followers = new Set<Follower>();
  /** What each element of the page shows of it, by id. `Mentioned` keeps it; here, because it is the page's, not an element's. */
  readonly ids = new Map<Shower, readonly string[]>();

  #arrivals = new Map<Name, Arrival<unknown>>();
  /** What has not come yet, or could not be had. */
  #requests = new Map<Name, PatientRequest>();

  private constructor(
    /** Where the document is, for its relative addresses. Undefined for a document that was handed over. */
    readonly url?: string,
  ) {}

  /** The document at an address. Everyone on the page who asks for one address gets one source. */
  static at(address: string): DocumentSource {
    let url = address;
    let wrong;
    try {
      url = new URL(address, document.baseURI).href.replace(/#.*/, '');
    } catch {
      wrong = new DataError('unreachable', `"${address}" is no address`);
    }
    const known = byUrl.get(url);
    if (known) {
      const request = known.#requests.get('');
      if (request && !request.waiting) known.retry();
      return known;
    }
    const source = wrong ? DocumentSource.failed(wrong) : new DocumentSource(url);
    byUrl.set(url, source);
    if (!wrong) source.#fetch('', url, (value) => source.#accepted(value));
    return source;
  }

  /** A document that the page already has. The same object gives the same source, so that it is checked once. */
  static of(given: unknown): DocumentSource {
    const key: object = Object(given);
    let source = handedOver.get(key);
    if (!source) {
      source = new DocumentSource();
      source.#arrivals.set('', source.#accepted(given));
      handedOver.set(key, source);
    }
    return source;
  }

  /** A document that cannot be had, for a reason found before asking. */
  static failed(error: DataError): DocumentSource {
    const source = new DocumentSource();
    source.#arrivals.set('', failed(error));
    return source;
  }

  /** Whether the document itself has come. Its sections may still be on their way. */
  get arrival(): Arrival<unknown> {
    return this.#arrivals.get('')!;
  }

  /** A section, checked. Asking for one that lives elsewhere fetches it. */
  section<Name extends SectionName>(section: Section<Name>): Arrival<Checked<Sections[Name]>> {
    const whole = this.arrival;
    if (whole.status !== 'ready') return whole;
    if (!this.#arrivals.has(section.name)) {
      this.#arrive(section, (whole.value as Record<string, unknown>)[section.name]);
    }
    return this.#arrivals.get(section.name) as Arrival<Checked<Sections[Name]>>;
  }

  /** Asks again for whatever could not be had: the document, or sections in files of their own. */
  retry(): void {
    for (const [name, request] of this.#requests) {
      if (this.#arrivals.get(name)!.status === 'failed') {
        this.#arrivals.set(name, { status: 'loading' });
        request.again();
      }
    }
    this.#tell();
  }

  #accepted(value: unknown): Arrival<unknown> {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      return this.#refused('invalid', 'expected a document, an object with sections such as "about"');
    }
    const migrated = migrate(value);
    return migrated === 'newer'
      ? this.#refused('newer', 'written for a newer version of the kit. Use that version’s script.')
      : { status: 'ready', value: migrated };
  }

  #refused(code: DataErrorCode, message: string): Arrival<never> {
    return failed(new DataError(code, `${this.#name}: ${message}`));
  }

  #arrive(section: Section, value: unknown): void {
    const { name, none } = section;
    const url = addressOf(value, this.url ?? document.baseURI);
    // A file of its own may hold the section under its name, as the document does.
    if (url)
      return this.#fetch(name, url, (loaded) =>
        checkSection(section, (loaded as Record<string, unknown> | null)?.[name] ?? loaded, this.#name),
      );
    this.#arrivals.set(
      name,
      value === undefined
        ? { status: 'ready', value: { value: none, published: false, problems: [] } }
        : checkSection(section, value, this.#name),
    );
  }

  #fetch(name: Name, url: string, accept: (value: unknown) => Arrival<unknown>): void {
    const settle = (arrival: Arrival<unknown>) => {
      this.#arrivals.set(name, arrival);
      this.#tell();
    };
    this.#arrivals.set(name, { status: 'loading' });
    const answered = (value: unknown) => {
      const arrival = accept(value);
      if (arrival.status === 'ready') this.#requests.delete(name);
      else forgetJson(url);
      settle(arrival);
    };
    this.#requests.set(name, new PatientRequest(url, answered, (error) => settle({ status: 'failed', error })));
  }

  get #name(): string {
    return this.url ?? 'the document in the page';
  }

  #tell(): void {
    for (const { host } of [...this.followers]) host.requestUpdate();
  }
}

const byUrl = new Map<string, DocumentSource>();
const handedOver = new WeakMap<object, DocumentSource>();

function failed(error: DataError): Arrival<never> {
  report(error);
  return { status: 'failed', error };
}
