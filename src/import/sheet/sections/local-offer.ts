import { howOften, offerHeadings, waysToReach } from '../../../schema/local-offer.js';
import { isFields } from '../../../schema/shape.js';
import type { Entry, Into, Said } from '../into.js';
import { entryOf, idsOf } from '../into.js';
import type { SheetColumns } from '../read-sheet.js';
import type { Row } from '../row.js';
import { amountColumns, amountFields, amountIn } from './amounts.js';

const states = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
const kinds = ['statutory', 'discretionary', 'partner'] as const;

/** The services of the local offer, a row each. */
export const localOfferSheet: SheetColumns = {
  columns: [
    ...['id', 'name', 'summary', 'description', 'provider', 'headings', 'kind', 'status', 'urgent'],
    ...[
      'needs',
      'other words',
      'categories',
      'from age',
      'to age',
      'groups',
      'who for',
      ...amountColumns,
      'how to get it',
      'ways to reach it',
      'cost',
      'cost in words',
    ],
    ...[
      'days',
      'opens',
      'closes',
      'opening times',
      'address',
      'postcode',
      'private place',
      'areas',
      'languages',
      'accessibility',
    ],
    ...['phone', 'text messages', 'email', 'web address', 'checked', 'read first'],
  ],
  needed: ['id', 'name', 'headings', 'kind'],
  codes: {
    headings: offerHeadings,
    kind: kinds,
    status: states,
    'how often': howOften,
    'ways to reach it': waysToReach,
  },
  fields: {
    ...amountFields,
    ...{ providerName: 'provider', keywords: 'other words', minimumAge: 'from age', maximumAge: 'to age' },
    ...{ cohorts: 'groups', eligibility: 'who for', entitlement: 'kind', referral: 'how to get it' },
    ...{ access: 'ways to reach it', 'costs.amount': 'cost', 'costs.text': 'cost in words', costs: 'cost' },
    ...{ 'schedules.days': 'days', 'schedules.opens': 'opens', 'schedules.closes': 'closes' },
    ...{ schedules: 'opening times', 'locations.postcode': 'postcode', locations: 'address' },
    ...{ sms: 'text messages', url: 'web address', alert: 'read first' },
  },
};

export function serviceRow(row: Row, into: Into): void {
  const services = into.list('localOffer', 'services');
  into.section('localOffer').availability ??= 'included';
  const id = row.needed('id', row.id('id'));
  const there = services.find((one) => one.id === id);
  const isPrivate = row.yes('private place');
  const said = saidIn(row, into, locationsIn(row, into, there, isPrivate));
  if (id === undefined || !into.first(row, 'id', id)) return;

  if (there) {
    if (isPrivate) hide(there, row, into);
    into.fill(there, said, row);
    agesIn(row, there);
    return amountIn(row, into, there);
  }
  for (const column of ['name', 'headings', 'kind']) if (!row.says(column)) row.fault(column, { why: 'blank' });
  const made = entryOf(id, said);
  const added = { ...made, status: made.status ?? 'active' };
  agesIn(row, added);
  if (into.add(services, added, row, 'new', String(made.name), 'id')) amountIn(row, into, added);
}

function saidIn(row: Row, into: Into, locations: unknown): Said {
  const summary = row.text('summary');
  const description = row.text('description')?.split(/\n\s*\n/);
  return [
    ['name', 'name', row.text('name', 500)],
    ['summary', 'summary', summary],
    ['description', 'description', description],
    ['provider', 'providerName', row.text('provider', 500)],
    ['status', 'status', row.code('status', states)],
    ['headings', 'headings', row.codes('headings', offerHeadings)],
    ['categories', 'categories', row.list('categories')],
    ['needs', 'needs', row.list('needs')],
    ['other words', 'keywords', row.list('other words')],
    ['urgent', 'urgent', row.yes('urgent')],
    ['from age', 'minimumAge', row.number('from age', 0, 130)],
    ['to age', 'maximumAge', row.number('to age', 0, 130)],
    ['groups', 'cohorts', row.idsOf('groups', 'group', idsOf(into.document.cohorts))],
    ['who for', 'eligibility', row.text('who for')],
    ['kind', 'entitlement', row.code('kind', kinds)],
    ['cost', 'costs', costsIn(row)],
    ['how to get it', 'referral', row.text('how to get it')],
    ['ways to reach it', 'access', row.codes('ways to reach it', waysToReach)],
    ['opening times', 'schedules', schedulesIn(row)],
    ['areas', 'areas', row.list('areas')],
    ['address', 'locations', locations],
    ['languages', 'languages', row.list('languages', 35)],
    ['accessibility', 'accessibility', row.list('accessibility')],
    ['phone', 'phone', row.phone('phone')],
    ['text messages', 'sms', row.phone('text messages')],
    ['email', 'email', row.text('email', 200)],
    ['web address', 'url', row.address('web address')],
    ['checked', 'checked', row.past('checked', into.today)],
    ['read first', 'alert', row.text('read first')],
  ];
}

