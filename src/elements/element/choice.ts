import { html, type TemplateResult } from 'lit';

/** Something that a reader may choose, by its value, and how it is called. */
export type Option = readonly [value: string, words: string];

/** One thing to choose, with its label: a part of a row of filters. The first option is usually "all", with no value. */
export function choiceTemplate(
  label: string,
  options: readonly Option[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  const changed = ({ target }: Event) => onChoose((target as HTMLSelectElement).value);
  return html`<label
    ><b>${label}</b>
    <select part="select" @change=${changed}>
      ${options.map(([value, words]) => html`<option .value=${value} .selected=${value === chosen}>${words}</option>`)}
    </select></label
  >`;
}
