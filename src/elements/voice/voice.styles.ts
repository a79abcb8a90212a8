import { css } from 'lit';

/** What was said, and beside it what answers it. */
export const voiceStyles = css`
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
  [part='result'] {
    margin-block: calc(var(--_space) * 2);
  }
  [part='group'] {
    margin-block-start: calc(var(--_space) * 5);
  }
  [part='list'],
  .said,
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 1.5);
  }
  [part='group'] > * + [part='list'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .bare,
  .said {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .said {
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .bare > .said {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .quote {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
  }
  .words {
    max-inline-size: 36em;
    font-size: 1.0625em;
  }
  dd > * + *,
  dt + dd {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .label {
    margin-block-end: calc(var(--_space) * 0.5);
    font-weight: 600;
  }
  [part='details'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  details > * + * {
    margin-block-start: var(--_space);
  }
  @media print {
    .said {
      break-inside: avoid;
    }
  }
`;
