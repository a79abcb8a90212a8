import type { Problem } from '../schema/problem.js';
import type { DataError } from './data-error.js';

/** `cp-load`: an element has what it needs, and has drawn it. Fired once a load. */
export class CpLoadEvent extends Event {
  constructor(
    /** Entries that were left out because they are not usable. Empty for a sound document. */
    readonly problems: readonly Problem[],
  ) {
    super('cp-load', { bubbles: true, composed: true });
  }
}

/** `cp-error`: an element cannot show what it should. Fired once a failure. */
export class CpErrorEvent extends Event {
  constructor(
    /** Why: a code, a message for the web team, and the problems in the document if there are any. */
    readonly error: DataError,
  ) {
    super('cp-error', { bubbles: true, composed: true });
  }
}

/** `cp-select`: a reader has chosen one thing, such as a promise. */
export class CpSelectEvent extends Event {
  constructor(
    /** The id of what was chosen. */
    readonly selected: string,
  ) {
    super('cp-select', { bubbles: true, composed: true });
  }
}

/** `cp-filter`: a reader has narrowed what is shown. */
export class CpFilterEvent extends Event {
  constructor(
    /** The filters in force, by name. An empty value means all. */
    readonly filters: Readonly<Record<string, string>>,
    /** How many are shown now. */
    readonly shown: number,
  ) {
    super('cp-filter', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cp-load': CpLoadEvent;
    'cp-error': CpErrorEvent;
    'cp-select': CpSelectEvent;
    'cp-filter': CpFilterEvent;
  }
  interface DocumentEventMap {
    'cp-load': CpLoadEvent;
    'cp-error': CpErrorEvent;
    'cp-select': CpSelectEvent;
    'cp-filter': CpFilterEvent;
  }
}
