import { css } from 'lit';

/** A tile, on its own or in a board. */
export const tileStyles = css`
  .tile {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    flex: auto;
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .label {
    font-size: 1em;
  }
  .figure {
    font-weight: 700;
    text-wrap: balance;
  }
  .number {
    font-size: var(--cp-figure-size, 2.5em);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .missing {
    margin-block: calc(var(--_space) * 0.5);
  }
  .missing,
  .breakdown,
  .area,
  .counts,
  .status {
    font-weight: 600;
  }
  .unit {
    font-size: 1.09375em;
  }
  .value + .value,
  .comparison {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .value + .value {
    margin-block-start: var(--_space);
  }
  .judged,
  .line,
  .comparison {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .comparison > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: var(--_space);
  }
  .comparison dt,
  .comparison dd {
    min-inline-size: 0;
  }
  .comparison dd {
    margin-inline-start: auto;
    text-align: end;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .good {
    color: var(--_good);
  }
  .warn {
    color: var(--_warn);
  }
  .last {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: auto;
    padding-block-start: var(--_space);
  }
  .line {
    min-block-size: 6.25em;
  }
  .last:empty {
    display: none;
  }
`;
