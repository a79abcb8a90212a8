/** The levels of geography that the statistics service knows, with the columns that name a place of each. */
export const levels: Readonly<Record<string, { code: string[]; name: string }>> = {
  National: { code: ['country_code'], name: 'country_name' },
  Regional: { code: ['region_code'], name: 'region_name' },
  'Local authority': { code: ['new_la_code', 'old_la_code'], name: 'la_name' },
  'Local authority district': { code: ['lad_code'], name: 'lad_name' },
  'Parliamentary constituency': { code: ['pcon_code'], name: 'pcon_name' },
  Ward: { code: ['ward_code'], name: 'ward_name' },
  'English devolved area': { code: ['english_devolved_area_code'], name: 'english_devolved_area_name' },
  'Local enterprise partnership': {
    code: ['local_enterprise_partnership_code'],
    name: 'local_enterprise_partnership_name',
  },
  'Local skills improvement plan area': { code: ['lsip_code'], name: 'lsip_name' },
  'Opportunity area': { code: ['opportunity_area_code'], name: 'opportunity_area_name' },
  'RSC region': { code: [], name: 'rsc_region_lead_name' },
  MAT: { code: ['trust_id'], name: 'trust_name' },
  Sponsor: { code: ['sponsor_id'], name: 'sponsor_name' },
  Provider: { code: ['provider_ukprn'], name: 'provider_name' },
  School: { code: ['school_urn'], name: 'school_name' },
  Institution: { code: ['institution_id'], name: 'institution_name' },
  'Planning area': { code: ['planning_area_code'], name: 'planning_area_name' },
};

/** Every column that names a place of some level. */
export const levelColumns: ReadonlySet<string> = new Set(
  Object.values(levels).flatMap(({ code, name }) => [...code, name]),
);

export const ENGLAND = 'E92000001';

/** The nations and groups of nations a file can be about. */
export const countries: ReadonlyMap<string, string> = new Map([
  [ENGLAND, 'England'],
  ['W92000004', 'Wales'],
  ['S92000003', 'Scotland'],
  ['N92000002', 'Northern Ireland'],
  ['K02000001', 'United Kingdom'],
  ['K03000001', 'Great Britain'],
  ['K04000001', 'England and Wales'],
]);

/** Regions of England, and the two halves into which London is cut. */
export const regions: ReadonlyMap<string, string> = new Map([
  ['E12000001', 'North East'],
  ['E12000002', 'North West'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'],
  ['E12000006', 'East of England'],
  ['E12000007', 'London'],
  ['E13000001', 'Inner London'],
  ['E13000002', 'Outer London'],
  ['E12000008', 'South East'],
  ['E12000009', 'South West'],
]);
