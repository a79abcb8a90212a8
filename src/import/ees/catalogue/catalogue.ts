import { table, type Table } from '../../../schema/ees-table.js';
import { keyStage4 } from './attainment.js';
import { accommodation, activity } from './care-leavers.js';
import { healthAndConvictions } from './health.js';
import { numberAndRate, placementStability } from './looked-after.js';
import { socialWorkers } from './workforce.js';

/** Every table the kit can read without being told how. */
export const catalogue: readonly Table[] = [
  numberAndRate,
  placementStability,
  activity,
  accommodation,
  healthAndConvictions,
  keyStage4,
  socialWorkers,
].map((one) => table.parse(one));
