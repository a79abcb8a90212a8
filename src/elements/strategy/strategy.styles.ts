import { css } from 'lit';

/** A strategy, told from its title to its words. */
export const strategyStyles = css`
  :host {
    min-block-size: 14em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 60em;
  }
  p,
  blockquote,
  li {
    max-inline-size: 44em;
  }
  [part='summary'],
  blockquote {
    font-size: 1.1875em;
    line-height: 1.45;
  }
  [part='section'] {
    margin-block: calc(var(--_space) * 5) 0;
  }
  [part='section']:first-child {
    margin: 0;
  }
  .subheading {
    padding-block-end: var(--_space);
    border-block-end: 2px solid var(--_line);
    font-size: 1.25em;
  }
  .title {
    font-size: 1.0625em;
  }
  .minor {
    font-size: 1em;
  }
  :is([part='section'], [part='strategy'], article) > * + *,
  details > p + p,
  li + li {
    margin-block-start: var(--_space);
  }
  [part='section'] > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  article > p + .title,
  article > .title + .quiet {
    margin-block-start: 0;
  }
  .stack,
  .grid {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .grid {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .grid > *,
  .stack > * {
    min-inline-size: 0;
    max-inline-size: none;
    margin: 0 !important;
  }
  .aims {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .aims li {
    margin: 0;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .vision {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 0.375em solid var(--_accent);
  }
  .message,
  .engagement {
    block-size: 100%;
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .engagement .facts > div {
    display: block;
    border: 0;
  }
  .facts li + li,
  .minor + ul > li + li {
    margin-block-start: calc(var(--_space) * 0.25);
  }
  .warn {
    color: var(--_warn);
  }
  .plain {
    list-style: none;
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  cite {
    font-style: normal;
    font-weight: 600;
  }
`;
