import { deliveryPlan } from './en/delivery-plan.js';
import { withShared } from './words.js';

/** The words of `<cp-delivery-plan>`. */
export const deliveryPlanWords = withShared(deliveryPlan, {
  cy: async () => (await import('./cy/delivery-plan.js')).deliveryPlan,
});
