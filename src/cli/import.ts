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
  async run([name, ...words], voice) {
    const asksForHelp = words.includes('--help') || words.includes('-h');
    const source = sources.find((one) => one.name === name);
    if (!source && !asksForHelp)
      throw new WrongUse(name === undefined ? importing.noSource : importing.unknownSource(name));
    try {
      if (source && !asksForHelp) return await source.run(words, voice);
    } catch (error) {
      if (error instanceof WrongUse) error.help = source?.help;
      throw error;
    }
    voice.out(source?.help ?? importing.help(sources));
    return 0;
  },
};
