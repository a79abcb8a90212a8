import type { Problem } from '../../schema/problem.js';

/** What is said about a file that cannot be checked. */
export type FileRefusal = Pick<Problem, 'expected' | 'found' | 'advice'>;

const json = 'a document in JSON';

/** What keeps a text from being JSON, and what to do about it. */
const faults: Record<string, [string, string]> = {
  'ends-early': [
    'the rest of the text',
    'The text ends before everything is closed. Look for a missing ", } or ], or a file that was cut off.',
  ],
  'comma-too-many': ['another entry after the comma', 'Take the comma out: there is none after the last entry.'],
  'comma-missing': ['a comma', 'Put a comma between this entry and the one before it.'],
  'quote-in-text': [
    'the end of the line, or a comma',
    'For quotation marks inside a text write \\" or curly ones: “ and ”. If another entry begins here, put a comma before it.',
  ],
  'comma-in-number': ['a number without commas', 'Take the comma out of the number: 1234, not 1,234.'],
  'colon-missing': ['a colon', 'Put a colon between the name of the field and its value.'],
  'value-missing': ['a value after the colon', 'Write the value, or take the field out.'],
  'single-quotes': ['double quotation marks', 'Put text and names of fields in double quotation marks: "like this".'],
  'curly-quotes': [
    'straight quotation marks',
    'Put text in straight quotation marks. Word processors bend them: use a plain text editor.',
  ],
  comment: ['no comments', 'Take the comment out: JSON has none.'],
  'name-without-quotes': ['the name of a field in double quotation marks', 'Put the name in double quotation marks.'],
  'line-break-in-text': [
    'text on one line',
    'Write \\n where the line breaks, close the quotation mark, or take the hidden character out.',
  ],
  backslash: ['a backslash only before " \\ / b f n r t or u', 'Write two backslashes for one.'],
  'no-such-word': [
    'text in quotation marks, a number, true, false or null',
    'Put text in double quotation marks; write numbers as 12.5.',
  ],
  'more-after-the-end': ['nothing after the last }', 'Take out what follows the end, or put it inside the document.'],
  unexpected: ['a value, or the name of a field', 'Take the character out, or complete what stands before it.'],
};

