import { councils, type Council } from './councils.js';

/** What is amiss with the council of a row: its code is not in the register, or something beside it is not what it has there. */
export type CouncilFault =
  { kind: 'unknown' } | { kind: 'mismatch'; column: 'la_name' | 'old_la_code' | 'region_code'; is: string };

const LONDON = 'E12000007';
/** Reports do not agree about which boroughs are Inner London, so that either half will do. */
const PARTS_OF_LONDON = new Set([LONDON, 'E13000001', 'E13000002']);

/** Codes for what is not known, or does not apply. */
const NO_CODE = new Set(['', 'x', 'z']);

/** Holds the cells beside the code of a council, or of several with strokes between them, against the register. */
export function councilFaultsIn(at: (column: string) => string): CouncilFault[] {
  const codes = at('new_la_code').split(/ ?\/ ?/);
  const known = codes.flatMap((code) => councils.get(code) ?? []);
  if (known.length < codes.length) return [{ kind: 'unknown' }];

  const faults: CouncilFault[] = [];
  const name = said(known, 'name');
  if (at('la_name') !== '' && plain(at('la_name')) !== plain(name)) {
    faults.push({ kind: 'mismatch', column: 'la_name', is: name });
  }
  const old = said(known, 'dfeCode');
  if (!NO_CODE.has(at('old_la_code')) && at('old_la_code').replace(/\s/g, '') !== old.replace(/\s/g, '')) {
    faults.push({ kind: 'mismatch', column: 'old_la_code', is: old });
  }
  const region = at('region_code');
  if (!NO_CODE.has(region) && !known.every((one) => isIn(one, region))) {
    faults.push({ kind: 'mismatch', column: 'region_code', is: known[0]!.region });
  }
  return faults;
}

function said(known: readonly Council[], field: 'name' | 'dfeCode'): string {
  return known.map((one) => one[field]).join(' / ');
}

function isIn(council: Council, region: string): boolean {
  return council.region === region || (council.region === LONDON && PARTS_OF_LONDON.has(region));
}

/** The same council is "St. Helens" and "St Helens", "Bristol, City of" and "Bristol". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:city|county|of|and|the)\b/g, '')
    .replace(/[^a-z]/g, '');
}
