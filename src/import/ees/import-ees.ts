import { ownArea } from '../../model/area.js';
import type { Area } from '../../schema/areas.js';
import { CsvFault } from '../csv/fault.js';
import type { Bytes } from '../csv/read-csv.js';
import { Draft } from './draft.js';
import { modelOf, neighboursAreaOf, neighboursPlace } from './entries.js';
import { EesFault } from './fault.js';
import { figuresOf } from './figures.js';
import { dfeCodeIn } from './find-council.js';
import { ENGLAND } from './geography.js';
import type { Table } from '../../schema/ees-table.js';
import { merge, type Batch } from './merge.js';
import { readMeta } from './meta.js';
import { readNeighbours, type NeighbourMethod, type Neighbours } from './neighbours.js';
import { yearWords } from './period.js';
import { readTable } from './read-table.js';
import type { Readings } from './readings.js';
import type { EesReport, MergeReport, Remark } from './report.js';
import { emptyMeasures, fileReportOf, numberlessMeasures } from './summary.js';
import type { Wanted } from './wanted.js';

/** A file by its name and a way to read it, as often as needed. */
export interface EesFile {
  name: string;
  open: () => Bytes;
}

/** What is to be imported, and into what. */
export interface EesRequest {
  files: EesFile[];
  document: Record<string, unknown>;
  council: { code: string; level: Area['level'] };
  compare: { england: boolean; region: boolean; neighbours?: EesFile & { year: string; method: NeighbourMethod } };
  /** The tables that can be read: the catalogue, or a mapping of somebody’s own. */
  tables: readonly Table[];
  /** Only these measures; without, every measure of each table. */
  measures?: ReadonlySet<string>;
  meta?: EesFile;
  /** What the edition is called, where the newest year in the file does not say enough. */
  edition?: string;
  today: string;
}

/**
 * Reads files of the statistics service into a copy of a document. The report says what was taken, what was left, and
 * why; while it holds problems, the document is not to be used.
 *
 * @throws {EesFault} for a file that cannot be right, with its name
 */
export async function importEes(
  request: EesRequest,
): Promise<{ document: Record<string, unknown>; report: EesReport }> {
  const draft = new Draft(request.document);
  const own = councilIn(draft, request);
  const meta = request.meta && (await at(request.meta.name, readMeta(request.meta.open())));
  const neighbours = await neighboursOf(request, own);
  const wanted: Wanted = {
    code: request.council.code,
    england: request.compare.england,
    region: request.compare.region,
    neighbours: new Set(neighbours?.codes),
    measures: request.measures,
    today: request.today,
    ...(meta && { meta }),
  };

  const read: { file: string; readings: Readings }[] = [];
  for (const { name, open } of request.files) {
    const readings = await at(name, readTable(open(), request.tables, wanted));
    if (!readings.own && !readings.together && readings.matched)
      throw new EesFault(absent(readings, wanted.code), name);
    read.push({ file: name, readings });
  }
  // Older editions go first, so that newer ones revise them whatever the order on the command line.
  read.sort((a, b) => (a.readings.newest < b.readings.newest ? -1 : a.readings.newest > b.readings.newest ? 1 : 0));

  if (request.edition !== undefined) oneEdition(request.edition, read);

  const report: EesReport = { files: [], merge: nothingMerged(), problems: [] };
  const symbols = new Set<string>();
  for (const { file, readings } of read) {
    const edition = request.edition ?? yearWords(readings.newest);
    const made = await at(
      file,
      Promise.resolve().then(() => figuresOf(readings, neighbours, request.compare.neighbours?.method ?? 'median')),
    );
    for (const { observation } of made.figures)
      if (observation.missing?.symbol) symbols.add(observation.missing.symbol);
    const remarks: Remark[] = made.remarks;
    report.files.push(fileReportOf(file, edition, readings, made.figures, remarks));
    report.problems.push(...emptyMeasures(readings, made.figures).map((problem) => ({ file, problem })));
    merge(
      draft,
      batchOf(file, edition, readings, made.figures, draft, request, neighbours, report.merge),
      report.merge,
    );
  }
  for (const measure of request.measures ?? []) {
    if (!read.some(({ readings }) => readings.measureRows.edition.table.measures.some(({ id }) => id === measure))) {
      report.problems.push({ problem: { kind: 'measure-empty', measure } });
    }
  }
  report.problems.push(...numberlessMeasures(request.measures, report.files));
  draft.explain(symbols);
  report.merge.inNoGroup = draft.hasGroups;
  return { document: draft.json, report };
}

