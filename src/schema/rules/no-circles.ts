import { shortened } from '../found.js';
import { isFields } from '../shape.js';
import { entriesAt, textsIn } from './entries.js';
import type { Entry } from './entries.js';
import type { Rule } from './rule.js';

/** Chains in which nothing may come back to itself: where they stand, and which field leads on. */
const CHAINS = [
  { route: 'documents', from: 'id', to: ['supersedes'], says: 'supersedes' },
  { route: 'documents', from: 'id', to: ['supersededBy'], says: 'is superseded by' },
  { route: 'organisations', from: 'id', to: ['predecessors'], says: 'took over from' },
  { route: 'organisations', from: 'id', to: ['successors'], says: 'was taken over by' },
  { route: 'organisations', from: 'id', to: ['parent'], says: 'is part of' },
  { route: 'themes', from: 'id', to: ['parent'], says: 'belongs to' },
  { route: 'plan.actions', from: 'id', to: ['dependsOn'], says: 'depends on' },
  { route: 'indicators.observations', from: 'id', to: ['revisionOf'], says: 'revises' },
  { route: 'governance.relations', from: 'from', to: ['to'], says: 'reports to', kind: 'reports-to' },
];

/** Nobody reports to themselves by way of others, and no document supersedes the one that superseded it. */
export const noCircles: Rule = (document) =>
  CHAINS.flatMap(({ route, from, to, says, kind }) => {
    const links = entriesAt(document, route)
      .filter(({ fields }) => kind === undefined || fields.kind === kind)
      .flatMap((entry) => to.flatMap((field) => linksFrom(entry, from, field)));
    const circle = circleIn(links);
    if (!circle) return [];
    return [
      {
        path: circle.at(-1)!.path,
        severity: 'error' as const,
        expected: `a chain that ends: nothing ${says} itself, at however many steps`,
        found: shortened([...circle.map((link) => link.from), circle.at(-1)!.to].join(' → ')),
        advice: 'Take out one of the steps.',
      },
    ];
  });

interface Step {
  from: string;
  to: string;
  path: string;
}

function linksFrom({ path, fields }: Entry, from: string, field: string): Step[] {
  const start = fields[from];
  const ends = Array.isArray(fields[field]) ? fields[field] : [fields[field]];
  if (typeof start !== 'string') return [];
  return textsIn(ends.map((end) => (isFields(end) ? end.to : end))).map((end) => ({
    from: start,
    to: end,
    path: `${path}.${field}`,
  }));
}

/** The first circle, step by step. Follows each chain with a stack of its own, because a chain may be very long. */
function circleIn(links: Step[]): Step[] | undefined {
  const onward = new Map<string, Step[]>();
  for (const link of links) {
    const steps = onward.get(link.from);
    if (steps) steps.push(link);
    else onward.set(link.from, [link]);
  }

  const finished = new Set<string>();
  for (const start of onward.keys()) {
    const trail: Step[] = [];
    const open = [{ id: start, ahead: [...(onward.get(start) ?? [])] }];
    const onTrail = new Set([start]);
    for (let here = open.at(-1); here; here = open.at(-1)) {
      const step = here.ahead.pop();
      if (!step || finished.has(here.id)) {
        finished.add(here.id);
        onTrail.delete(here.id);
        open.pop();
        trail.pop();
      } else if (onTrail.has(step.to)) {
        return [...trail.slice(open.findIndex(({ id }) => id === step.to)), step];
      } else if (!finished.has(step.to)) {
        trail.push(step);
        onTrail.add(step.to);
        open.push({ id: step.to, ahead: [...(onward.get(step.to) ?? [])] });
      }
    }
  }
  return undefined;
}
