import { offerFiltersIn } from '../../i18n/offer-filters.js';
import type { RovingElement } from '../element/roving-element.js';
import { wear } from '../element/wear.js';
import { chosenTemplate } from './chosen.template.js';
import { fieldStyles } from './filters.styles.js';
import { filtersTemplate } from './filters.template.js';
import type { FiltersView } from './filters-view.js';
import type { Filters, FinderView } from './finder-view.js';
import { headingLawTemplate } from './heading-law.template.js';
import { soughtTemplate } from './sought.template.js';
import { wayOutTemplate } from './way-out.template.js';

/** What a reader needs who narrows the list, with the words of a language. */
export async function filtersIn(language: string, finder: RovingElement): Promise<Filters> {
  wear(finder, fieldStyles);
  const words = await offerFiltersIn(language);
  const own = (view: FinderView): FiltersView => ({ ...view, words, finder: view });
  return {
    fields: (listing, view) => filtersTemplate(listing, own(view)),
    chosen: (view) => chosenTemplate(own(view)),
    sought: (listing, view) => soughtTemplate(listing, own(view)),
    law: (view) => headingLawTemplate(own(view)),
    wayOut: (source, view) => wayOutTemplate(source, own(view)),
  };
}
