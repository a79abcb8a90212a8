import { personsProblem } from './persons.js';

type Words = [expected: string, advice: string] | ((detail: string) => [expected: string, advice: string]);

const inMapping = 'Correct it where the file is made.';

/** What the published rules of Explore education statistics ask for, in our words: what should be there, and what to do. */
export const tableRules = {
  persons: (trace: string) => {
    const [by = '', column = ''] = trace.split(' ');
    const { expected, found, advice } = personsProblem({ by, column });
    return [`${expected}, and not ${found}`, advice];
  },
  'header-row': [
    'the names of the columns in the first row',
    'The first row holds figures or dates, which are not repeated here. Put a header above it.',
  ],
  separator: [
    'commas between the cells',
    'A spreadsheet saved the file with something else. Set it to English (United Kingdom), and save the file as "CSV UTF-8".',
  ],
  'columns-needed': (missing: string) => [
    `a table of Explore education statistics, with the columns ${missing} besides`,
    missing.includes('geographic_level')
      ? 'Name the column "geographic_level", as the rules do. Some old examples write "geographical_level".'
      : 'Every data file has time_period, time_identifier, geographic_level, country_code and country_name.',
  ],
  'column-twice': ['each column once', 'Give the second one a name of its own.'],
  'column-characters': ['letters, digits and _ in the name of a column', 'Take spaces and other characters out.'],
  'column-case': ['the name of a column in small letters, beginning with a letter', 'Write it like_this.'],
  'column-long': ['at most 50 characters', 'Shorten the name of the column.'],
  'column-characteristic': [
    'one column for each filter',
    'Use breakdown_topic and breakdown, or better, a filter for each characteristic.',
  ],
  'column-hides-filter': [
    'the name of a measure',
    'This looks like one group of a filter. Put the group into a filter column, so that groups can be compared.',
  ],
  'file-name': ['letters, digits, _ and - in the name of the file', 'Rename it.'],
  'no-rows': ['rows under the header', 'The file has none. It may have been cut off.'],
  'time-digits': ['a time period in digits', 'Write 2025, or 202425 for 2024/25.'],
  'time-identifier': [
    'a time identifier that is known',
    'For example "Academic year", "Financial year", "Calendar year" or "Reporting year", written exactly so.',
  ],
  'time-form': [
    'as many digits as the identifier asks for',
    'Four for a calendar or reporting year, a month or a week; six for academic, financial and tax years and parts of them.',
  ],
  'time-not-consecutive': ['two years that follow each other', 'Write 202425 for 2024/25.'],
  'time-mixed': (other: string) => [
    `one kind of time in a file, as before: ${other}`,
    'Put the others into a file of their own.',
  ],
  'level-unknown': [
    'a geographic level that is known',
    'For example "National", "Regional" or "Local authority", written exactly so.',
  ],
  'level-columns': (missing: string) => [`the columns ${missing} for this level`, 'Add them, or take the rows out.'],
  'level-blank': [
    'the code and the name of the place',
    'Fill the columns of the level of the row. Where there is no such place, write "x" and "Not available".',
  ],
  'level-overfull': (level: string) => [
    `nothing here in a row of the level ${level}`,
    'Leave the columns of smaller places blank.',
  ],
  'place-unknown': [
    'a code and a name that belong together',
    'Look both up in the register of the statistics office. Codes are nine characters, such as E08000036.',
  ],
  'place-two-names': (other: string) => [
    `one name for a code, as before: ${other}`,
    'Write the name in one way, as the register does.',
  ],
  'council-mismatch': (council: string) => [
    `what the register has beside ${council}`,
    'Correct it, or the code if that is the wrong one. Rows of one council have its name, its old code and its region.',
  ],
  'council-unknown': [
    'the code of a council in England',
    'The kit knows the councils of 2025 and before. If this one is newer, all is well; else look its code up.',
  ],
  'place-not-available': ['"x" together with "Not available"', 'A place that is not known says so in both columns.'],
  'place-long': [
    'codes of at most 30 and names of at most 120 characters',
    'Shorten it, or the file cannot be offered through the API.',
  ],
  'council-without-region': ['the region of the council', 'Fill region_code and region_name in rows of councils too.'],
  'row-twice': [
    'one row for each time, place and set of labels',
    'Take one of them out, or add the filter that tells them apart.',
  ],
  'row-twice-unsure': [
    'one row for each time, place and set of labels',
    'The rows differ in a number. If that is a filter, such as an age, put the .meta.csv file beside this one to say so.',
  ],
  'rows-too-many': ['at most 1,048,576 rows', 'A spreadsheet opens no more. Consider several files.'],
  formula: [
    'words',
    'A spreadsheet would run this. Check where the file comes from, and do not begin a label with = + - or @.',
  ],
  'filter-blank': ['a label in every row', 'Write "Total" where all are meant.'],
  'filter-spaces': ['no space before or after a label', inMapping],
  'filter-one-level': [
    'at least two labels in a filter',
    'A filter that never changes is none. Take its row out of the meta file.',
  ],
  'filter-no-default': (wanted: string) => [
    `the label "${wanted}" among those of the filter`,
    'Add it, or name the label to begin with in filter_default.',
  ],
  'filter-default-unsure': (wanted: string) => [
    `the label "${wanted}", or a meta file that names another to begin with`,
    'Put the .meta.csv file beside this one to have this checked.',
  ],
  'filter-too-many': [
    'at most 25,000 labels in a filter',
    'Such a column is hardly a filter. Check that it is not an indicator.',
  ],
  'filter-long': ['labels of at most 120 characters', 'Shorten it, or the file cannot be offered through the API.'],
  'filter-group': ['no more groups than labels', 'The filter and the column that groups it may have changed places.'],
  'indicator-blank': [
    'a number or a symbol in every row',
    'Say why there is no number: z does not apply, x not available, c confidential, low or k rounds to 0.',
  ],
  'indicator-symbol': ['the symbols z, x, c, low, k and u', 'Write x for ":", and k or low for "~".'],
  'indicator-null': ['a number or a symbol', 'Say why there is no number: z, x, c, low, k or u.'],
  'indicator-legacy': [
    'a number or a symbol',
    'This mark is no longer used. Say why there is no number: z, x, c, low, k or u.',
  ],
  'indicator-words': ['a number or a symbol', 'If the column is a filter, say so in the meta file.'],
  'indicator-thousands': ['numbers without commas', 'Write 1234567, not 1,234,567.'],
  'indicator-fractions': ['percentages as 79, not 0.79', 'Multiply by 100, if that is what they are.'],
  'meta-columns': (missing: string) => [`the columns ${missing} in the meta file`, 'Add them; they may be blank.'],
  'meta-column-unknown': ['only the columns of a meta file', 'Take it out.'],
  'meta-type': ['Filter or Indicator', 'Write it exactly so.'],
  'meta-not-in-data': ['a column of the data file', 'The two files must name it in the same way.'],
  'meta-place': [
    'only filters and indicators in the meta file',
    'Take the row out: columns of time and place are known.',
  ],
  'meta-label': ['a label', 'Write what readers should see.'],
  'meta-label-twice': ['each label once', 'Say what tells the two apart.'],
  'meta-label-long': [
    'a label of at most 100 characters',
    'Shorten it, or the file cannot be offered through the API.',
  ],
  'meta-unit': ['%, pp, £, £m, numberstring, or nothing', 'Leave it blank for plain numbers.'],
  'meta-decimals': ['a whole number of decimal places, or nothing', 'Write 0, 1, 2 …'],
  'meta-no-decimals': ['the number of decimal places', 'Without it two are shown.'],
  'meta-filter-with-unit': ['no unit, decimal places or grouping for a filter', 'Leave them blank.'],
  'meta-indicator-with-hint': ['no hint and no grouping column for an indicator', 'Leave them blank.'],
  'meta-lacks': [
    'a row for each filter and indicator',
    'The column is not in the meta file, so readers will not see it.',
  ],
  'meta-too-long': [
    'at least five more columns in the data than rows in the meta file',
    'Time and place take five columns. One of the two files may not belong here.',
  ],
} satisfies Record<string, Words>;

/** How a finding is put together. */
export const tableFinding = {
  inMeta: 'meta file',
  more: (count: number) => `, and in ${count} more ${count === 1 ? 'row' : 'rows'}`,
  nothing: 'nothing',
};
