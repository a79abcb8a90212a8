import { html, nothing, type TemplateResult } from 'lit';

import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import type { Figure } from '../../model/figure.js';
import { endOf } from '../../model/period.js';
import { standingOf } from '../../model/target.js';
import type { Target } from '../../schema/indicators.js';
import { observationWords } from '../element/figure-words.js';
import type { View } from '../element/view.js';
import { changeSaid, dateWords, targetWords } from './judged-words.js';
import { line, type Drawn } from './line.js';

type TileView = View<KpiTileWords>;

/** The targets, by when, and whether they are met. */
export function targetsTemplate(figure: Figure, view: TileView): unknown {
  return figure.targets.map(
    (target) =>
      html`<p part="target" class="judged">
        ${targetWords(target, figure.indicator, view)}${target.setBy === 'national' ? html`<span class="quiet"> (${view.words.national})</span>` : nothing}
        ${metTemplate(target, figure, view)}
      </p>`,
  );
}

/** Whether a figure meets its target, where that can be said: word, picture and colour; or that it is not known yet. */
export function metTemplate(
  target: Target,
  { observation, indicator }: Pick<Figure, 'observation' | 'indicator'>,
  { words, today }: Pick<TileView, 'words' | 'today'>,
): Drawn {
  const standing = standingOf(target, observation, indicator, today);
  if (standing === 'noneYet') return html`<span part="status" class="status quiet">${words.noneYet}</span>`;
  const met = standing === 'met';
  return standing ? verdict(met, met ? tick : ring, words[standing], 'status') : nothing;
}

/** How a figure has moved since the one before. */
export function changeTemplate(figure: Figure, view: TileView): Drawn {
  const said = changeSaid(figure, view.words, view);
  if (!said) return nothing;
  const { words, word, better, risen } = said;
  return html`<p part="trend" class="judged">${words} ${word ? verdict(better, risen ? up : down, word) : nothing}</p>`;
}

/** Other areas, and a warning where their figures are of another date. */
export function comparisonsTemplate({ comparisons, indicator, observation }: Figure, view: TileView): Drawn {
  if (!comparisons.length) return nothing;
  const otherDate = ({ period }: Figure['observation']) =>
    endOf(period) === endOf(observation.period) ? '' : dateWords(period, view);
  // Where one of the two is missing, nothing is compared.
  const compared = comparisons.filter(
    (other) => observation.value !== undefined && other.observation.value !== undefined,
  );
  const others = new Set(compared.map((other) => otherDate(other.observation)).filter(Boolean));
  // With one other area, the warning below says its date.
  const dated = ({ area, observation }: Figure['comparisons'][number]) =>
    comparisons.length > 1 && otherDate(observation) ? `${area.name} (${otherDate(observation)})` : area.name;
  return html`<dl part="comparison" class="comparison quiet">
      ${comparisons.map(
        (other) =>
          html`<div>
            <dt>${dated(other)}</dt>
            <dd>${observationWords({ decimals: indicator.decimals, ...other.observation }, indicator.unit, view)}</dd>
          </div>`,
      )}
    </dl>
    ${[...others].map((date) => line('note', view.words.otherDate(date), 'quiet'))}`;
}

/** A judgement as a word with a picture and a colour, so that none of the three is needed alone. */
function verdict(good: boolean, path: string, word: string, part: unknown = nothing): TemplateResult {
  return html`<span part=${part} class="status ${good ? 'good' : 'warn'}"
    ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>${word}</span
  >`;
}

const tick = 'M6.2 12.6 1.9 8.3l1.5-1.5 2.8 2.8 6.4-6.4 1.5 1.5z';
const ring = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8';
const up = 'M8 2l5 5-1.4 1.4L9 5.8V14H7V5.8L4.4 8.4 3 7z';
const down = 'M8 14l5-5-1.4-1.4L9 10.2V2H7v8.2L4.4 7.6 3 9z';
