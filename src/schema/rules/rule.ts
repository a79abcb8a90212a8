import type { Problem } from '../problem.js';

/**
 * One thing that must hold between parts of a document. A rule may be handed anything: what is not there, or is of the
 * wrong type, it passes over, because the schema has already spoken about that.
 */
export type Rule = (document: unknown) => Problem[];
