import { html } from 'lit';

import '../src/elements/data/data.js';
import '../src/elements/kpi-tile/kpi-tile.js';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';

interface Args {
  data?: unknown;
  src?: string;
  content?: unknown;
}

const tiles = html`
  <cp-kpi-tile indicator="il-ind-stable"></cp-kpi-tile>
  <cp-kpi-tile indicator="il-ind-savings"></cp-kpi-tile>
`;

/** Holds one document for everything inside it, and shows nothing itself. */
export default {
  title: 'Elements/Data',
  component: 'cp-data',
  args: { data: illustrative, content: tiles },
  render: ({ data, src, content }: Args) =>
    html`<cp-data .data=${src ? undefined : (data as never)} src=${src ?? ''}>${content}</cp-data>`,
};

/** Two elements share one document. */
export const Shared = {};

/** Of two documents around an element, the nearer counts. */
export const Nested = {
  args: {
    content: html`
      <cp-kpi-tile indicator="il-ind-stable"></cp-kpi-tile>
      <cp-data .data=${wakefield as never}><cp-kpi-tile observation="wk-obs-rate-2018"></cp-kpi-tile></cp-data>
    `,
  },
};

/** An element with a document of its own takes that. */
export const OwnDocument = {
  args: { content: html`<cp-kpi-tile observation="wk-obs-rate-2018" .data=${wakefield as never}></cp-kpi-tile>` },
};

/** The document cannot be loaded: each element says so, and one button helps them all. */
export const Failed = { args: { src: '/no-such-document.json' } };

/** One section cannot be used: the elements that need it say so, the others are drawn. */
export const OneBadSection = { args: { data: { ...illustrative, indicators: 'none', areas: 7 } } };

/** Nothing says where the document is. */
export const NoSource = { args: { data: undefined } };
