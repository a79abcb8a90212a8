import { readCsv, type Bytes } from '../csv/read-csv.js';
import { EesFault } from './fault.js';
import { Header, NEEDED } from './header.js';

/**
 * The DfE code of a council, from the first row of a file that is about it. Lists of neighbours know councils only by
 * that code.
 */
export async function dfeCodeIn(bytes: Bytes, gss: string): Promise<string | undefined> {
  let at: { level: number; gss: number; dfe: number } | undefined;
  let code: string | undefined;
  await readCsv(bytes, (cells) => {
    if (at) {
      if (cells[at.gss] === gss && cells[at.level] === 'Local authority') code = cells[at.dfe];
      return code !== undefined;
    }
    const header = new Header(cells);
    header.require([...NEEDED, 'old_la_code']);
    at = { level: header.at('geographic_level'), gss: header.at('new_la_code'), dfe: header.at('old_la_code') };
    return false;
  }).catch((error: unknown) => {
    // Whatever is wrong with the file is said when it is read for its figures.
    if (error instanceof EesFault) throw error;
  });
  return code;
}
