import { css } from 'lit';

import { tokens } from './tokens.js';

const base = css`
  :host {
    display: block !important;
    color: var(--_ink);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  /* Space is reserved for what may still come, and not kept where it has, or is not there. */
  :host(:not(:state(loading), :state(idle))) {
    min-block-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Reserved space is not seen, so that nothing seems to jump when content takes another size. Children stay. */
  :host(:state(loading)) {
    visibility: hidden;
  }
  slot,
  .base:focus {
    visibility: visible;
  }
  :host,
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* English in a page that reads from right to left: "31 March 2026" stays in order, and stays on the right. */
  :is(h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, label, legend, blockquote),
  summary:not(:has(bdi)) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  button {
    unicode-bidi: plaintext;
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
    break-after: avoid;
  }
  .heading {
    margin-block-end: var(--_space);
    font-size: 1.375em;
  }
  [role='list'] {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    /* Does not move the lines, and makes a link alone on its line easy to hit. */
    padding-block: 0.25em;
  }
  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  select {
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  button:hover,
  select:hover {
    border-color: var(--_ink);
    background: var(--_raised);
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: currentColor;
  }
  .foot {
    margin-block-start: calc(var(--_space) * 2);
  }
  .notice {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_edge);
    background: var(--_raised);
  }
  .notice > * + * {
    margin-block-start: var(--_space);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .later {
    visibility: visible;
    animation: later 0s 300ms both;
  }
  @keyframes later {
    from {
      visibility: hidden;
    }
  }
  @media print {
    :host {
      background: none;
    }
    button,
    select {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
    }
  }
`;

/** What every element wears: the tokens, and plain styles for text, links, controls and notices. */
export const shared = [tokens, base];
