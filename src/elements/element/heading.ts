import { html, type TemplateResult } from 'lit';

/** The parts of a template for each level. Lit takes them for a template that stands in the source, because they never change. */
const shapes = [2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} part=`, ' class=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of the level that fits the host page. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  return html(shapes[Math.min(level, 6) - 2]!, part, part, content);
}
