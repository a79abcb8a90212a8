import { css } from 'lit';

/** What is undertaken, and what shows it. A list of one needs no bullet, and one piece of evidence no line of its own. */
export const recordStyles = css`
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }
  ul:not([role]):not(:has(> li + li)) {
    padding: 0;
    list-style: none;
  }
  [part='undertaken'] > li + li {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='undertaken'] > li > * + * {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  /* What stands under what is undertaken is as far apart as answers are. */
  [part='undertaken'] .status {
    margin-block-start: var(--_space);
  }
  [part='evidence']:not(:has(li + li)) :is(p, ul, li) {
    display: inline;
  }
  [part='evidence']:not(:has(li + li)) p::after {
    content: ' ';
  }
  /* As for paragraphs: English in a page that reads from right to left stays in order. */
  [part='words'],
  [part='sensitive'],
  [part='evidence'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
`;
