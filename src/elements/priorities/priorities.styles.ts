import { css } from 'lit';

/** Themes one below the other, each with what belongs to it. */
export const prioritiesStyles = css`
  :host {
    min-block-size: 12em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 40em;
  }
  p {
    max-inline-size: 44em;
  }
  .theme,
  [part='item'] {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  * + .theme,
  * + [part='summary'] {
    margin-block-start: calc(var(--_space) * 3);
  }
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .theme > p + p,
  .theme > [part='permalink'],
  .theme > section,
  .facts {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .theme > section {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .subheading {
    margin-block-end: var(--_space);
    font-size: 1.125em;
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_space) calc(var(--_space) * 3);
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  ol {
    padding-inline-start: 1.75em;
  }
  [part='points'] > li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  [part='commitment'] > * + * {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  @media print {
    [part='commitment'] {
      break-inside: avoid;
    }
    [part='kind'] {
      break-after: avoid;
    }
  }
`;
