import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** Where a command says things: what was asked for on one side, remarks about it on the other. */
export interface Voice {
  out: (text: string) => void;
  aside: (text: string) => void;
}

/** What a command ends with: all is well, errors were found, or it was not used as it can be. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line. */
export interface Command {
  name: string;
  summary: string;
  help: string;
  run: (words: string[], voice: Voice) => ExitCode | Promise<ExitCode>;
}

/** The command was not used as it can be. Its message says how it can, and so does its help, if it has one of its own. */
export class WrongUse extends Error {
  help: string | undefined;
}

/** The options and files a command was given. Options that it does not have are wrong use. */
export function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(words: string[], options: Options) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new WrongUse((cause as Error).message.split('. ')[0]);
  }
}
