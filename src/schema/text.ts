import * as z from 'zod';

/** Longer than any paragraph a council prints; shorter than a pasted document. */
export const LONGEST_TEXT = 20_000;

const words = z.string().min(1).max(LONGEST_TEXT);

const languageTag = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/);

/** A translation, with how it was made, so that a reader knows whether a person has checked it. */
export const translation = z
  .object({
    text: words.describe('The words in this language.'),
    status: z
      .enum(['human', 'machine', 'reviewed'])
      .optional()
      .describe('How the translation was made: by a person, by a machine, or by a machine and then reviewed.'),
    date: z.string().max(10).optional().describe('When it was translated, as YYYY-MM-DD.'),
  })
  .describe('A translation and how it was made.');
export type Translation = z.infer<typeof translation>;

/**
 * Words that a reader sees: one string, or the usual wording with plain, easy-read, child-friendly and translated
 * variants beside it. Always plain text: a tag in it is shown as typed.
 */
export const text = z
  .union([
    words,
    z.object({
      default: words.describe('The usual wording.'),
      plain: words.optional().describe('The same in plain language.'),
      easyRead: words.optional().describe('The same as easy read: short sentences, one idea each.'),
      child: words.optional().describe('The same as said to a child.'),
      translations: z
        .record(languageTag, z.union([words, translation]))
        .optional()
        .describe('Translations by language tag, for example "cy" or "ar".'),
    }),
  ])
  .describe('Words a reader sees: a string, or { default, plain, easyRead, child, translations }. No HTML.');
export type Text = z.infer<typeof text>;

/** A short name or label that is not translated, such as a printed title or a reference. */
export const label = z.string().min(1).max(500);
