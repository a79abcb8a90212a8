import * as z from 'zod';

/**
 * A date as exact as it is known: day, month, year, or a year that straddles two ("2019/20"). `asPrinted` keeps the
 * council's words.
 */
const dateWords = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|\/\d{2})?$/);

export const when = z
  .union([
    dateWords,
    z.object({
      value: dateWords.describe('The date, as exact as it is known.'),
      yearType: z
        .enum(['calendar', 'financial', 'academic'])
        .optional()
        .describe('Which kind of year a value such as "2019/20" is.'),
      asPrinted: z.string().max(200).optional().describe('The date as the council prints it.'),
    }),
  ])
  .describe('A date as exact as it is known: "2024-03-31", "2024-03", "2024" or "2023/24".');
export type When = z.infer<typeof when>;

/** A day of the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .describe('A day, as YYYY-MM-DD.');

/**
 * The time a thing covers. An open start ("until 2028") has no `start`; a relative period ("the next 12 months") has a
 * `length`, and no `start` unless one is printed.
 */
export const period = z
  .object({
    kind: z
      .enum(['instant', 'interval', 'rolling', 'relative', 'open'])
      .describe(
        'A point in time, a span, the last so many months, the next so many months, or a span without a start or end.',
      ),
    start: when.optional().describe('When it starts, if that is stated.'),
    end: when.optional().describe('When it ends, if that is stated. For an instant, the date itself.'),
    length: z
      .object({
        n: z.number().min(0).describe('How many.'),
        unit: z.enum(['days', 'weeks', 'months', 'years']).describe('Of what.'),
      })
      .optional()
      .describe('How long it is, for a rolling or relative period.'),
    yearType: z
      .enum(['calendar', 'financial', 'academic'])
      .optional()
      .describe('Which clock the period runs by: calendar, financial (to 31 March) or academic year.'),
    asPrinted: z.string().max(200).optional().describe('The period as the council prints it.'),
  })
  .describe('The time a thing covers.');
export type Period = z.infer<typeof period>;
