import { html, nothing, type TemplateResult } from 'lit';

type Strings = TemplateResult['strings'];

/** The templates that were put together, so that Lit knows each again. */
const known = new Map<string, Strings>();

/**
 * Makes one template of a template and those within it. Each of those costs Lit two nodes and two objects, and each place
 * that stays empty a node: a tile has some thirty. It is for what is drawn often and seldom changes: where another
 * template comes or goes, all is drawn anew.
 */
export function flat(whole: TemplateResult): TemplateResult {
  const strings: string[] = [];
  const values: unknown[] = [];
  let text = '';

  const add = (value: unknown, before: string, inTag: boolean): void => {
    if (inTag && isWord(value, before)) text += `"${value as string}"`;
    else if (!inTag && Array.isArray(value)) for (const one of value) add(one, before, inTag);
    else if (!inTag && isTemplate(value)) addAll(value);
    else if (inTag || (value !== nothing && value !== undefined && value !== '')) {
      strings.push(text);
      values.push(value);
      text = '';
    }
  };

  const addAll = ({ strings, values }: TemplateResult): void => {
    let inTag = false;
    text += strings[0];
    values.forEach((value, at) => {
      const before = strings[at]!;
      const [sign] = /[<>](?=[^<>]*$)/.exec(before) ?? [];
      if (sign) inTag = sign === '<';
      add(value, before, inTag);
      text += strings[at + 1];
    });
  };

  addAll(whole);
  strings.push(text);
  const key = strings.join('\0');
  const template = known.get(key) ?? Object.assign(strings, { raw: strings });
  known.set(key, template);
  return html(template, ...values);
}

/** The name of a part or a class, which the kit has few of, belongs to the template. */
function isWord(value: unknown, before: string): boolean {
  return typeof value === 'string' && /\b(part|class)=$/.test(before) && /^[\w -]+$/.test(value);
}

/** What a document could hold looks like a template, but no list of JSON has a property `raw`. Lit looks for that, too. */
function isTemplate(value: unknown): value is TemplateResult {
  const strings = (value as TemplateResult | undefined)?.strings;
  return Array.isArray(strings) && 'raw' in strings;
}
