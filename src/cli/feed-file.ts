import { readFileSync, statSync } from 'node:fs';

import { importOpenReferral as words } from '../i18n/en/import-open-referral.js';
import { MOST_TEXT } from '../schema/limits.js';
import { feedValue } from './feed-json.js';
import { FeedTrouble } from './feed-trouble.js';
import { ImportRefusal } from './into-document.js';
import { astrayAt } from './pieces.js';

/** A page of a feed that somebody downloaded. */
export class FeedFile {
  /** A file holds what it holds. */
  readonly short = 0;

  constructor(readonly address: string) {}

  page(): Promise<unknown> {
    const astray = astrayAt(this.address, words.pageOfFeed);
    if (astray) throw new ImportRefusal(this.address, [astray], 2);
    if (statSync(this.address).size > MOST_TEXT * 3) throw new FeedTrouble({ kind: 'too-big' });
    return Promise.resolve(feedValue(readFileSync(this.address)));
  }
}
