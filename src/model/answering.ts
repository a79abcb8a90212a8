import type { Relation } from '../schema/governance.js';

/** One below another: who reports, belongs or is held to account stands below. */
export interface Answer {
  below: string;
  above: string;
  relation: Relation;
}

/** A body with those below it. One that stands elsewhere already is not opened again. */
export interface AnswerTree {
  id: string;
  /** How it stands to the one above. */
  relation: Relation | undefined;
  below: AnswerTree[];
  /** Whether those below it are listed at another place. */
  again: boolean;
}

const up = ['reports-to', 'member-of', 'advises'];
const down = ['scrutinises', 'holds-to-account', 'seeks-assurance-from', 'coordinates', 'chairs'];

/** Deeper than any council, and as deep as lists in lists can be read. */
const DEEPEST = 12;

/**
 * Which relations put one above another, reports before all others, and never in a circle: what would close one is left
 * out here, and is still said of its bodies.
 */
export function answersOf(relations: readonly Relation[]): Answer[] {
  const aboveOf = new Map<string, string[]>();
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const at of seen) for (const next of aboveOf.get(at) ?? []) seen.add(next);
    return seen.has(to);
  };
  const reports = relations.filter(({ kind }) => kind === 'reports-to');
  return [...reports, ...relations.filter((one) => !reports.includes(one))].flatMap((relation) => {
    const { from, to, kind } = relation;
    if (!up.includes(kind) && !down.includes(kind)) return [];
    const [below, above] = up.includes(kind) ? [from, to] : [to, from];
    if (reaches(above, below) || aboveOf.get(below)?.includes(above)) return [];
    aboveOf.set(below, [...(aboveOf.get(below) ?? []), above]);
    return [{ below, above, relation }];
  });
}

/** The same as lists in lists, each with its highest first. A chain that is very deep goes on as a list of its own. */
export function answerTrees(answers: readonly Answer[]): AnswerTree[] {
  const lower = new Set(answers.map(({ below }) => below));
  const open = [...new Set(answers.map(({ above }) => above))].filter((id) => !lower.has(id));
  const opened = new Set<string>();
  const tree = (id: string, relation: Relation | undefined, depth: number): AnswerTree => {
    const links = answers.filter(({ above }) => above === id);
    const again = opened.has(id) && links.length > 0;
    if (again) return { id, relation, below: [], again };
    if (depth === DEEPEST && links.length) {
      open.push(id);
      return { id, relation, below: [], again: true };
    }
    opened.add(id);
    return { id, relation, below: links.map((one) => tree(one.below, one.relation, depth + 1)), again: false };
  };
  const trees: AnswerTree[] = [];
  for (const id of open) trees.push(tree(id, undefined, 0));
  return trees;
}
