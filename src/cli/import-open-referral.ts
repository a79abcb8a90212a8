import { importOpenReferral as words } from '../i18n/en/import-open-referral.js';
import { isCutShort, mergedServices } from '../import/open-referral/merge.js';
import { FeedFault, readWholeFeed } from '../import/open-referral/read-whole-feed.js';
import { LARGEST_OFFER, MOST_TEXT } from '../schema/limits.js';
import { isElsewhere } from '../schema/shape.js';
import type { Command } from './command.js';
import { FeedFile } from './feed-file.js';
import { FeedPages } from './feed-pages.js';
import { FeedTrouble } from './feed-trouble.js';
import { documentAt, importWith, ImportRefusal, replaceDocument } from './into-document.js';
import {
  faultProblem,
  feedReportOf,
  feedReportWords,
  mergeWords,
  refusalOf,
  troubleProblem,
} from './open-referral-report.js';
import { feedRequestOf } from './open-referral-request.js';
import type { FeedRequest } from './open-referral-request.js';

/** Puts the services of an Open Referral feed into a document: the whole feed, or nothing. */
export const importOpenReferralCommand: Command = {
  name: 'open-referral',
  summary: words.summary,
  help: words.help,
  run(given, all) {
    const request = feedRequestOf(given);
    const { into, source, dryRun, json } = request;
    return importWith(all, json, async (voice) => {
      const document = documentAt(into);
      if (isElsewhere(document['localOffer'])) throw new ImportRefusal(into, [refusalOf(words.problems.elsewhere)]);

      const { services, report, short } = await servicesOf(request);
      const { document: made, report: merge } = mergedServices(document, services, source);
      voice.report({ feed: feedReportOf(report, source, short), merge });
      if (!json) voice.out(feedReportWords(report, source, short));

      if (isCutShort(report, merge))
        throw new ImportRefusal(into, [
          refusalOf(words.problems.cutShort(report.received, report.claimed!, merge.gone.length)),
        ]);
      const { length } = (made['localOffer'] as { services: unknown[] }).services;
      if (length > LARGEST_OFFER)
        throw new ImportRefusal(into, [refusalOf(words.problems.tooMany(length, LARGEST_OFFER))]);
      const size = JSON.stringify(made).length;
      if (size > MOST_TEXT) throw new ImportRefusal(into, [refusalOf(words.problems.tooLarge(size, MOST_TEXT))]);
      const changed = replaceDocument(into, document, made, dryRun);
      voice.aside(mergeWords(into, merge, changed, dryRun));
    });
  },
};

async function servicesOf({ from, source, mostPages, manner }: FeedRequest) {
  const pages = 'file' in from ? new FeedFile(from.file) : new FeedPages(from.address, manner);
  try {
    const limits = { source, mostPages, onePage: 'file' in from };
    return { ...(await readWholeFeed((page) => pages.page(page), limits)), short: pages.short };
  } catch (error) {
    if (error instanceof FeedTrouble) throw new ImportRefusal(pages.address, [troubleProblem(error.trouble)]);
    if (error instanceof FeedFault) throw new ImportRefusal(pages.address, [faultProblem(error, mostPages)]);
    throw error;
  }
}
