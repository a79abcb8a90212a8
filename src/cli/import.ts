import { importing } from '../i18n/en/import.js';
import { WrongUse } from './command.js';
import type { Command } from './command.js';
import { importEesCommand } from './import-ees.js';
import { importOpenReferralCommand } from './import-open-referral.js';
import { importSheetCommand } from './import-sheet.js';

const sources: Command[] = [importEesCommand, importOpenReferralCommand, importSheetCommand];

/** Reads other people’s files into a document. What follows the word says whose. */
export const importCommand: Command = {
  name: 'import',
  summary: importing.summary,
  help: importing.help(sources),
  run([name, ...words], voice) {
    const asksForHelp = words.includes('--help') || words.includes('-h');
    const source = sources.find((one) => one.name === name);
    if (!source && !asksForHelp)
      throw new WrongUse(name === undefined ? importing.noSource : importing.unknownSource(name));
    if (source && !asksForHelp) return source.run(words, voice);
    voice.out(source?.help ?? importing.help(sources));
    return 0;
  },
};
