import { version } from '../../package.json';
import { cli } from '../i18n/en/cli.js';
import { check } from './check.js';
import { WrongUse } from './command.js';
import type { ExitCode } from './command.js';
import { importCommand } from './import.js';
import { newDocument } from './new.js';
import { prerenderCommand } from './prerender.js';
import { schema } from './schema.js';

const commands = [check, importCommand, newDocument, prerenderCommand, schema];

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Set, not called: `process.exit` would cut off what is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2));

async function run([name, ...words]: string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') return helped(words[0]);
  if (name === '--version') return out(version);

  const command = commands.find((one) => one.name === name);
  if (!command) {
    aside(`${name === undefined ? cli.noCommand : cli.unknownCommand(name)}\n\n${cli.help(commands)}`);
    return 2;
  }
  // What is imported has a help of its own.
  const asksForHelp = words.includes('--help') || words.includes('-h');
  if (asksForHelp && (command !== importCommand || words[0]?.startsWith('-'))) return out(command.help);

  try {
    return await command.run(words, { out, aside });
  } catch (error) {
    aside(
      error instanceof WrongUse
        ? `${error.message}\n\n${error.help ?? command.help}`
        : cli.failed((error as Error).message),
    );
    return error instanceof WrongUse ? 2 : 1;
  }
}

function helped(name?: string): ExitCode {
  return out(commands.find((one) => one.name === name)?.help ?? cli.help(commands));
}

function out(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function aside(text: string): void {
  process.stderr.write(`${text}\n`);
}
