/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { sample } from './sample.js';

/** A small document of a made-up council with things that were said. Without words of its own each says its number. */
export function voiceOf(said: Record<string, any>[], commitments: Record<string, any> = {}): any {
  return {
    ...sample(),
    themes: ['home', 'work'].map((id) => ({ id, kind: 'priority', name: `A good ${id}` })),
    voice: said.map((one, at) => ({
      id: `said-${at + 1}`,
      form: 'paraphrase',
      type: 'want',
      text: `Thing ${at + 1}`,
      speaker: { role: 'Kingfisher', attribution: 'given' },
      ...one,
    })),
    commitments: { items: [], responses: [], ...commitments },
  };
}

/** Something that the council undertakes. */
export function undertaken(id: string, fields: Record<string, any> = {}): any {
  return { id, text: `We will ${id}`, ...fields };
}

/** Something that the council says to what was said. */
export function responded(kind: string, to: string, fields: Record<string, any> = {}): any {
  return { id: `${kind}-${to}`, kind, respondsTo: [to], text: `About ${to}`, ...fields };
}
