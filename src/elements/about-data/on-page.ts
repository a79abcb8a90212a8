import type { ReactiveController, ReactiveElement } from 'lit';

import type { DocumentSource, Follower } from '../../data/document-source.js';
import type { Showing } from '../../model/shown.js';

/** What these use, they show from the first to the last. Other elements show of it what belongs to what they need. */
const SHOW_ALL = ['cp-strategy', 'cp-priorities'];
/** What stands beside everything, and is not shown for being there. */
const BESIDE = ['about', 'documents', 'notes'];
/** Where an element names the figures that it shows. */
const NAMES = ['indicator', 'observation', 'indicators', 'group'];

/** Another element of the page, with what it is drawn from. */
type Beside = Omit<Follower, 'host'> & { host: { localName: string } };

/** What the other elements of a page show of a document. The host is drawn again when they show something else. */
export class OnPage implements ReactiveController {
  #source: DocumentSource | undefined;
  #asked = '';

  constructor(private host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('cp-load', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('cp-load', this.#look);
    for (const { host } of this.#others) host.removeController(this.#watch);
    this.#source = undefined;
  }

  /** Reads the page anew. Undefined if there are no others. */
  read(source: DocumentSource): Showing | undefined {
    this.#source = source;
    const others = this.#others;
    if (!others.length) return;
    this.#asked = `${others.map(askedBy)}`;
    for (const { host } of others) host.addController(this.#watch);
    return showingOf(others);
  }

  get #others(): Follower[] {
    return [...(this.#source?.followers ?? [])].filter(
      ({ host, needs }) => needs && host.localName !== this.host.localName,
    );
  }

  #look = (event: Event): void => {
    if (event.target !== this.host) this.host.requestUpdate();
  };

  /** A page may have an element show another figure, of which no event tells. */
  #watch: ReactiveController = {
    hostUpdated: () => {
      if (`${this.#others.map(askedBy)}` !== this.#asked) this.host.requestUpdate();
    },
  };
}

/** What elements show of a document, as far as it can be told from their tags and from the sections they are drawn from. */
export function showingOf(others: readonly Beside[]): Showing {
  const whole = new Set<unknown>();
  const partly = new Set<unknown>();
  const asked: string[] = [];
  let indicators: Showing['indicators'];
  for (const other of others) {
    const { host, needs, uses, sections = {} } = other;
    indicators ??= sections.indicators;
    for (const { name } of [...needs!, ...uses!]) {
      const all = needs!.some((one) => one.name === name) || SHOW_ALL.includes(host.localName);
      if (name !== 'indicators') {
        if (!BESIDE.includes(name)) (all ? whole : partly).add(sections[name]);
      } else if (all) {
        const { groups = [], items = [] } = sections[name] ?? {};
        const named = askedBy(other)
          .split(/[\s,]+/)
          .filter(Boolean);
        asked.push(...(named.length ? named : (groups.length ? groups : items).map(({ id }) => id)));
      }
    }
  }
  return { whole: [...whole], partly: [...partly], indicators, asked };
}

function askedBy({ host }: Beside): string {
  return NAMES.map((name) => (host as unknown as Record<string, string | undefined>)[name] ?? '').join(' ');
}
