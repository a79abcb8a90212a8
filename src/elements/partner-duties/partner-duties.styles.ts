import { css } from 'lit';

/** A panel of duties: what to do at once, then what the law says and what the council says, told apart at a glance. */
export const dutiesStyles = css`
  :host {
    min-block-size: 20em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 40em;
  }
  .publisher {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.6875em;
    font-weight: 600;
  }
  p,
  li,
  .risk {
    max-inline-size: 44em;
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .risk {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_bad);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
  }
  .risk a {
    font-weight: 700;
  }
  .risk > * + *,
  .risk li + li,
  .duty > * + *,
  .duty li + li {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .subheading {
    margin-block: calc(var(--_space) * 4) var(--_space);
  }
  .title {
    font-size: 1.0625em;
  }
  [part='duties'],
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .contacts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }
  .contacts > li > :first-child {
    font-weight: 600;
  }
  .duty {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-inline-start: 0.5em solid var(--_ink);
    border-radius: var(--_radius);
  }
  [part='unsettled'] .duty {
    border-inline-start: 0.375em double var(--_edge);
  }
  [part='council'] .duty {
    border-inline-start: 1px solid var(--_line);
    background: var(--_raised);
  }
  .strength {
    display: inline-block;
    margin-inline-end: 0.375em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    font-weight: 700;
  }
  [part='law'] .strength {
    background: var(--_ink);
    color: var(--_surface);
    print-color-adjust: exact;
  }
  [part='unsettled'] .strength {
    border-style: dashed;
  }
  .stated {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_edge);
  }
  .role {
    display: inline-block;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .role::first-letter {
    text-transform: uppercase;
  }
  .duty > .facts {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .facts > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.625);
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd p + p {
    margin-block-start: calc(var(--_space) * 0.25);
  }
  .laws > div + div {
    margin-block-start: calc(var(--_space) * 2);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: calc(var(--_space) * 1.25);
  }
  [part='group'] {
    border-block-end: 1px solid var(--_line);
  }
  [part='group'] > .subheading {
    margin-block: calc(var(--_space) * 1.5) 0;
    font-size: 1.0625em;
  }
  details .subheading {
    margin-block-start: calc(var(--_space) * 2);
  }
  @media (max-width: 30em) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .duty {
      padding: calc(var(--_space) * 1.5);
    }
  }
  @media print {
    .duty,
    .risk {
      break-inside: avoid;
    }
    summary,
    .subheading + p {
      break-after: avoid;
    }
  }
`;
