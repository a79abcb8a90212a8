import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { prerender as words } from '../i18n/en/prerender.js';
import { languages } from '../i18n/language.js';
import { exists } from '../schema/rules/dates.js';
import { day } from '../schema/when.js';
import { parsed, WrongUse } from './command.js';
import type { Command } from './command.js';
import type { PageResult } from './prerender-page.js';
import { writeTextsWhole } from './write-whole.js';

const string = { type: 'string' } as const;
const boolean = { type: 'boolean' } as const;

/** Writes what the elements of pages say into the pages, all of them or none. */
export const prerenderCommand: Command = {
  name: 'prerender',
  summary: words.summary,
  help: words.help,
  async run(given, { out, aside }) {
    const { pages, targets, ...asked } = requestOf(given);
    // What draws elements is large, and no other command needs it.
    const [{ PageDocuments }, { prerenderPage }] = await Promise.all([
      import('./page-documents.js'),
      import('./prerender-page.js'),
    ]);
    const documents = new PageDocuments(asked);
    const request = { ...asked, documents, data: asked.data !== undefined, alone: pages.length === 1 };
    const results: PageResult[] = [];
    for (const page of pages) results.push(await prerenderPage(page, request));

    const faults = results.flatMap((one) => one.faults);
    for (const line of [...faults, ...results.flatMap(({ remarks }) => remarks)]) aside(line);
    if (faults.length) {
      aside(words.nothingWritten);
      return results.some(({ astray }) => astray) ? 2 : 1;
    }
    // The voice ends with a line of its own.
    if (!targets) out(results[0]!.text.replace(/\r?\n$/, ''));
    else {
      writeTextsWhole(targets.map((target, at) => [target, results[at]!.text]));
      targets.forEach((target, at) => aside(words.written(results[at]!.count, target)));
    }
    return 0;
  },
};

/** Reads the command line, or says how it is used. */
function requestOf(given: string[]) {
  const { values, positionals: pages } = parsed(given, {
    ...{ out: string, data: string, root: string, lang: string, today: string },
    ...{ write: boolean },
  });
  const { out, write, data, root, lang: language, today = dayHere(new Date()) } = values;
  if (!pages.length) throw new WrongUse(words.noPage);
  if (out !== undefined && write) throw new WrongUse(words.oneWay);
  if (out === '') throw new WrongUse(words.noFolder);
  if (pages.length > 1 && out === undefined && !write) throw new WrongUse(words.whereTo);
  if (!isDay(today)) throw new WrongUse(words.noDay(today));
  if (language !== undefined && !languages.some((one) => one === language))
    throw new WrongUse(words.noLanguage(language));
  const targets = write ? pages : out === undefined ? undefined : targetsIn(out, pages);
  return { pages, targets, data, root, language, today };
}

/** Where pages go in a folder: they keep their places beside each other. */
function targetsIn(folder: string, pages: readonly string[]): string[] {
  const folders = pages.map((page) => dirname(resolve(page)).split(sep));
  const [first = []] = folders;
  const shared = first.findIndex((step, at) => folders.some((one) => one[at] !== step));
  const top = (shared < 0 ? first : first.slice(0, shared)).join(sep) || sep;
  return pages.map((page) => {
    const target = join(folder, relative(top, dirname(resolve(page))), basename(page));
    if (resolve(target) === resolve(page)) throw new WrongUse(words.inPlace(page));
    return target;
  });
}

function dayHere(date: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}

function isDay(text: string): boolean {
  return day.safeParse(text).success && exists(text);
}
