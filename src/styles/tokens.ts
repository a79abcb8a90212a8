import { css } from 'lit';

/**
 * The look, by role. Every `--cp-…` may be set by the host page on any ancestor; the private `--_…` beside it is what the
 * styles use. Light or dark follows the page's own `color-scheme`, not the reader's system, so that the kit is never dark
 * on a white page. A browser without `light-dark()` drops the colours and inherits the page's.
 *
 * Sizes are in `em`, never `rem`: many sites set the root to 62.5 %.
 */
export const tokens = css`
  :host {
    --_ink: var(--cp-ink, light-dark(#12181d, #eef1f3));
    --_muted: var(--cp-muted, light-dark(#475059, #b9c2ca));
    --_surface: var(--cp-surface, light-dark(#ffffff, #14191d));
    --_raised: var(--cp-raised, light-dark(#f3f5f7, #20272d));
    --_line: var(--cp-line, light-dark(#d0d6db, #424c55));
    --_edge: var(--cp-edge, light-dark(#69747e, #94a0ab));
    --_accent: var(--cp-accent, light-dark(#17568a, #93c9f4));
    --_good: var(--cp-good, light-dark(#0b6141, #74d5a8));
    --_warn: var(--cp-warn, light-dark(#7a4700, #f3ba6b));
    --_bad: var(--cp-bad, light-dark(#9c2019, #ffa39b));
    --_space: var(--cp-space, 0.5em);
    --_radius: var(--cp-radius, 0.375em);
  }
`;
