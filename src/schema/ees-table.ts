import * as z from 'zod';

import { unit } from './figure.js';
import { id } from './id.js';
import { indicator } from './indicators.js';
import { label } from './text.js';
import { url } from './url.js';

const columnName = z.string().min(1).max(100);
const labels = z.record(columnName, z.string().min(1).max(500));

/** One measure of a table: which column holds it, in which rows, and what it means. */
export const measure = z
  .strictObject({
    id: id.max(50).describe('Its id in documents, after "ees-".'),
    column: columnName.describe('The column that holds the figure.'),
    where: labels.default({}).describe('The rows it stands in: for each filter column, the label.'),
    count: columnName.optional().describe('The column that holds the upper number of a percentage.'),
    of: labels
      .optional()
      .describe('The row that holds the lower number in the column "count": labels that differ from "where".'),
    name: indicator.shape.name.optional().describe('Its name. Left out: the label in the .meta.csv file.'),
    shortName: indicator.shape.shortName,
    definition: indicator.shape.definition,
    population: indicator.shape.population,
    counts: indicator.shape.counts,
    unit: unit.optional().describe('What it is counted in. Left out: what the .meta.csv file says.'),
    polarity: indicator.shape.polarity,
    decimals: indicator.shape.decimals,
    aggregation: indicator.shape.aggregation,
    definitionChanges: indicator.shape.definitionChanges,
    caveats: indicator.shape.caveats,
  })
  .describe('One measure of a table.');
export type Measure = z.infer<typeof measure>;

/** The release a table belongs to. All its tables are one source in a document. */
export const release = z
  .strictObject({
    id: id.max(40).describe('Its id in documents, after "ees-".'),
    title: label.describe('Its title.'),
    url: url.optional(),
    publisher: label.default('Department for Education').describe('Who publishes it.'),
    licence: label.default('Open Government Licence v3.0').describe('The licence it is published under.'),
    collector: indicator.shape.collector,
    reportingYearEnds: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      .optional()
      .describe('For "Reporting year": the day on which it ends, as MM-DD, for example "03-31".'),
    roundedTo: z.number().positive().optional().describe('To what counts of England and regions are rounded.'),
  })
  .describe('The release a table belongs to.');
export type Release = z.infer<typeof release>;

/** How an edition of a table names its columns and labels, where that is not how the measures name them. */
export const layout = z.strictObject({
  columns: z
    .record(columnName, columnName)
    .default({})
    .describe('For each column as measures name it, its name in the file.'),
  labels: labels.default({}).describe('For each label as measures write it, the label in the file.'),
});
export type Layout = z.infer<typeof layout>;

/** How a table is read: what a mapping file holds. */
export const table = z
  .strictObject({
    title: label.describe('What the table is about.'),
    release,
    layouts: z
      .array(layout)
      .min(1)
      .optional()
      .describe('The editions there are. Left out: one, which names things as the measures do.'),
    version: z
      .strictObject({
        column: columnName.describe('The column that says how firm a row is.'),
        revised: z.array(z.string()).default([]).describe('The labels that mean "revised".'),
        provisional: z.array(z.string()).default([]).describe('The labels that mean "provisional".'),
      })
      .optional()
      .describe('The column that says how firm figures are.'),
    measures: z.array(measure).min(1).max(200).describe('What is taken from it.'),
  })
  .describe('How a table of Explore education statistics is read.');
export type Table = z.infer<typeof table>;
/** A table as a mapping file writes it. */
export type TableSource = z.input<typeof table>;
