import { prerender as words } from '../i18n/en/prerender.js';
import { prerender, type Outcome } from '../prerender/prerender.js';
import { findElements, KEPT, outlineOf, withContents, type FoundElement } from './html-page.js';
import { documentsIn, type PageDocument, type PageDocuments } from './page-documents.js';
import { readText } from './read-text.js';

/** What the command line says about how a page is to be written. */
export interface PageRequest {
  documents: PageDocuments;
  /** Whether one document is to stand for that of the page. */
  data: boolean;
  /** The language of pages that name none. */
  language: string | undefined;
  today: string;
  /** Whether it is the only page. One of many, such as all of a site, need not have an element. */
  alone: boolean;
}

/** What came of a page: its text with the contents in it, and what is to be said about it. */
export interface PageResult {
  text: string;
  count: number;
  /** Why it cannot be written; empty if it can. */
  faults: string[];
  remarks: string[];
  /** Whether there is no such file, or no such document. */
  astray: boolean;
}

/** Writes into a page what its elements say. */
export async function prerenderPage(file: string, request: PageRequest): Promise<PageResult> {
  const reading = readText(file);
  if ('refused' in reading)
    return failed([words.aboutFile(file, { ...reading.refused, expected: words.page })], reading.astray);
  const { text, mark } = reading;
  const { elements, charset } = findElements(text);
  const isBare = !elements.length;
  const refused = refusalOf(text, charset) ?? (isBare && request.alone ? words.noElements : undefined);
  if (refused) return failed([words.aboutFile(file, refused)]);
  if (isBare) return { text: mark + text, count: 0, faults: [], remarks: [words.noneHere(file)], astray: false };
  if (request.data && documentsIn(elements) > 1) return failed([`${file}  ${words.several(documentsIn(elements))}`]);

  const about = ({ line, tag }: FoundElement, message: string) => words.about(file, line, tag, message);
  const askable = elements.map((one) => ({ one, from: request.documents.of(one, file), misfit: misfitOf(one) }));
  const faults = askable.flatMap(({ one, from, misfit }) =>
    [misfit, 'fault' in from ? from.fault : ''].filter(Boolean).map((fault) => about(one, fault)),
  );
  if (faults.length)
    return failed(
      faults,
      askable.some(({ from }) => 'fault' in from && from.astray),
    );

  const found = askable.flatMap(({ one, from }) => ('document' in from ? [{ one, from }] : []));
  const outcomes = await prerender(found.map(({ one, from }) => askedOf(one, from, request)));
  const said = found.map(({ one, from }, at) => ({ one, from, outcome: outcomes[at]! }));
  const bad = said.flatMap(({ one, outcome }) => faultOf(outcome).map((fault) => about(one, fault)));
  if (bad.length) return failed(bad);

  const page = withContents(text, contentsOf(text, said));
  if (outlineOf(page) !== outlineOf(text)) return failed([`${file}  ${words.changed}`]);
  const remarks = said.flatMap(({ one, outcome }) => remarksOf(one, outcome).map((remark) => about(one, remark)));
  const count = outcomes.filter(({ kind }) => kind === 'written').length;
  return { text: mark + page, count, faults: [], remarks: [...remarks, ...leftOutOf(file, said)], astray: false };
}

type Said = { one: FoundElement; from: Extract<PageDocument, { document: object }>; outcome: Outcome };

function failed(faults: string[], astray = false): PageResult {
  return { text: '', count: 0, faults, remarks: [], astray };
}

function refusalOf(text: string, charset: string | undefined) {
  if (!/<[a-z!]/i.test(text)) return words.notPage;
  if (charset && !/^utf-?8$/i.test(charset)) return words.otherCharset(charset);
  return undefined;
}

function misfitOf({ inside, misplacedIn }: FoundElement): string {
  if (!inside) return words.unclosed;
  return misplacedIn ? words.misplaced(misplacedIn) : '';
}

function askedOf(one: FoundElement, { document, base }: Said['from'], { language, today }: PageRequest) {
  const { tag, attributes, language: pageLanguage } = one;
  return {
    tag,
    attributes,
    document,
    base,
    language: pageLanguage ?? language ?? 'en-GB',
    pageLanguage,
    today: attributes['today'] || today,
  };
}

function faultOf(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'newer':
      return [words.newer];
    case 'unusable': {
      const { section, why } = outcome;
      return [why ? `${words.unusable(section)} ${words.problem(why, why.path)}` : words.unread(section)];
    }
    case 'unknown':
      return [outcome.id ? words.unknown(outcome.attribute, outcome.id) : words.unsaid(outcome.attribute)];
    default:
      return [];
  }
}

function remarksOf({ attributes }: FoundElement, outcome: Outcome): string[] {
  return [
    ...(outcome.kind === 'empty' ? [words.left(outcome.words)] : []),
    ...(attributes['feed'] ? [words.feed] : []),
  ];
}

/** What could not be used, once for each document, by whichever element lost most. */
function leftOutOf(file: string, said: readonly Said[]): string[] {
  const lost = new Map<string, number>();
  for (const { from, outcome } of said) {
    const count = outcome.kind === 'written' ? outcome.problems.filter(({ leftOut }) => leftOut).length : 0;
    if (count) lost.set(from.name, Math.max(count, lost.get(from.name) ?? 0));
  }
  return [...lost].map(([name, count]) => `${file}  ${words.leftOut(count, name)}`);
}

/** What stands in each element that changes. One that has nothing to say gets back what people wrote in it. */
function contentsOf(page: string, said: readonly Said[]): Map<FoundElement, string> {
  const end = page.includes('\r\n') ? '\r\n' : '\n';
  const contents = new Map<FoundElement, string>();
  for (const { one, outcome } of said) {
    const lines = linesOf(one, outcome);
    if (lines)
      contents.set(
        one,
        lines.map((line) => `${end}${one.indent}  ${line}`).join('') + (lines.length ? end + one.indent : ''),
      );
  }
  return contents;
}

function linesOf({ own, done }: FoundElement, outcome: Outcome): string[] | undefined {
  const kept = own ? [`<template ${KEPT}>${own}</template>`] : [];
  if (outcome.kind === 'written') return [...kept, ...outcome.lines];
  return done ? (own ? [own] : []) : undefined;
}
