import type { Content } from './content.js';
import {
  aboutData,
  carerSupport,
  decision,
  governance,
  languages,
  partnerDuties,
  principles,
  strategy,
} from './council.js';
import { kpiBoard, kpiTile, outcomeChart } from './figures.js';
import { offerFinder } from './offer.js';
import { deliveryPlan, outcomes, priorities, promiseTracker, voice } from './promises.js';

/** Every element that shows something, by its tag. */
export const contents: ReadonlyMap<string, Content> = new Map<string, Content>([
  ['cp-about-data', aboutData],
  ['cp-carer-support', carerSupport],
  ['cp-decision', decision],
  ['cp-delivery-plan', deliveryPlan],
  ['cp-governance', governance],
  ['cp-kpi-board', kpiBoard],
  ['cp-kpi-tile', kpiTile],
  ['cp-languages', languages],
  ['cp-offer-finder', offerFinder],
  ['cp-outcome-chart', outcomeChart],
  ['cp-outcomes', outcomes],
  ['cp-partner-duties', partnerDuties],
  ['cp-principles', principles],
  ['cp-priorities', priorities],
  ['cp-promise-tracker', promiseTracker],
  ['cp-strategy', strategy],
  ['cp-voice', voice],
]);
