import type { Needed } from '../../data/data-controller.js';
import type { PromiseTrackerWords } from '../../i18n/en/promise-tracker.js';
import type { PromiseFilters, PromiseList } from '../../model/promise-list.js';
import type { View } from '../element/view.js';

/** Which promises to show, and how, as the page and the reader want it. */
export interface Tracker {
  /** Which set, or all. */
  set: string;
  /** One promise by itself. */
  promise: string;
  filters: PromiseFilters;
  /** Whether a reader may change the filters. */
  filterable: boolean;
  /** The address of the page, if its promises may be linked to. */
  page: string | undefined;
  /** The promise that the address of the page points at. */
  linked: string;
  /** A reader opens what stands behind a promise or a set. */
  onOpen: (id: string) => void;
  /** A reader changes filters, and sees so many promises. */
  onFilter: (filters: PromiseFilters, shown: number) => void;
}

/** What the templates of the tracker depend on. */
export interface TrackerView extends View<PromiseTrackerWords>, Tracker {
  sections: Needed;
  list: PromiseList;
}
