import type { Area } from '../schema/areas.js';

const WIDER = new Set<string>(['country', 'region', 'neighbours', 'peers', 'other']);

/** The council's own area: the first that is neither wider than a council nor a group to compare with. */
export function ownArea(areas: readonly Area[]): Area | undefined {
  return areas.find(({ level }) => !WIDER.has(level));
}
