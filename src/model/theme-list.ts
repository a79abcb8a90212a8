import type { Commitment } from '../schema/commitments.js';
import type { Link } from '../schema/id.js';
import type { Outcome } from '../schema/outcomes.js';
import type { Theme } from '../schema/themes.js';
import type { Said } from '../schema/voice.js';
import { linkedTo, targetOf, type Linked } from './link.js';

/** What children said, what is undertaken, and what should be different: of one theme, or of none. */
export interface ThemeParts {
  said: Linked<Said>[];
  commitments: Linked<Commitment>[];
  outcomes: Linked<Outcome>[];
}

/** What there is of each of them in a document. */
export interface ThemeSources {
  said: readonly Said[];
  commitments: readonly Commitment[];
  outcomes: readonly Outcome[];
}

/** Everything there is to say about a council's themes. */
export interface ThemeList {
  /** The themes with what is linked to each, in the order of the full text. */
  entries: { theme: Theme; parts: ThemeParts }[];
  /** The themes in the order of the printed summary, where that is another one. */
  summary: Theme[];
  /** What is linked to no theme. */
  loose: ThemeParts;
}

/** The themes with what is linked to them. What the council links to none stays apart. */
export function themeListOf(themes: readonly Theme[], { said, commitments, outcomes }: ThemeSources): ThemeList {
  const inOrder = [...themes].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  const printed = inOrder.filter(({ summaryOrder }) => summaryOrder !== undefined);
  const summary = [...printed].sort((one, other) => one.summaryOrder! - other.summaryOrder!);
  return {
    entries: inOrder.map((theme) => ({
      theme,
      parts: {
        said: linkedTo(theme.id, said, themesOf),
        commitments: linkedTo(theme.id, commitments, themesOf),
        outcomes: linkedTo(theme.id, outcomes, themesOf),
      },
    })),
    summary: summary.some((theme, at) => theme !== printed[at]) ? summary : [],
    loose: {
      said: looseOf(said, themes),
      commitments: looseOf(commitments, themes),
      outcomes: looseOf(outcomes, themes),
    },
  };
}

function looseOf<Item extends { themes?: Link[] | undefined }>(items: readonly Item[], themes: readonly Theme[]) {
  const linked = (link: Link) => themes.some(({ id }) => id === targetOf(link));
  return items.filter((item) => !themesOf(item)?.some(linked)).map((item) => ({ item, stated: true, note: undefined }));
}

function themesOf({ themes }: { themes?: Link[] | undefined }): Link[] | undefined {
  return themes;
}
