/** Why a feed gave no page: the command says it in words. */
export type Trouble =
  | { kind: 'unreachable'; why: string }
  | { kind: 'too-slow'; seconds: number }
  | { kind: 'says-no'; status: number }
  | { kind: 'sent-on'; to: string }
  | { kind: 'sent-around' }
  | { kind: 'leads-inside'; host: string }
  | { kind: 'too-big' }
  | { kind: 'too-deep' | 'web-page' | 'nothing' | 'not-json' };

/** A page of a feed that could not be had, or cannot be read. */
export class FeedTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    /** How many milliseconds the server asks to be left alone for, where asking again may help. */
    readonly again?: number,
  ) {
    super(trouble.kind);
  }
}
