import { cli } from '../i18n/en/cli.js';
import { shown } from '../schema/found.js';
import { parsed, WrongUse } from './command.js';
import type { Command } from './command.js';
import { councilLevel } from './english-council.js';
import { startingDocument } from './starting-document.js';

/** More than any council's name, and what the schema allows. */
const LONGEST_NAME = 500;

/** Prints a document to start from, and beside it what to fill in. */
export const newDocument: Command = {
  name: 'new',
  summary: cli.new.summary,
  help: cli.new.help,
  run(words, { out, aside }) {
    const { values, positionals } = parsed(words, { name: { type: 'string' }, code: { type: 'string' } });
    const name = values.name?.replace(/\s+/g, ' ').trim() ?? '';
    const code = values.code?.trim().toUpperCase() ?? '';
    if (positionals.length) throw new WrongUse(cli.tooMuch(positionals[0]!));
    if (!name || !code) throw new WrongUse(cli.new.incomplete);
    if (name.length > LONGEST_NAME) throw new WrongUse(cli.new.longName(LONGEST_NAME));

    const level = councilLevel(code);
    if (!level) throw new WrongUse(cli.new.noCouncil(shown(code)));

    out(JSON.stringify(startingDocument({ name, code, level, today: new Date() }), null, 2));
    aside(cli.new.whatToFillIn);
    return 0;
  },
};
