import { vouchedFor } from './origins.js';

/** The attributes of each element, by its tag without `cp-`: “for ?no-law src”. Those with a question mark are there or not. */
export type Elements = Readonly<Record<string, string>>;

/** What a frame is to show: an element with its attributes. */
export interface FrameRequest {
  tag: string;
  attributes: [name: string, value: string][];
  /** Parameters that mean nothing to the element. */
  unknown: string[];
}

/** Why a frame shows nothing. The code chooses what a reader is told; the message is for the web team. */
export interface FrameProblem {
  problem: 'no-element' | 'unknown-element' | 'no-source' | 'foreign-source';
  message: string;
}

/** What the page itself reads; no attribute of an element is called like that. */
const OF_PAGE = ['element', 'lang', 'theme', 'dir'];

/** Attributes that are addresses. What is there is the council’s own, or a server’s that the council has listed. */
export const ADDRESSES = ['src', 'feed', 'leave-href'];

/** Attributes that are words for readers: they are not taken from an address that everybody can write. */
export const WORDS = ['leave-label'];

/**
 * Reads from a frame’s address what it is to show. Of a parameter that is there several times, the first counts.
 *
 * @param page The whole address of the page, to which others in it are relative.
 * @param sources Origins whose documents may be shown beside those of the page’s own server.
 */
export function requestIn(page: string, elements: Elements, sources: readonly string[]): FrameRequest | FrameProblem {
  const asked = parametersOf(page);
  const name = (asked.get('element') ?? '').trim().toLowerCase().replace(/^cp-/, '');
  if (!name) {
    return { problem: 'no-element', message: 'the address does not say which element to show: add element=kpi-tile' };
  }
  if (!Object.hasOwn(elements, name)) {
    const known = Object.keys(elements).join(', ');
    return { problem: 'unknown-element', message: `there is no element “${name}”. There are: ${known}` };
  }

  const known = new Map(elements[name]!.split(' ').map((one) => [one.replace('?', ''), one.startsWith('?')]));
  const request: FrameRequest = { tag: `cp-${name}`, attributes: [], unknown: [] };
  for (const [attribute, value] of asked) {
    if (OF_PAGE.includes(attribute)) continue;
    if (!known.has(attribute) || WORDS.includes(attribute)) request.unknown.push(attribute);
    else if (ADDRESSES.includes(attribute)) {
      if (!value.trim()) continue;
      const address = vouchedFor(value, page, sources);
      if (!address) return { problem: 'foreign-source', message: foreign(attribute, value, page) };
      request.attributes.push([attribute, address]);
    } else if (!known.get(attribute)) request.attributes.push([attribute, value]);
    else if (!/^(false|no|0)$/i.test(value.trim())) request.attributes.push([attribute, '']);
  }
  if (!request.attributes.some(([attribute]) => attribute === 'src')) {
    return {
      problem: 'no-source',
      message: 'the address does not say which document to show: add src=/our-promises.json',
    };
  }
  return request;
}

/** The parameters of an address by name, each once. Names are read in small letters, as HTML reads attributes. */
export function parametersOf(page: string): Map<string, string> {
  const all = [...new URL(page).searchParams].map(([name, value]) => [name.trim().toLowerCase(), value] as const);
  return new Map(all.reverse());
}

function foreign(attribute: string, value: string, page: string): string {
  const { origin } = new URL(page);
  return `${attribute} “${value.slice(0, 200)}” is not on ${origin}, nor on a server that embed.html names in connect-src`;
}
