import { frame, type FrameWords } from './en/frame.js';
import type { Words } from './words.js';

/** The words of the page inside a frame. */
export const frameWords: Words<FrameWords> = {
  en: frame,
  load: { cy: async () => (await import('./cy/frame.js')).frame },
};