/** What the authors' command says. */
export const cli = {
  noCommand: 'Say what to do.',
  unknownCommand: (name: string) => `There is no command "${name.slice(0, 40)}".`,
  tooMuch: (word: string) => `"${word.slice(0, 40)}" is one word too many. Put names in quotation marks.`,
  failed: (message: string) => `This did not work: ${message}`,
  help: (commands: { name: string; summary: string }[]) =>
    `cp-widgets: for the people who keep a corporate parenting document.

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  cp-widgets COMMAND --help   says more about one of them
  cp-widgets --version        says which version this is

Ends with 0 if all is well or there are only warnings, 1 if there are errors,
2 if it was not used as it can be.`,

  check: {
    summary: 'Says what is wrong in documents, and what to do about it.',
    help: `cp-widgets check FILE… [--against OLD…] [--preset default|nhs|strict] [--json]

Says what is wrong in each document, or in each table (.csv) of Explore education
statistics with its .meta.csv beside it, by the published rules: errors, which
cost a reader something, before warnings, which cost nothing yet. Sections kept in files beside the
document ({ "href": "…" }) are read and checked with it.

It also says whether a document is safe to publish: small counts of people, what
totals, percentages and differences give away, and what tells of one person.

What is wrong in many places for one reason is said once, with some of the places.
--json has all of them.

  --against OLD   an earlier publication; may be given again for others. Says
                  what the difference from it gives away
  --preset NAME   which counts of people are small: default (1 to 5), nhs (1 to 7,
                  the rest to the nearest 5) or strict (under 10)
  --json          for programs: { files: [{ file, errors, warnings, problems,
                  review, acknowledged }] }

A warning with a rule is for people to decide. Whoever decides that it may stay
writes so in a review file, FILE.review.json for FILE.json, which is for
colleagues and is never published:

  { "acknowledgements": [{ "rule": "complement", "path": "indicators.items[3]",
      "reason": "Published by the Department for Education already.",
      "role": "Data Protection Officer", "date": "2026-03-31" }] }

With "found" as check says it, the decision ends when the figure changes. The file
may also name a "preset". Errors cannot be acknowledged.

Ends with 0 if all is well or there are only warnings, 1 if there are errors,
2 if a file is not there or the command was not used as it can be.`,
    noFile: 'Name the file to check.',
    heading: (file: string, errors: number, warnings: number) =>
      errors + warnings === 0 ? `${file}: good` : `${file}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    severity: { error: 'error', warning: 'warning' },
    wholeFile: 'the whole file',
    expected: 'expected',
    found: 'found   ',
    advice: 'to do   ',
    rule: 'rule    ',
    also: 'also at ',
    alsoHere: '        ',
    foundThere: (place: string, found: string) => `${place}: ${found}`,
    morePlaces: (count: number) => `and ${plural(count, 'more place')}`,
    noPreset: (given: string, names: readonly string[]) =>
      `There is no preset "${given.slice(0, 40)}". There are: ${names.join(', ')}.`,
    notEarlier: {
      expected: 'an earlier document to hold the new one against',
      found: 'something else',
      advice: 'Name the document as it was published before.',
    },
    notBegun: {
      expected: (today: string) => `a period that has begun by ${today}, the day of this check`,
      found: (start: string) => `a figure of a period from ${start}`,
      advice: 'Check the period, above all its year. What is aimed for is a target, and no figure.',
    },
    notYet: {
      expected: (today: string) => `a day up to ${today}, the day of this check`,
      advice:
        'Correct the day, above all its year: nobody can have looked yet. A review to come belongs in "nextReview".',
    },
    toDecide: (file: string) =>
      `A warning with a rule is for people to decide. To let it stand, acknowledge it in
${file}: cp-widgets check --help shows how.`,
    acknowledged: (rule: string, path: string, reason: string, role: string, date: string) =>
      `acknowledged  ${rule} at ${path}: ${reason} (${role}, ${date})`,
    more: (count: number) => `… and ${count} more. Mend these first, or list all with --json.`,
    notRead: {
      expected: 'a file beside this one',
      found: 'an address elsewhere',
      advice: 'This section was not checked, because it is not on this machine. Links into it cannot be followed here.',
    },
  },

  schema: {
    summary: 'Prints the JSON Schema, so that an editor offers completion.',
    help: `cp-widgets schema [--out FOLDER]

Prints the JSON Schema of the document.

  --out FOLDER   writes document.schema.json there, and one file for each
                 section, for sections kept in files of their own

Name it in a document so that an editor offers completion:
  "$schema": "./schema/document.schema.json"`,
    noFolder: 'Name the folder to write to.',
    written: (files: number, folder: string) => `${files} files written to ${folder}`,
  },

  new: {
    summary: 'Prints a document to start from.',
    help: `cp-widgets new --name NAME --code CODE

Prints a valid document to start from, and says what to fill in.

  --name NAME   the council’s name, for example "Wakefield Council"
  --code CODE   its GSS code, for example E08000036

  cp-widgets new --name "Wakefield Council" --code E08000036 > promises.json`,
    incomplete: 'Give both the name and the GSS code of the council.',
    longName: (longest: number) => `The name is longer than ${longest} characters.`,
    noCouncil: (code: string) =>
      `${code} is not the GSS code of an English council. Such a code is E06, E07, E08, E09 or E10, then six digits.`,
    example: {
      title: 'How we are keeping our promises',
      set: 'Our promises to you',
      promise: 'Replace this with your first promise, word for word as it was made.',
      plainPromise: 'Replace this with the same promise in plain words.',
      indicator: 'Replace this with the name of a figure, for example "Care leavers in touch with us"',
    },
    whatToFillIn: `This is a valid document. To make it yours:

  about           The title, and when you will look at it again (nextReview).
                  "illustrative" puts "Example only" on every element. Once the
                  words are your own, change kind to "published".
  organisations   Your council. Add partners when something links to them.
  areas           Your area. Add England or neighbours to compare with.
  promises        Your promises. Give each an id, and its wording as text; plain
                  is the same in plain words. A promise without a history is
                  shown as not yet reviewed. To rate it, add
                    "history": [{ "date": "2026-01-31", "status": "on-track",
                      "by": "Corporate Parenting Board",
                      "evidence": [{ "kind": "link", "title": "Board paper",
                        "url": "https://…" }] }]
  indicators      Your figures. polarity says which direction is better: higher,
                  lower or neutral. When there is a figure, put "value": 92 in
                  place of "missing".

Every id is your own choice: lower-case words joined by hyphens, each used once.
Name roles, never persons: everything in the document is public.

For completion in your editor, run once beside the document:
  cp-widgets schema --out schema
Then check as you go:
  cp-widgets check FILE`,
  },

  file: {
    csv: 'a table in CSV',
    folder: { expected: json, found: 'a folder', advice: 'Name the file in it.' },
    absent: { expected: json, found: 'no such file', advice: 'Check the name, and the folder this is run in.' },
    closed: (code: string) => ({
      expected: json,
      found: `a file that cannot be read (${code})`,
      advice: 'Check who may read the file.',
    }),
    empty: { expected: json, found: 'an empty file', advice: 'Start from the document that "cp-widgets new" prints.' },
    binary: { expected: json, found: 'a file that is not text', advice: 'Check that this is the right file.' },
    office: {
      expected: json,
      found: 'a Word, Excel or zip file',
      advice: 'Check that this is the right file. A document is plain text that begins with {.',
    },
    pdf: {
      expected: json,
      found: 'a PDF',
      advice: 'Check that this is the right file. A document is plain text that begins with {.',
    },
    utf16: { expected: 'text in UTF-8', found: 'text in UTF-16', advice: 'Save the file again as UTF-8.' },
    otherEncoding: {
      expected: 'text in UTF-8',
      found: 'text in another encoding',
      advice: 'Save the file again as UTF-8; otherwise Welsh, Arabic or curly characters are lost.',
    },
    markup: {
      expected: json,
      found: 'a web page or XML',
      advice: 'Check that this is the right file. A download may have brought a log-in or error page instead.',
    },
    table: {
      expected: json,
      found: 'a table, such as CSV',
      advice: 'Check that this is the right file. A document begins with {.',
    },
    tooBig: (size: number, most: number) => ({
      expected: `at most ${millions(most)} million characters`,
      found: `${millions(size)} million`,
      advice: 'Keep large sections in files of their own: "localOffer": { "href": "local-offer.json" }.',
    }),
    tooDeep: (most: number) => ({
      expected: `at most ${most} levels of { } and [ ] inside each other`,
      found: 'more levels',
      advice: 'Look for brackets that are not closed. No part of a document is as deep as that.',
    }),
    repeated: {
      expected: 'each field once in an entry',
      found: 'a field that stands there twice',
      advice: 'Join the two, or take one out: only the last one is read, and the first one is lost.',
    },
    notJson: (kind: string, line: number, column: number, found: string) => {
      const [expected, advice] = faults[kind] ?? faults.unexpected!;
      return { expected: `${expected} (line ${line}, column ${column})`, found, advice: `Line ${line}: ${advice}` };
    },
    unclear: (message: string) => ({ expected: json, found: 'something else', advice: message.slice(0, 200) }),
  },
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function millions(count: number): string {
  return String(Math.ceil(count / 100_000) / 10);
}