/** Ages the wrong way round are found here, where their column can be named. */
function agesIn(row: Row, { minimumAge, maximumAge }: Entry): void {
  const column = ['to age', 'from age'].find((one) => row.says(one));
  if (column && Number(minimumAge) > Number(maximumAge)) row.fault(column, { why: 'below-from-age' });
}

function costsIn(row: Row) {
  const amount = row.number('cost', 0, 1_000_000, 'currency');
  const text = row.text('cost in words');
  if (amount === undefined && text === undefined) return undefined;
  return [{ ...(amount !== undefined && { amount }), ...(text && { text }) }];
}

/** When it is open every week. Where the hours are not the same on all days, they stand in words. */
function schedulesIn(row: Row) {
  const days = row.days('days');
  const opens = row.clock('opens');
  const closes = row.clock('closes');
  const text = row.text('opening times');
  if ((opens || closes) && !row.says('days')) row.fault('days', { why: 'blank' });
  if (!days && !text) return undefined;
  return [{ ...(days && { days }), ...(opens && { opens }), ...(closes && { closes }), ...(text && { text }) }];
}

/** More than these are a list of their own, and the sheet is only a part of it. */
const FEW = 5;

/** Says which services the sheet leaves out, in case one was taken out of it to be withdrawn: nothing is, unless it says so. */
export function leftOut(into: Into): void {
  const shown = into
    .list('localOffer', 'services')
    .filter(({ status, oruk }) => status !== 'defunct' && status !== 'inactive' && oruk === undefined);
  const ids = shown.map(({ id }) => id).filter((id) => !into.spokeOf(id));
  if (!ids.length || (ids.length > FEW && ids.length > shown.length / 2)) return;
  into.report.remarks.push({ kind: 'not-in-sheet', ids: ids.slice(0, FEW), more: Math.max(ids.length - FEW, 0) });
}

/**
 * A place that must stay private leaves nothing in the document that leads there. One that is private stays so until a row
 * says no: a blank cell says nothing.
 */
function locationsIn(row: Row, into: Into, there: Entry | undefined, said: boolean | undefined) {
  const isPrivate = said ?? placesOf(there).some(({ exact }) => exact === false);
  const address = row.list('address');
  const postcode = row.text('postcode', 10);
  if (isPrivate) {
    if (address || postcode) into.report.remarks.push({ kind: 'private-place', line: row.line });
    return there && !row.says('private place') ? undefined : HIDDEN;
  }
  if (!address && !postcode) return undefined;
  return [{ kind: 'physical', ...(address && { address }), ...(postcode && { postcode }) }];
}

const HIDDEN = [{ kind: 'physical', exact: false }];

/** Takes the places of a service out that is said to be private: whatever is kept of a document by rule, this is not. */
function hide(service: Entry, row: Row, into: Into): void {
  const places = placesOf(service);
  const told = places.some((place) => Object.keys(place).some((field) => field !== 'kind' && field !== 'exact'));
  if (!places.length || (!told && places.every(({ exact }) => exact === false))) return;
  service.locations = structuredClone(HIDDEN);
  into.note(row, service, { kind: 'hidden', what: 'private place' });
}

function placesOf(service: Entry | undefined) {
  return Array.isArray(service?.locations) ? service.locations.filter(isFields) : [];
}
