import { deliveryPlanTemplate } from '../elements/delivery-plan/delivery-plan.template.js';
import { outcomesTemplate } from '../elements/outcomes/outcomes.template.js';
import { prioritiesTemplate } from '../elements/priorities/priorities.template.js';
import { promiseTrackerTemplate } from '../elements/promise-tracker/promise-tracker.template.js';
import { voiceTemplate } from '../elements/voice/voice.template.js';
import { deliveryPlanWords } from '../i18n/delivery-plan.js';
import { outcomesWords } from '../i18n/outcomes.js';
import { prioritiesWords } from '../i18n/priorities.js';
import { promiseTrackerWords } from '../i18n/promise-tracker.js';
import { voiceWords } from '../i18n/voice.js';
import { about } from '../schema/checkers/about.js';
import { areas } from '../schema/checkers/areas.js';
import { cohorts } from '../schema/checkers/cohorts.js';
import { commitments } from '../schema/checkers/commitments.js';
import { documents } from '../schema/checkers/documents.js';
import { governance } from '../schema/checkers/governance.js';
import { indicators } from '../schema/checkers/indicators.js';
import { notes } from '../schema/checkers/notes.js';
import { organisations } from '../schema/checkers/organisations.js';
import { outcomes as outcomesSection } from '../schema/checkers/outcomes.js';
import { plan } from '../schema/checkers/plan.js';
import { promises } from '../schema/checkers/promises.js';
import { themes } from '../schema/checkers/themes.js';
import { voice as voiceSection } from '../schema/checkers/voice.js';
import { content, mention, never } from './content.js';

/** Nothing can be chosen without a script: what the tag narrows to is shown, and how much of the whole that is. */
const still = { filterable: false, onOpen: never, onFilter: never };

export const promiseTracker = content({
  words: promiseTrackerWords,
  needs: [promises],
  uses: [about, themes, voiceSection, commitments, cohorts, documents],
  ids: ['set', 'promise', 'group', 'audience'],
  draw(sections, { view, attributes }) {
    const { set = '', promise = '', group = '', status = '', audience = '' } = attributes;
    const filters = { group, status, audience };
    return promiseTrackerTemplate(sections, view, { ...still, set, promise, filters, page: undefined, linked: '' });
  },
});

export const priorities = content({
  words: prioritiesWords,
  needs: [themes],
  uses: [about, voiceSection, commitments, outcomesSection, organisations, governance, promises, documents],
  ids: ['theme'],
  draw(sections, { view, attributes }) {
    const { theme = '', compact } = attributes;
    const asked = { theme, compact: compact !== undefined, page: undefined, linked: '', mention };
    return prioritiesTemplate(sections, view, asked);
  },
});

export const voice = content({
  words: voiceWords,
  needs: [voiceSection],
  uses: [about, themes, commitments, documents],
  ids: ['theme'],
  draw(sections, { view, attributes }) {
    const { theme = '', answered = '' } = attributes;
    const filters = { theme, answered: answered === 'yes' || answered === 'no' ? answered : ('' as const) };
    return voiceTemplate(sections, view, { ...still, filters, mention });
  },
});

export const outcomes = content({
  words: outcomesWords,
  needs: [outcomesSection],
  uses: [about, areas, governance, indicators, notes, themes],
  ids: [],
  draw(sections, { view, attributes }) {
    return outcomesTemplate(sections, { ...view, mention }, attributes['group-by'] === 'kind' ? 'kind' : 'theme');
  },
});

export const deliveryPlan = content({
  words: deliveryPlanWords,
  needs: [plan],
  uses: [about, documents, governance, notes, organisations, promises, themes],
  ids: ['plan', 'theme'],
  draw(sections, { view, attributes }) {
    const { plan = '', theme = '', lead = '', status = '', due = '' } = attributes;
    return deliveryPlanTemplate(sections, view, { ...still, plan, filters: { theme, lead, status, due }, mention });
  },
});
