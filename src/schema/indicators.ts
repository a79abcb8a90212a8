import * as z from 'zod';

import { missing, qualifier, unit } from './figure.js';
import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { asPrinted, source } from './source.js';
import { label, text } from './text.js';
import { period, when } from './when.js';

/** What is counted, of whom, and which direction is better. Most measures of DfE have no better direction: `neutral`. */
export const indicator = z.object({
  id: ownId,
  code: z.string().max(50).optional().describe('Its short code, for example A1.'),
  name: text.describe('Its name.'),
  shortName: text.optional().describe('A shorter name for a tile.'),
  definition: text.optional().describe('What is counted, and how.'),
  unit: unit,
  counts: text.optional().describe('What the number counts, for example "children" or "incidents".'),
  numeratorLabel: text.optional().describe('What the upper number counts.'),
  denominatorLabel: text.optional().describe('What the lower number counts.'),
  population: text.optional().describe('Of whom.'),
  cohorts: some(id).describe('The groups that are counted. A figure over several groups names each.'),
  polarity: z
    .enum(['higher', 'lower', 'neutral', 'target-value'])
    .describe('Which direction is better for children. `neutral` where neither is; then it has no good or bad colour.'),
  decimals: z.int().min(0).max(6).optional().describe('How many decimal places its figures show.'),
  aggregation: z
    .enum(['snapshot', 'in-year', 'rolling-12m', 'three-year-average', 'at-event'])
    .optional()
    .describe('Over what time it is counted.'),
  yearType: z.enum(['financial', 'academic', 'calendar']).optional().describe('Which clock it runs by.'),
  frequency: z.string().max(100).optional().describe('How often it is measured.'),
  collector: z
    .enum([
      'ssda903',
      'annex-a-chat',
      'school-census',
      'adoption-scorecard',
      'workforce-census',
      'survey',
      'local',
      'other',
    ])
    .optional()
    .describe('Where the figures come from.'),
  nationalId: z
    .object({ system: label.describe('The list it is in.'), id: label.describe('Its id there.') })
    .optional()
    .describe('Its id in a national list.'),
  definitionChanges: some(
    z.object({ from: when.describe('From when.'), note: text.describe('What changed.') }),
  ).describe('Breaks in the definition. Figures before and after are not joined.'),
  status: z
    .enum(['active', 'retired', 'to-be-defined', 'truncated'])
    .optional()
    .describe('Whether it is in use, and whole.'),
  whoJudges: z.enum(['council', 'young-person', 'both']).optional().describe('Who judges.'),
  caveats: some(text).describe('What to keep in mind when reading it.'),
  related: some(link).describe('Indicators to be read with it.'),
  asPrinted: asPrinted.optional(),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Indicator = z.infer<typeof indicator>;

/** What the council aims for: a number, a direction, or "to be set". A national threshold says that it is one. */
export const target = z.object({
  id: ownId,
  indicator: id.describe('The indicator it is for.'),
  kind: z.enum(['value', 'threshold', 'range', 'direction', 'to-be-set']).describe('What kind of target it is.'),
  operator: z.enum(['<=', '>=', '=', '<', '>']).optional().describe('How the figure must stand to the target.'),
  value: z.number().optional().describe('The number, in the unit of the indicator.'),
  to: z.number().optional().describe('The upper end of a range.'),
  direction: z.enum(['increase', 'decrease', 'maintain']).optional().describe('The direction, where no number is set.'),
  period: period.optional().describe('By when, or for when.'),
  setBy: z.enum(['council', 'national', 'partnership']).describe('Who set it.'),
  area: id.optional().describe('For which area, if not the council’s own.'),
  asPrinted: asPrinted.optional(),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Target = z.infer<typeof target>;

/** One figure, or the reason why there is none: `value` or `missing`, never both, never neither. */
export const observation = z.object({
  id: ownId,
  indicator: id.describe('What is measured.'),
  area: id.describe('Where: an id in `areas`.'),
  period: period.describe('When.'),
  value: z.number().optional().describe('The figure, in the unit of the indicator. Leave it out where it is missing.'),
  missing: missing.optional(),
  qualifier: qualifier.optional(),
  numerator: z.number().optional().describe('The upper number, if it is given.'),
  denominator: z.number().optional().describe('The lower number, if it is given.'),
  decimals: z.int().min(0).max(6).optional().describe('How many decimal places to show, as printed.'),
  cohorts: some(id).describe('Who is counted, where that differs from the indicator.'),
  population: text.optional().describe('Of whom, where that differs from the indicator.'),
  breakdown: some(
    z.object({
      dimension: label.describe('What it is broken down by, for example "sex".'),
      category: text.describe('Which part, for example "male".'),
      includes: text.optional().describe('What the category includes or leaves out.'),
    }),
  ).describe('Which part of the whole this figure is about.'),
  status: z
    .enum(['final', 'provisional', 'revised', 'estimate', 'management-information', 'as-printed'])
    .describe('How firm it is. Management information and published statistics never share a line.'),
  revisionOf: id.optional().describe('The observation it revises.'),
  lowReliability: z.boolean().optional().describe('Whether the source marks it as unreliable.'),
  rounding: z
    .object({
      base: z.number().min(0).describe('Rounded to the nearest so many.'),
      method: z.string().max(100).optional().describe('How.'),
    })
    .optional()
    .describe('How it was rounded.'),
  source: source.optional(),
  asPrinted: asPrinted.optional(),
  note: text.optional().describe('What a reader should know about this figure.'),
});
export type Observation = z.infer<typeof observation>;

/** A set of tiles: which figures stand together, under which heading. */
export const indicatorGroup = z.object({
  id: ownId,
  title: text.describe('The heading.'),
  asAt: when.optional().describe('The date all its figures are of.'),
  intro: text.optional().describe('What stands above the figures.'),
  population: text.optional().describe('Whom the figures are about.'),
  items: z
    .array(z.union([id, z.array(id).min(1).max(10)]))
    .max(500)
    .describe('The figures, by observation or indicator id, in order. A list of ids is shown in one tile.'),
  source: source.optional(),
});
export type IndicatorGroup = z.infer<typeof indicatorGroup>;

export const indicators = z
  .object({
    items: list(indicator).describe('What is measured.'),
    targets: list(target).describe('What is aimed for.'),
    observations: list(observation).describe('The figures, by area and period.'),
    groups: list(indicatorGroup).describe('Sets of tiles.'),
  })
  .describe('Indicators, targets and figures.');
export type Indicators = z.infer<typeof indicators>;
