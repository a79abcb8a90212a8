import type { Commitment, Commitments, Response } from '../schema/commitments.js';
import type { Theme } from '../schema/themes.js';
import type { Said, Voice } from '../schema/voice.js';
import { linkedTo, targetOf, type Linked } from './link.js';

export type VoiceFilterName = 'theme' | 'answered';

/** Which of the things that were said a reader wants to see. An empty value means all. */
export type VoiceFilters = Record<VoiceFilterName, string>;

/** Something that was said, and what the council says to it. */
export interface Heard {
  said: Said;
  /** What it did, is doing or cannot do, newest first. */
  responses: Response[];
  /** What it undertakes because of it. */
  commitments: Linked<Commitment>[];
  /** The kind of its newest response; `will` where it says that it undertakes something, and `none` where it says nothing. */
  standing: string;
  answered: boolean;
  /** Whether nothing stands beside it, not even what the council does not itself call an answer. */
  alone: boolean;
}

/** What was said about a theme. `theme` is undefined for what belongs to none. */
export interface VoiceGroup {
  id: string;
  theme: Theme | undefined;
  heard: Heard[];
  /** What is undertaken for the theme, and the council does not say in answer to what. */
  unpaired: Linked<Commitment>[];
}

/** Everything there is to say about what was said. */
export interface VoiceList {
  all: Heard[];
  /** How many have an answer, whatever the filters say. */
  answered: number;
  /** How many of the others have something beside them, and the council does not state that it is the answer. */
  unstated: number;
  /** How many there are of each standing. What is done first, what has no answer last. */
  counts: [standing: string, count: number][];
  /** How many the filters let through. */
  shown: number;
  /** Those, each in one group, in the order of the themes. */
  groups: VoiceGroup[];
  /** What each filter has to choose from. Empty where any choice would show the same. */
  choices: Record<VoiceFilterName, string[]>;
}

const IN_ORDER = 'did doing partly planned will cannot'.split(' ');
const UNANSWERED = ['no-response-yet', 'none'];

/** What was said, what each thing has for an answer, and what the filters leave of it. Nothing is paired that is not linked. */
export function voiceListOf(
  voice: Voice,
  { items, responses }: Commitments,
  themes: readonly Theme[],
  filters: VoiceFilters,
): VoiceList {
  const all = voice.map((said) => heardOf(said, items, responses));
  const themesOf = ({ said }: Heard) => {
    const known = (said.themes ?? []).map(targetOf).filter((target) => themes.some(({ id }) => id === target));
    return known.length ? known : ['-'];
  };
  const fits = (one: Heard) =>
    (!filters.theme || themesOf(one).includes(filters.theme)) &&
    (!filters.answered || one.answered === (filters.answered !== 'no'));
  const groupOf = (one: Heard) => themesOf(one).find((id) => id === filters.theme) ?? themesOf(one)[0]!;

  const shown = all.filter(fits);
  const answered = all.filter((one) => one.answered);
  const used = [...themes.map(({ id }) => id), '-'].filter((id) => all.some((one) => themesOf(one).includes(id)));
  return {
    all,
    answered: answered.length,
    unstated: all.filter(({ standing, alone }) => standing === 'none' && !alone).length,
    counts: countsOf(all),
    shown: shown.length,
    groups: used
      .map((id) => ({
        id,
        theme: themes.find((one) => one.id === id),
        heard: shown.filter((one) => groupOf(one) === id),
        unpaired: filters.answered ? [] : unpairedOf(id, items, voice),
      }))
      .filter(({ heard }) => heard.length),
    choices: {
      theme: used.length > 1 ? used : [],
      answered: answered.length && answered.length < all.length ? ['yes', 'no'] : [],
    },
  };
}

function heardOf(said: Said, items: readonly Commitment[], every: readonly Response[]): Heard {
  const commitments = linkedTo(said.id, items, ({ respondsTo }) => respondsTo);
  const responses = responsesTo(said.id, every);
  const standing = responses[0]?.kind ?? (commitments.some(({ stated }) => stated) ? 'will' : 'none');
  const alone = standing === 'none' && !commitments.length;
  return { said, responses, commitments, standing, answered: !UNANSWERED.includes(standing), alone };
}

/** What a council said to something, newest first; what has no date counts as the oldest. */
export function responsesTo(id: string, responses: readonly Response[]): Response[] {
  const dateOf = ({ date }: Response) => (typeof date === 'string' ? date : (date?.value ?? ''));
  return responses
    .filter(({ respondsTo }) => respondsTo.includes(id))
    .reverse()
    .sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
}

function unpairedOf(theme: string, items: readonly Commitment[], voice: Voice): Linked<Commitment>[] {
  const answers = ({ respondsTo = [] }: Commitment) =>
    respondsTo.some((one) => voice.some(({ id }) => id === targetOf(one)));
  return linkedTo(theme, items, ({ themes }) => themes).filter(({ item }) => !answers(item));
}

function countsOf(all: readonly Heard[]): VoiceList['counts'] {
  const standings = all.map(({ standing }) => (UNANSWERED.includes(standing) ? 'none' : standing));
  const order = new Set([...IN_ORDER, ...standings.filter((one) => one !== 'none'), 'none']);
  return [...order]
    .map((one): [string, number] => [one, standings.filter((standing) => standing === one).length])
    .filter(([, count]) => count);
}

/** Whether the same can be said of every thing about who spoke and how faithfully it is given, so that once is enough. */
export function saidAlike(voice: Voice): boolean {
  const [first, ...others] = voice.map(({ form, speaker }) => JSON.stringify([form, speaker]));
  return others.length > 0 && others.every((one) => one === first);
}
