export { CpData } from './elements/data/data.js';
export { CpAboutData } from './elements/about-data/about-data.js';
export { CpKpiTile } from './elements/kpi-tile/kpi-tile.js';
export { CpKpiBoard } from './elements/kpi-board/kpi-board.js';
export { CpPromiseTracker } from './elements/promise-tracker/promise-tracker.js';
export { CpErrorEvent, CpFilterEvent, CpLoadEvent, CpSelectEvent } from './data/events.js';
export { DataError, type DataErrorCode } from './data/data-error.js';
export type { State } from './data/data-controller.js';
export type { Dataset, SectionName, Sections } from './schema/dataset.js';
