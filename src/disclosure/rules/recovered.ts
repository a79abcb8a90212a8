import type { GivenBack } from '../given-back.js';
import { givenBackBy } from '../given-back.js';
import type { Figure } from '../figures.js';
import { nameOf, smallWords } from '../finding.js';
import type { Audit, DisclosureRule, Finding, RuleName } from '../finding.js';
import { areasWithin } from '../sums/areas.js';
import type { AreaWithin } from '../sums/areas.js';
import { withoutStatus } from '../status.js';
import type { Working } from '../working.js';

/** What is hidden cannot be worked out from what is shown, and what is rounded is not exact elsewhere. */
export const recovered: DisclosureRule = (audit) => {
  const { document, figures, earlier, policy } = audit;
  const within = areasWithin(document);
  const now = givenBackBy(figures, within, policy.small);
  const findings = [
    ...now.map((given) => problemWith(given, given.figure.hidden ? 'recovered' : 'rounding', audit)),
    ...acrossStatus(figures, now, within, audit),
    ...guessed(figures, now, within, audit),
  ];
  if (!earlier.length) return findings;

  // What earlier publications gave away by themselves is out already; what this one adds to them is not.
  const known = new Set([...now, ...givenBackBy(earlier, within, policy.small)].map(({ figure }) => figure));
  const together = givenBackBy([...figures, ...earlier], within, policy.small);
  const added = together.filter(({ figure }) => !known.has(figure));
  const all = [...known].map((figure) => ({ figure })).concat(added);
  const found = [
    ...findings,
    ...added.map((given) => problemWith(given, 'earlier', audit)),
    ...acrossStatus([...figures, ...earlier], all, within, audit),
    ...guessed([...figures, ...earlier], [...all, ...givenBackBy(earlier, within, policy.small, true)], within, audit),
  ];
  return [...new Map(found.reverse().map((one) => [`${one.path} ${one.found}`, one])).values()].reverse();
};

/**
 * What is given back only to a reader who takes management information and final figures for the same. They may differ a
 * little, so that it is for people to judge.
 */
function acrossStatus(
  figures: readonly Figure[],
  known: readonly Pick<GivenBack, 'figure'>[],
  within: readonly AreaWithin[],
  audit: Audit,
): Finding[] {
  const alike = withoutStatus(figures);
  if (!alike.length) return [];
  return forPeople(givenBackBy(alike, within, audit.policy.small), alike, known, audit);
}

/** What is given back only to a reader who goes by names that need not mean what they seem to. */
function guessed(
  figures: readonly Figure[],
  known: readonly Pick<GivenBack, 'figure'>[],
  within: readonly AreaWithin[],
  audit: Audit,
): Finding[] {
  const given = givenBackBy(figures, within, audit.policy.small, true);
  return forPeople(given, figures, known, audit).map((finding) => ({
    ...finding,
    advice: `${finding.advice} If the names only seem to be of the same people, acknowledge it.`,
  }));
}

/** What is given back beyond what is known to be, as warnings. */
function forPeople(
  given: readonly GivenBack[],
  figures: readonly Figure[],
  known: readonly Pick<GivenBack, 'figure'>[],
  audit: Audit,
): Finding[] {
  const paths = new Set(known.map(({ figure }) => figure.path));
  const rule = figures.some(({ publication }) => publication) ? 'earlier' : 'recovered';
  return given
    .filter(({ figure, range }) => figure.hidden && range && !paths.has(figure.path))
    .map((one) => ({ ...problemWith(one, rule, audit), severity: 'warning' }));
}

function problemWith({ figure, range, sure, working }: GivenBack, rule: RuleName, { policy }: Audit): Finding {
  if (!range || !working) return contradiction(figure);
  const likely = sure || range.high <= policy.small;
  // What a council rounds that it once showed exactly, it can neither take back nor be asked to hide.
  const judged = !figure.hidden && (figure.counted !== 'people' || (rule === 'earlier' && working.elsewhere));
  return {
    rule,
    path: figure.path,
    severity: likely && !judged && !figure.official ? 'error' : 'warning',
    expected: !figure.hidden
      ? 'a rounded figure that nothing else shows exactly'
      : `a hidden figure that nobody can work out, not even as one of ${smallWords(policy)}`,
    found: `${working.words} (${nameOf(figure)})`,
    advice: adviceFor(figure, rule, likely, working),
  };
}

/** Where figures do not fit each other, nobody can tell what they give away. */
function contradiction(figure: Figure): Finding {
  return {
    rule: 'inconsistent',
    path: figure.path,
    severity: 'warning',
    expected: 'totals, parts and percentages that fit each other',
    found: `no number fits here (${nameOf(figure)})`,
    advice: 'Look at the figures of the same table again. Until they fit, nobody can tell what they give away.',
  };
}

function adviceFor(figure: Figure, rule: RuleName, sure: boolean, { elsewhere, byChange }: Working): string {
  if (rule === 'rounding')
    return elsewhere
      ? 'Round that figure in the same way, or leave one of the two out: the exact one undoes the rounding.'
      : 'Round the parts in the same way, or leave them out: their sum undoes the rounding.';
  const before = figure.publication ? ` It was ${figure.hidden ? 'hidden' : 'rounded'} in ${figure.publication}.` : '';
  const what =
    rule === 'earlier'
      ? !figure.hidden && elsewhere
        ? 'What was published before cannot be taken back: show the figure as it was, or acknowledge it.'
        : 'What was published before cannot be taken back: hide the figure here that gives it away, or show it.'
      : elsewhere
        ? 'Hide it there too, or take that figure out.'
        : byChange
          ? 'Leave out how much it changed, or hide the other figure, too.'
          : 'Hide a second figure of the same sum, the smallest one that is shown, or leave out the total.';
  const doubt = sure ? '' : ' If the parts shown are not all there are, this is not so.';
  return `${what}${before}${doubt}`;
}
