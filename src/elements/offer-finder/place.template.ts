import { html, nothing, type TemplateResult } from 'lit';

import type { Location } from '../../schema/local-offer.js';
import { safeUrl } from '../../schema/safe-url.js';
import type { InsideView, Mark } from './inside-view.js';

/** One place of a service. A private one is named by its town at most, and leads nowhere. */
export function placeTemplate(location: Location, view: InsideView, mark: Mark): TemplateResult {
  const { words } = view;
  const { kind } = location;
  const lines = placeLines(location, view);
  const before = kind === 'postal' ? html`${words.byPost}: ` : nothing;
  return html`<div part="place">
    <p>${before}${lines.map((line, at) => html`${at ? ', ' : ''}${mark(line)}`)}</p>
    ${location.exact === false ? html`<p>${words.privatePlace}</p>` : mapTemplate(location, view)}
  </div>`;
}

/** A place as it is written on an envelope. Of a private one only a line that is a town the document names. */
export function placeLines(
  { kind, name, address = [], postcode, exact }: Location,
  { words, sections }: InsideView,
): string[] {
  if (exact === false) {
    const towns = new Set(sections.localOffer?.places.map((place) => place.name));
    const town = address.filter((line) => towns.has(line)).at(-1);
    return town ? [words.near(town)] : [];
  }
  const lines = [name, ...address, postcode].filter((line) => line !== undefined);
  return lines.length || kind !== 'virtual' ? lines : [words.online];
}

/** Where on a map it is. Nothing is asked of the map until a reader goes there, and it is not told from where they came. */
function mapTemplate(location: Location, { words }: InsideView): TemplateResult | typeof nothing {
  const { kind, latitude, longitude, address = [], postcode } = location;
  const map = 'https://www.openstreetmap.org/';
  const sought = postcode ?? address.join(', ');
  const href =
    latitude !== undefined && longitude !== undefined
      ? safeUrl(`${map}?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`)
      : sought && safeUrl(`${map}search?query=${encodeURIComponent(sought)}`);
  if (kind !== 'physical' || !href) return nothing;
  return html`<p><a part="link" href=${href} rel="noreferrer">${words.map}</a></p>`;
}
