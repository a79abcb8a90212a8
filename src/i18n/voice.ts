import { voice } from './en/voice.js';
import { withShared } from './words.js';

/** The words of `<cp-voice>`. */
export const voiceWords = withShared(voice, {
  cy: async () => (await import('./cy/voice.js')).voice,
});
