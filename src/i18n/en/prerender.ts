import type { FileRefusal } from './cli.js';

/** What `cp-widgets prerender` says before and after its work. */
export const prerender = {
  summary: 'Writes what the elements of a page say into it, for readers without scripts.',
  help: `cp-widgets prerender PAGE.html… [--out FOLDER | --write] [options]

Reads pages that have the elements pasted in, and writes the content of each
element between its tags, as plain HTML that reads, prints and is found by search
engines without scripts. Everything else of a page stays as it is, byte for byte.
Where scripts run, the elements draw themselves, and nothing is shown twice.
Run it again when the document or the day has changed: it replaces what it wrote.

  --out FOLDER   writes the pages there, under the names they have
  --write        writes the pages in place. Without either of them, one page is
                 printed
  --data FILE    the document to read, where the page names an address on the web
                 or a script of the page gives it. It stands for one document
  --root FOLDER  the folder that the site is made of, for addresses that begin
                 with a stroke: src="/data/promises.json"
  --lang LANG    the language of pages that name none: en or cy
  --today DAY    the day to write for, as 2026-03-31. Without it, today

Each element is read from the document that it has in the page: its own src, or
that of the <cp-data> around it, or the JSON in that <cp-data>. Nothing is fetched
from the web. What you wrote between the tags yourself is kept in a <template>,
which no reader sees, and comes back if there is nothing to write.

Buttons, filters, the search of the local offer and drawings are left out, and so
are the services of a feed. The day of writing is said below, because what is
overdue or out of date is so on that day.

Nothing is written unless every element of every page can be.

Ends with 0 if all is well or there are only remarks, 1 if something cannot be
written, 2 if a file is not there or the command was not used as it can be.`,
  noPage: 'Name the page.',
  oneWay: 'Give --out or --write, not both.',
  whereTo: 'Several pages are not printed. Give --out FOLDER, or --write to change them in place.',
  noFolder: 'Name the folder to write to.',
  inPlace: (file: string) => `${file} would be written over itself. Give --write to change it in place.`,
  noDay: (day: string) => `"${day.slice(0, 40)}" is no day. Write it as 2026-03-31.`,
  noLanguage: (language: string) => `"${language.slice(0, 40)}" is no language of the kit. There are: en, cy.`,
  page: 'a web page in HTML',
  notPage: {
    expected: 'a web page in HTML',
    found: 'a file without any tag',
    advice: 'Check that this is the right file.',
  } satisfies FileRefusal,
  otherCharset: (charset: string): FileRefusal => ({
    expected: 'a page that says it is in UTF-8',
    found: `<meta charset="${charset.slice(0, 40)}">`,
    advice: 'Save the page as UTF-8 and say so in its head; otherwise Welsh and curly characters are lost.',
  }),
  noElements: {
    expected: 'an element of the kit, such as <cp-promise-tracker>',
    found: 'none',
    advice: 'Paste the element where its content is to stand.',
  } satisfies FileRefusal,
  noneHere: (file: string) => `${file}  has no element of the kit, and stays as it is.`,
  about: (file: string, line: number, tag: string, message: string) => `${file}:${line}  <${tag}>  ${message}`,
  aboutFile: (file: string, { expected, found, advice }: FileRefusal) =>
    `${file}  expected ${expected}, found ${found}. ${advice}`,
  unclosed: 'is not closed, so a browser takes the rest of the page to stand in it. Write the closing tag after it.',
  misplaced: (around: string) =>
    `stands in <${around}>, which cannot hold headings, lists and tables. Move it out of there.`,
  changed: 'The page would not be read as it was before. Check that its tags are closed in the right order.',
  noDocument: 'has no document: no src, and no <cp-data> with one around it. Give --data FILE.',
  onTheWeb: (address: string) =>
    `reads ${address.slice(0, 200)}, which is on the web. Save the document beside the page, and give --data FILE.`,
  fromRoot: (address: string) =>
    `reads ${address.slice(0, 200)}, an address from the top of the site. Give --root FOLDER, or --data FILE.`,
  several: (count: number) => `This page shows ${count} documents. --data can stand for one of them only.`,
  newer: 'The document is written for a newer version of the kit.',
  unusable: (section: string) => `"${section}" of the document cannot be used.`,
  unread: (section: string) => `"${section}" of the document is in a file that is not on this machine.`,
  unknown: (attribute: string, id: string) =>
    `There is nothing for ${attribute}="${id.slice(0, 100)}" in the document.`,
  unsaid: (attribute: string) => `does not say what to show. Give it ${attribute}="…".`,
  noObject: 'A document is an object with sections such as "about".',
  problem: ({ expected, found, advice }: FileRefusal, path: string) =>
    `${path ? `${path}: ` : ''}expected ${expected}, found ${found}. ${advice}`,
  left: (words: string) => `left as it was: ${words}`,
  feed: 'The services of the feed are not written: they are fetched in the page.',
  leftOut: (count: number, document: string) =>
    `${count === 1 ? '1 entry is' : `${count} entries are`} left out. "cp-widgets check ${document}" says which.`,
  inline: (line: number) => `the JSON in line ${line}`,
  written: (count: number, file: string) => `${count === 1 ? '1 element' : `${count} elements`} written into ${file}`,
  nothingWritten: 'Nothing was written.',
};
