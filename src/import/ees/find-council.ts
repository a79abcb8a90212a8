import { readCsv, type Bytes } from '../csv/read-csv.js';
import { EesFault } from './fault.js';
import { ForeignRows } from './foreign.js';
import { Header, lackingIn, NEEDED } from './header.js';

/**
 * The DfE code of a council, from the first row of a file that is about it. Lists of neighbours know councils only by
 * that code.
 */
export async function dfeCodeIn(bytes: Bytes, gss: string): Promise<string | undefined> {
  let at: { level: number; gss: number; dfe: number } | undefined;
  let code: string | undefined;
  let foreign: ForeignRows | undefined;
  await readCsv(bytes, (cells, line) => {
    if (foreign) return foreign.take(cells, line);
    if (at) {
      if (cells[at.gss] === gss && cells[at.level] === 'Local authority') code = cells[at.dfe];
      return code !== undefined;
    }
    const missing = lackingIn(cells, [...NEEDED, 'old_la_code']);
    if (missing.length) {
      foreign = new ForeignRows(cells, missing);
      return false;
    }
    const header = new Header(cells);
    at = { level: header.at('geographic_level'), gss: header.at('new_la_code'), dfe: header.at('old_la_code') };
    return false;
  }).catch((error: unknown) => {
    // Whatever is wrong with the file is said when it is read for its figures.
    if (error instanceof EesFault) throw error;
  });
  if (foreign) throw new EesFault(foreign.problem());
  return code;
}
