import type { Problem } from '../schema/problem.js';

/**
 * Why there is nothing to show. The code chooses the words a reader sees; the message is for the web team.
 *
 * - `unreachable`: no answer. No network, no such host, or the other site does not allow it (CORS).
 * - `timed-out`: no answer in time.
 * - `refused`: an answer that says no, such as 404.
 * - `not-json`: an answer that is no JSON, such as a web page.
 * - `too-big`: over the limits of size or depth.
 * - `newer`: written for a newer major version of the kit.
 * - `invalid`: nothing usable in the section that is needed.
 */
export type DataErrorCode = 'unreachable' | 'timed-out' | 'refused' | 'not-json' | 'too-big' | 'newer' | 'invalid';

type Details = { [Name in 'url' | 'passing' | 'problems']?: DataError[Name] | undefined };

export class DataError extends Error {
  override name = 'DataError';
  /** What was asked for, where asking again can help. Undefined where the fault is in what has come. */
  readonly url: string | undefined;
  /** Whether it may pass by itself, because the network or the server is at fault. */
  readonly passing: boolean;
  /** What is wrong in the document, for `invalid`. */
  readonly problems: readonly Problem[];

  constructor(
    readonly code: DataErrorCode,
    message: string,
    { url, passing = false, problems = [] }: Details = {},
  ) {
    super(message);
    this.url = url;
    this.passing = passing;
    this.problems = problems;
  }
}
