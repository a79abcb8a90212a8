import type { FinderState } from './finder-state.js';

/** Asks the device where it is, because the reader asked for that. */
export function locate(settle: FinderState['locate']): void {
  settle('asking');
  if (!('geolocation' in navigator)) return settle('failed');
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => settle('here', { latitude, longitude }),
    () => settle('failed'),
    { timeout: 15_000 },
  );
}
