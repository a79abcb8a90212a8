import { plainFinderTemplate } from '../elements/offer-finder/plain-finder.js';
import { offerFinderWords } from '../i18n/offer-finder.js';
import { offerInsideIn } from '../i18n/offer-inside.js';
import { about } from '../schema/checkers/about.js';
import { access } from '../schema/checkers/access.js';
import { cohorts } from '../schema/checkers/cohorts.js';
import { documents } from '../schema/checkers/documents.js';
import { localOffer } from '../schema/checkers/local-offer.js';
import { offerDetails } from '../schema/checkers/offer-details.js';
import { organisations } from '../schema/checkers/organisations.js';
import { provisions } from '../schema/checkers/provisions.js';
import { content } from './content.js';

/** The services of the document. A directory that a page names answers to a script alone. */
export const offerFinder = content({
  words: offerFinderWords,
  needs: [localOffer],
  uses: [about, access, cohorts, documents, organisations, provisions, offerDetails],
  ids: ['service'],
  async draw(sections, { view, attributes }) {
    const { service = '', category = '', need = '', audience = '' } = attributes;
    const inside = await offerInsideIn(view.shared.language);
    return plainFinderTemplate(sections, view, inside, { service, category, need, audience: audience.trim() });
  },
});
