import { cli } from '../i18n/en/cli.js';
import { jsonSchemas } from '../schema/json-schema.js';
import { parsed, WrongUse } from './command.js';
import type { Command } from './command.js';
import { writeSchemas } from './schema-files.js';

/** Prints the JSON Schema of the document, or writes it and that of every section into a folder. */
export const schema: Command = {
  name: 'schema',
  summary: cli.schema.summary,
  help: cli.schema.help,
  run(words, { out, aside }) {
    const { values, positionals } = parsed(words, { out: { type: 'string' } });
    if (positionals.length) throw new WrongUse(cli.tooMuch(positionals[0]!));
    if (values.out === '') throw new WrongUse(cli.schema.noFolder);

    if (values.out === undefined) out(JSON.stringify(jsonSchemas()['document.schema.json'], null, 2));
    else aside(cli.schema.written(writeSchemas(values.out).length, values.out));
    return 0;
  },
};
