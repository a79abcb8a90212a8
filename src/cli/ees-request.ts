import { basename } from 'node:path';

import { importEes as words } from '../i18n/en/import-ees.js';
import { catalogue } from '../import/ees/catalogue/catalogue.js';
import type { EesFile, EesRequest } from '../import/ees/import-ees.js';
import type { Table } from '../schema/ees-table.js';
import { modelYearOf, type NeighbourMethod } from '../import/ees/neighbours.js';
import { closest } from '../schema/closest.js';
import { shown } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';
import { parsed, WrongUse } from './command.js';
import { councilLevel } from './english-council.js';
import { piecesOf } from './pieces.js';
import { readMapping } from './read-mapping.js';

/** What the words of the command line ask for. */
export interface GivenRequest extends Omit<EesRequest, 'document' | 'tables'> {
  into: string;
  dryRun: boolean;
  json: boolean;
  /** Every file that is read, to see that it is there before anything is begun. */
  paths: string[];
  mapped: { tables: readonly Table[] } | { refused: Problem[]; file: string; astray: boolean };
}

const string = { type: 'string' } as const;
const boolean = { type: 'boolean' } as const;
const options = {
  ...{ area: string, into: string, compare: string, neighbours: string, 'neighbours-year': string, method: string },
  ...{ indicators: string, edition: string, meta: string, map: string, 'dry-run': boolean, json: boolean },
} as const;

/** Reads the command line, or says how it is used. */
export function requestOf(given: string[]): GivenRequest {
  const { values, positionals } = parsed(given, options);
  if (!positionals.length) throw new WrongUse(words.noFile);
  const code = values.area?.trim().toUpperCase();
  if (!code) throw new WrongUse(words.noArea);
  if (!values.into) throw new WrongUse(words.noInto);
  const level = councilLevel(code);
  if (!level) throw new WrongUse(words.noCouncil(shown(code)));

  const mapped = values.map ? readMapping(values.map) : { tables: catalogue };
  const measures = 'tables' in mapped ? measuresOf(values.indicators, mapped.tables) : undefined;
  const paths = [...positionals, values.neighbours, values.meta].filter((path) => path !== undefined);
  return {
    files: positionals.map(fileOf),
    council: { code, level },
    compare: comparisonsOf(values),
    ...(measures && { measures }),
    ...(values.meta && { meta: fileOf(values.meta) }),
    ...(values.edition?.trim() && { edition: values.edition.trim() }),
    today: new Date().toISOString().slice(0, 10),
    into: values.into,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    paths,
    mapped,
  };
}

/** The measures that are known, for the help. */
export function measureList(): string {
  return catalogue
    .map(({ title, measures }) => `  ${title}\n${measures.map(({ id }) => `    ${id}`).join('\n')}`)
    .join('\n');
}

function fileOf(path: string): EesFile {
  return { name: path, open: () => piecesOf(path) };
}

function comparisonsOf(values: {
  compare?: string;
  neighbours?: string;
  'neighbours-year'?: string;
  method?: string;
}): EesRequest['compare'] {
  const wanted = new Set(
    (values.compare ?? `england,region${values.neighbours ? ',neighbours' : ''}`)
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  );
  for (const word of wanted) {
    if (!['england', 'region', 'neighbours'].includes(word)) throw new WrongUse(words.unknownComparison(shown(word)));
  }
  const compare = { england: wanted.has('england'), region: wanted.has('region') };
  if (!wanted.has('neighbours')) return compare;

  const path = values.neighbours;
  if (!path) throw new WrongUse(words.noNeighbours);
  const year = values['neighbours-year'] ?? modelYearOf(basename(path));
  if (!year) throw new WrongUse(words.noYear);
  const method = values.method ?? 'median';
  if (method !== 'median' && method !== 'mean') throw new WrongUse(words.unknownMethod(shown(method)));
  return { ...compare, neighbours: { ...fileOf(path), year, method: method satisfies NeighbourMethod } };
}

function measuresOf(list: string | undefined, tables: readonly Table[]): Set<string> | undefined {
  if (list === undefined) return undefined;
  const known = tables.flatMap(({ measures }) => measures.map(({ id }) => id));
  const wanted = list
    .split(',')
    .map((word) => word.trim().replace(/^ees-/, ''))
    .filter(Boolean);
  const unknown = wanted.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new WrongUse(words.unknownMeasure(shown(unknown), closest(unknown, known)));
  if (!wanted.length) throw new WrongUse(words.unknownMeasure(shown(list), undefined));
  return new Set(wanted);
}
