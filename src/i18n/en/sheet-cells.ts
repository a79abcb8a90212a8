type Said = readonly [expected: string, advice: string];

const kinds = {
  promise: 'the id of a promise in the document',
  action: 'the id of an action in the document',
  plan: 'the id of a plan in the document',
  indicator: 'the id of an indicator in the document',
  area: 'the id, name or code of an area in the document',
  document: 'the id of a document listed in the document',
  group: 'the id of a group in the document, in its section cohorts',
  entry: 'an id in the document',
};

const day = 'a day, as 31/03/2026 (day, month, year), 2026-03-31 or 31 March 2026';
const figure = 'a number, or one of the symbols c, x, z, k, low, u';
const meaning = (meant: string | undefined, otherwise: string) => (meant ? `Did you mean ${meant}?` : otherwise);

/** What should stand in a cell that cannot be read, and what to do about it. */
export const cellFaults = {
  blank: (): Said => ['something here', 'Fill the cell in, or take the row out if it is a total or a heading.'],
  'blank-figure': (): Said => [
    'something here',
    'Fill the cell in. Where a figure is missing, write its symbol: c, x, z, k, low or u.',
  ],
  formula: (): Said => [
    'words that are no formula',
    'A spreadsheet would run this. Write it in other words, or with an apostrophe before it.',
  ],
  'too-long': ({ most }: { most: number }): Said => [`at most ${most} characters`, 'Shorten it.'],
  'not-a-date': (): Said => [day, 'Write the day in full.'],
  'not-when': (): Said => [
    'a day (31/03/2026), a month (March 2026) or a year (2026)',
    'Write it in one of these ways. Where nothing is due on a day, leave due blank and say why under no due date: to-be-set, for example.',
  ],
  'not-a-period': (): Said => [
    'a day (31/03/2026), a month (March 2026), a quarter (Q1 2025/26) or a year (2025 or 2025/26)',
    'Write the period in one of these ways.',
  ],
  'no-such-day': (): Said => ['a day that there is', 'Check the day and the month.'],
  'month-first': (): Said => [
    day,
    'The month seems to stand before the day. If so, every day in the file may be read wrongly: set the spreadsheet to English (United Kingdom), or write days as 2026-03-31.',
  ],
  'short-year': (): Said => ['a year in four digits', 'Write the year in full: 31/03/2026.'],
  'month-cut': (): Said => [
    'a period with its year in four digits: March 2026',
    'A spreadsheet writes March 2026 like this. Format the column as text, write the period again, and save the file.',
  ],
  'day-number': (): Said => [
    day,
    'This is how a spreadsheet counts days. Format the column as a date, and save the file again.',
  ],
  future: (): Said => ['a day that has been', 'Check the day, above all its year.'],
  'not-begun': (): Said => [
    'a period that has begun',
    'Check the period, above all its year. What is aimed for is a target, and no figure.',
  ],
  'which-year': (): Said => [
    'a year that can be told',
    'Write financial, academic or calendar in the column year type. 2025 is a calendar year, 2025/26 a financial or academic one.',
  ],
  'below-from-age': (): Said => ['an age not below that in the column from age', 'Check both ages.'],
  'due-and-none': (): Said => [
    'a day, or the reason why there is none',
    'Empty one of the columns due and no due date. What the document says of the action counts too.',
  ],
  hidden: (): Said => [
    figure,
    'Write c for a figure that is hidden because it is about a few people. Never write the number behind it.',
  ],
  none: (): Said => [figure, 'Write z if the figure does not apply, x if it is not available.'],
  failed: (): Said => [
    figure,
    'The spreadsheet could not work this out. Mend its formula, or write x if the figure is not available.',
  ],
  'not-a-number': (): Said => [
    figure,
    'Write the figure alone, in digits and without spaces. Words belong in the column note.',
  ],
  'no-number': (): Said => ['a number', 'Write the number alone. What is to be said in words has a column of its own.'],
  'decimal-comma': (): Said => [
    'a number without a comma',
    'In a file with semicolons between the cells a comma may stand for a decimal point: 18,125 would be taken for eighteen thousand. Set the spreadsheet to English (United Kingdom) and save the file again, or write the number without commas.',
  ],
  'not-days': (): Said => [
    'days of the week, as Monday to Friday, or Mon; Wed',
    'Write the days in one of these ways.',
  ],
  'not-a-time': (): Said => ['a time of day, as 09:00 or 5.30pm', 'Write the time in one of these ways.'],
  'percent-sign': (): Said => [
    'a number without %',
    'The unit is not percent. Check the column unit, and the indicator.',
  ],
  'pound-sign': (): Said => [
    'a number without £',
    'The unit is not currency. Check the column unit, and the indicator.',
  ],
  'out-of-range': ({ least, most }: { least: number; most: number }): Said => [
    `${least} to ${most}`,
    'Check the number.',
  ],
  'not-yes-or-no': (): Said => ['yes or no', 'Write one of the two, or leave the cell blank.'],
  code: ({ codes, meant }: { codes: readonly string[]; meant?: string }): Said => [
    `one of: ${codes.join(', ')}`,
    meaning(meant, 'Choose the one that is meant.'),
  ],
  'not-an-id': ({ meant }: { meant?: string }): Said => [
    'an id: lower-case words and digits joined by hyphens',
    meaning(meant, 'Choose an id.'),
  ],
  'unknown-id': ({ of, meant }: { of: keyof typeof kinds; meant?: string }): Said => [
    kinds[of],
    meaning(meant, 'Look the id up in the document. A template made with --into lists those that can be reported on.'),
  ],
  'id-taken': (): Said => ['an id that nothing else has', 'Choose another one: ids are unique in the whole document.'],
  'not-an-address': (): Said => [
    'an address such as https://council.example/page',
    'Copy it from the address bar of a browser.',
  ],
  'no-leading-zero': (): Said => [
    'a telephone number that begins with 0 or +',
    'A spreadsheet takes a 0 away that stands first. Format the column as text, and write the number again.',
  ],
  'other-unit': ({ unit }: { unit: string }): Said => [
    `${unit}, as the document has it`,
    'Correct the unit. If it really changed, give the indicator a new id: figures in two units are not compared.',
  ],
  'other-figure': ({ is }: { is: string }): Said => [
    `no id, or one that no other figure has: this one is of ${is}`,
    'Empty the cell: a figure is found by its indicator, area and period. An id copied from another period would lose one of the two.',
  ],
  'no-reason': (): Said => [
    'evidence, or the reason why there is none',
    'Say what shows it; if nothing does, say why in the column no evidence.',
  ],
  'no-agreement': (): Said => [
    'who agreed, when, and the old wording',
    'Fill in agreed with, agreed on and old wording. If no group of young people agreed, the status is not-kept.',
  ],
  repeated: ({ first }: { first: number }): Said => [
    `one row for each; the first is in line ${first}`,
    'Take one of the two out.',
  ],
} satisfies Record<string, (fault: never) => Said>;
