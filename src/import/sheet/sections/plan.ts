import { missingReasons } from '../../../schema/figure.js';
import { actionStatuses } from '../../../schema/status.js';
import { isFields } from '../../../schema/shape.js';
import type { Entry, Fields, Into, Said } from '../into.js';
import { entryOf, idsOf } from '../into.js';
import type { SheetColumns } from '../read-sheet.js';
import type { Row } from '../row.js';
import { addStatus, statusColumns, statusFields, statusIn } from '../status.js';

/** Actions, and how they stand. An action may have several rows, one for each status. */
export const planSheet: SheetColumns = {
  columns: [
    'action',
    'title',
    'lead',
    'start',
    'due',
    'no due date',
    'description',
    'promises',
    'plan',
    ...statusColumns,
  ],
  needed: ['action', 'title', 'lead'],
  codes: { status: actionStatuses, 'no due date': missingReasons },
  fields: { ...statusFields, id: 'action', leadRole: 'lead', noDue: 'no due date' },
};

const NEW_PLAN = { title: 'Delivery plan', cycle: 'unknown', availability: 'included' };

export function actionRow(row: Row, into: Into): void {
  const actions = into.list('plan', 'actions');
  const id = row.needed('action', row.id('action'));
  const there = actions.find((one) => one.id === id);
  const said = saidIn(row, into);
  const status = statusIn(row, actionStatuses, into.today);
  if (id === undefined) return;

  if (there) fillAction(row, into, there, said);
  else addAction(row, into, actions, id, said);
  const action = there ?? actions.find((one) => one.id === id);
  if (action && typeof status?.date === 'string') addStatus(into, action, status, row);
}

function saidIn(row: Row, { document }: Into): Said {
  const promises = isFields(document.promises) ? idsOf(document.promises.items) : new Set<string>();
  const reason = row.code('no due date', missingReasons);
  return [
    ['title', 'title', row.text('title')],
    ['description', 'description', row.text('description')],
    ['lead', 'leadRole', row.text('lead', 200)],
    ['start', 'start', row.when('start')],
    ['due', 'due', row.when('due')],
    ['no due date', 'noDue', reason && { reason }],
    ['promises', 'promises', row.idsOf('promises', 'promise', promises)],
  ];
}

function fillAction(row: Row, into: Into, action: Entry, said: Said): void {
  const odd = hasBoth(action);
  into.fill(action, said, row);
  if (!odd) oneOfBoth(row, action);
}

/** A day and a reason why there is none are found here, where the column can be named. */
function oneOfBoth(row: Row, action: Fields): void {
  const column = ['no due date', 'due'].find((one) => row.says(one));
  if (column && hasBoth(action)) row.fault(column, { why: 'due-and-none' });
}

function hasBoth({ due, noDue }: Fields): boolean {
  return due !== undefined && noDue !== undefined;
}

function addAction(row: Row, into: Into, actions: Entry[], id: string, said: Said): void {
  row.needed('title', row.text('title'));
  row.needed('lead', row.text('lead'));
  oneOfBoth(row, entryOf(id, said));
  const plan = planFor(row, into);
  if (plan !== undefined)
    into.add(actions, entryOf(id, said, { plan }), row, 'new', String(entryOf(id, said).title), 'action');
}

/** The plan that a row names, or the only one there is, which is made where there is none. */
function planFor(row: Row, into: Into): string | undefined {
  const plans = into.list('plan', 'plans');
  if (row.says('plan')) return row.idOf('plan', 'plan', idsOf(plans));
  if (plans.length > 1) return row.needed<string>('plan', undefined);
  if (!plans.length) {
    const id = into.freeId('delivery-plan');
    into.add(plans, { id, ...NEW_PLAN }, row, 'new', NEW_PLAN.title, 'plan');
  }
  return plans[0]!.id;
}
