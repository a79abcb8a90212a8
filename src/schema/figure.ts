import * as z from 'zod';

import { text } from './text.js';

/** Why there is nothing where something would be. Never null, and never 0 for "unknown". */
export const missingReasons = [
  'not-stated',
  'blank',
  'not-applicable',
  'none',
  'to-be-set',
  'to-follow',
  'lost-in-source',
  'truncated',
  'suppressed',
  'low',
  'unreliable',
  'unavailable',
] as const;

/** An absence, with its reason. DfE's symbols c, x, z, k, low and u are reasons, kept beside the word. */
export const missing = z
  .object({
    reason: z
      .enum(missingReasons)
      .describe(
        'Why there is no value: for example not-stated, suppressed (to protect privacy), to-be-set, lost-in-source.',
      ),
    symbol: z.string().max(10).optional().describe('The symbol in the source, such as c, x, z, k, low or u.'),
    note: text.optional().describe('More about the reason. Never a hint at a suppressed value.'),
  })
  .describe('Why there is no value here.');
export type Missing = z.infer<typeof missing>;

export const units = [
  'percent',
  'count',
  'rate-per-10000',
  'rate-per-1000',
  'days',
  'months',
  'weeks',
  'years',
  'hours',
  'score',
  'currency',
  'ratio',
  'text',
] as const;

/** What a figure is counted in. Currency is pounds sterling. */
export const unit = z.enum(units).describe('What the figure is counted in.');
export type Unit = z.infer<typeof unit>;

/** How a printed figure is to be read: "over 10 %" is `more-than`. */
export const qualifier = z
  .enum(['exact', 'approx', 'more-than', 'at-least', 'less-than', 'at-most'])
  .describe('How the figure is to be read, for example more-than for "over 10 %".');

/** An amount with its unit, where no indicator says what is counted. */
export const quantity = z
  .object({
    value: z.number().describe('The number.'),
    to: z.number().optional().describe('The upper end, where a range is printed.'),
    unit: unit,
    qualifier: qualifier.optional(),
    label: z.string().max(200).optional().describe('What is counted, for example "training a year".'),
    decimals: z.int().min(0).max(6).optional().describe('How many decimal places to show.'),
    asPrinted: z.string().max(200).optional().describe('The amount as printed.'),
  })
  .describe('An amount with its unit.');
export type Quantity = z.infer<typeof quantity>;
