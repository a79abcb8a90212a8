import { aboutDataTemplate } from '../elements/about-data/about-data.template.js';
import { showingOf } from '../elements/about-data/on-page.js';
import { carerSupportTemplate } from '../elements/carer-support/carer-support.template.js';
import { decisionsTemplate } from '../elements/decision/decision.template.js';
import { governanceTemplate } from '../elements/governance/governance.template.js';
import { languagesTemplate } from '../elements/languages/languages.template.js';
import { partnerDutiesTemplate } from '../elements/partner-duties/partner-duties.template.js';
import { principlesTemplate } from '../elements/principles/principles.template.js';
import { strategyTemplate } from '../elements/strategy/strategy.template.js';
import { aboutDataWords } from '../i18n/about-data.js';
import { carerSupportWords } from '../i18n/carer-support.js';
import { decisionWords } from '../i18n/decision.js';
import { governanceWords } from '../i18n/governance.js';
import { languagesWords } from '../i18n/languages.js';
import { partnerDutiesWords } from '../i18n/partner-duties.js';
import { principlesWords } from '../i18n/principles.js';
import { strategyWords } from '../i18n/strategy.js';
import { kindCalled } from '../model/partner.js';
import { partsOf, wholeStrategy } from '../model/strategy.js';
import { about } from '../schema/checkers/about.js';
import { access } from '../schema/checkers/access.js';
import { carerSupport as carerSupportSection } from '../schema/checkers/carer-support.js';
import { cohorts } from '../schema/checkers/cohorts.js';
import { documents } from '../schema/checkers/documents.js';
import { duties } from '../schema/checkers/duties.js';
import { governance as governanceSection } from '../schema/checkers/governance.js';
import { notes } from '../schema/checkers/notes.js';
import { organisations } from '../schema/checkers/organisations.js';
import { plan as planSection } from '../schema/checkers/plan.js';
import { provisions } from '../schema/checkers/provisions.js';
import { strategy as strategySection } from '../schema/checkers/strategy.js';
import { vocabulary } from '../schema/checkers/vocabulary.js';
import { content, mention, never } from './content.js';

export const strategy = content({
  words: strategyWords,
  needs: [strategySection],
  uses: [about, documents, organisations, governanceSection, cohorts, vocabulary],
  ids: [],
  draw(sections, { view, attributes }) {
    const parts = partsOf(attributes['show'] ?? '');
    const asked = parts !== wholeStrategy;
    return strategyTemplate(parts, {
      ...view,
      strategy: sections.strategy!,
      sections,
      asked,
      mention,
      onOpen: never,
    });
  },
});

export const principles = content({
  words: principlesWords,
  needs: [strategySection],
  uses: [about, provisions],
  ids: [],
  draw: (sections, { view }) => principlesTemplate(sections.strategy!, { ...view, sections, mention }),
});

export const governance = content({
  words: governanceWords,
  needs: [governanceSection],
  uses: [about, documents, organisations, planSection],
  ids: [],
  draw: (sections, { view }) => governanceTemplate(sections, { ...view, mention }),
});

export const partnerDuties = content({
  words: partnerDutiesWords,
  needs: [duties],
  uses: [about, access, cohorts, notes, organisations, provisions],
  ids: ['organisation'],
  draw(sections, { view, attributes }) {
    const { for: kind = '', organisation = '', 'no-law': noLaw, 'law-only': lawOnly } = attributes;
    return partnerDutiesTemplate(sections, view, {
      kind: kindCalled(kind),
      organisation: organisation.trim(),
      law: lawOnly !== undefined || noLaw === undefined,
      council: lawOnly === undefined,
      mention,
    });
  },
});

export const carerSupport = content({
  words: carerSupportWords,
  needs: [carerSupportSection],
  uses: [about, access, organisations],
  ids: [],
  draw(sections, { view, attributes }) {
    const own = { sections, audience: attributes['audience'] ?? '', filterable: false, mention, onFilter: never };
    return carerSupportTemplate(sections.carerSupport!, { ...view, ...own });
  },
});

export const languages = content({
  words: languagesWords,
  needs: [access],
  uses: [about, documents],
  ids: [],
  draw: ({ access, documents = [] }, { view }) => languagesTemplate(access!, documents, { ...view, mention }),
});

export const decision = content({
  words: decisionWords,
  needs: [governanceSection],
  uses: [about, documents, notes],
  ids: ['decision'],
  draw: (sections, { view, attributes }) =>
    decisionsTemplate(attributes['decision'] ?? '', { ...view, sections, mention }),
});

export const aboutData = content({
  words: aboutDataWords,
  needs: [about],
  uses: [access, documents, notes],
  ids: [],
  draw(sections, { view, attributes, beside }) {
    const others = beside.filter(({ host }) => host.localName !== 'cp-about-data');
    const page = attributes['notes'] === 'all' || !others.length ? undefined : showingOf(others);
    return aboutDataTemplate(sections, page, view);
  },
});