/** The council’s own area. A document about one council does not take figures of another. */
function councilIn(draft: Draft, { council }: EesRequest): Area | undefined {
  const own = ownArea(draft.areas);
  if (own && own.code !== council.code) throw new EesFault({ kind: 'other-council', name: own.name, code: own.code });
  return own;
}

async function neighboursOf(request: EesRequest, own: Area | undefined): Promise<Neighbours | undefined> {
  const { neighbours } = request.compare;
  if (!neighbours) return undefined;
  let code = own?.dfeCode;
  for (const { name, open } of request.files) code ??= await at(name, dfeCodeIn(open(), request.council.code));
  if (!code) throw new EesFault({ kind: 'neighbours-no-code' });
  return at(neighbours.name, readNeighbours(neighbours.open(), code, neighbours.year));
}

/** The areas of a file’s figures: those the document has, found by their codes, and new ones for the others. */
function batchOf(
  file: string,
  edition: string,
  readings: Readings,
  figures: Batch['figures'],
  draft: Draft,
  { council, compare }: EesRequest,
  neighbours: Neighbours | undefined,
  report: MergeReport,
): Batch {
  const has = (whose: string) => figures.some((figure) => figure.whose === whose);
  const byCode = (area: Area) => {
    const found = draft.areas.find(({ code }) => code === area.code) ?? draft.areas.find((one) => isEngland(one, area));
    return found ?? added(area);
  };
  const added = (area: Area) => {
    report.areas.push(area.name);
    return draft.addArea(area);
  };
  const own = readings.own!;
  const ofNeighbours = () => {
    const method = compare.neighbours!.method;
    const area = draft.areas.find(
      (one) => one.level === 'neighbours' && one.model === modelOf(neighbours!.year) && one.method === method,
    );
    return {
      id: (area ?? added(neighboursAreaOf(neighbours!, method))).id,
      place: neighboursPlace(neighbours!.year, method),
    };
  };
  const ownEntry: Area = {
    id: 'ees-council',
    name: own?.name,
    level: council.level,
    code: council.code,
    dfeCode: own?.dfeCode,
  };
  const region: Area = {
    id: `ees-${own?.region.toLowerCase()}`,
    name: own?.regionName,
    level: 'region',
    code: own?.region,
  };
  return {
    file,
    table: readings.measureRows.edition.table,
    edition,
    figures,
    areas: {
      own: has('own') ? { id: byCode(ownEntry).id, place: 'council' } : undefined,
      england: has('england')
        ? {
            id: byCode({ id: 'ees-england', name: readings.countryName, level: 'country', code: ENGLAND }).id,
            place: 'england',
          }
        : undefined,
      region: has('region') ? { id: byCode(region).id, place: 'region' } : undefined,
      neighbours: has('neighbours') ? ofNeighbours() : undefined,
    },
  };
}

/** Whether an area that somebody wrote without its code is England, like one of an import. Its name says of which country it is. */
function isEngland({ name, level, code }: Area, imported: Area): boolean {
  return imported.code === ENGLAND && !code && level === 'country' && /\bEngland\b/i.test(name);
}

/** A name for an edition is not for two: the figures of the older file would take it, and pass for the newer ones. */
function oneEdition(edition: string, read: readonly { readings: Readings }[]): void {
  const newest = new Map<string, Set<string>>();
  for (const { readings } of read) {
    const { id } = readings.measureRows.edition.table.release;
    newest.set(id, (newest.get(id) ?? new Set()).add(readings.newest));
  }
  const several = [...newest.values()].find(({ size }) => size > 1);
  if (several) throw new EesFault({ kind: 'edition-of-several', edition, years: [...several].map(yearWords) });
}

function absent({ councils, dropped }: Readings, code: string) {
  const together = [...(dropped.get('together')?.examples ?? [])];
  return { kind: 'area-absent' as const, code, councils: councils.size, together };
}

function nothingMerged(): MergeReport {
  return {
    added: 0,
    unchanged: 0,
    revised: [],
    byHand: [],
    areas: [],
    documents: [],
    indicators: [],
    inNoGroup: false,
  };
}

/** Puts the name of the file to whatever is wrong with it. */
async function at<Result>(file: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CsvFault) throw new EesFault({ kind: 'csv', fault: error }, file);
    if (error instanceof EesFault) throw new EesFault(error.problem, error.file ?? file);
    throw error;
  }
}
