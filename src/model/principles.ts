import type { Message, Principle, PrincipleSet, Strategy } from '../schema/strategy.js';

type Canonical = NonNullable<Principle['canonical']>[number];

/** The seven things that the Children and Social Work Act 2017, section 1, asks of a council, (a) to (g). */
export const lawPrinciples = [
  'cpp-a',
  'cpp-b',
  'cpp-c',
  'cpp-d',
  'cpp-e',
  'cpp-f',
  'cpp-g',
] as const satisfies Canonical[];

/** One line as a council prints it, with all the places where it stands: more than one if it is printed again. */
export interface PrintedLine {
  principle: Principle;
  places: number[];
  /** What is said of the line where it is printed again. */
  againNote?: Principle['note'];
}

/** What a council prints, beside what the law asks. */
export interface Match {
  /** Each of the seven with the lines that carry it. A line that carries several stands with each of them. */
  rows: { canonical: Canonical; lines: PrintedLine[] }[];
  /** Lines that carry none of the seven. */
  others: PrintedLine[];
  printed: number;
  carried: number;
  missing: number;
  /** Lines that are printed again. */
  repeated: number;
  /** Lines that carry several of the seven. */
  merged: number;
  /** Lines that go further than the law. */
  extended: number;
}

/** Matches the lines of a set with the law. A repeated line is one line in two places. */
export function matchOf({ items, listedCount }: Pick<PrincipleSet, 'items' | 'listedCount'>): Match {
  const lines: PrintedLine[] = [];
  items.forEach((principle, at) => {
    const first = lines.find((line) => line.principle.id === principle.sameAs);
    if (!first) return lines.push({ principle, places: [at + 1] });
    first.places.push(at + 1);
    first.againNote ??= principle.note;
  });
  const rows = lawPrinciples.map((canonical) => ({
    canonical,
    lines: lines.filter(({ principle }) => principle.canonical?.includes(canonical)),
  }));
  const carried = rows.filter((row) => row.lines.length).length;
  return {
    rows,
    others: lines.filter((line) => !rows.some((row) => row.lines.includes(line))),
    printed: Math.max(listedCount ?? 0, items.length),
    carried,
    missing: rows.length - carried,
    repeated: items.length - lines.length,
    merged: lines.filter(({ principle }) => principle.canonical?.[1]).length,
    extended: lines.filter(({ principle }) => principle.extendsLaw).length,
  };
}

/** Principles that somebody names inside a message, with who it is. */
export interface Named {
  message: Message;
  points: NonNullable<Message['points']>;
}

/** What a strategy holds by way of principles: those of the law, its own, and those that messages name. */
export interface Principles {
  statutory: PrincipleSet[];
  own: PrincipleSet[];
  named: Named[];
}

/** Sorts the principles of a strategy, each kind in printed order. */
export function principlesOf({ principleSets, messages }: Pick<Strategy, 'principleSets' | 'messages'>): Principles {
  return {
    statutory: principleSets.filter(({ kind }) => kind === 'statutory'),
    own: principleSets.filter(({ kind }) => kind !== 'statutory'),
    named: messages
      .map((message) => ({ message, points: (message.points ?? []).filter(({ kind }) => kind === 'principle') }))
      .filter(({ points }) => points.length),
  };
}
