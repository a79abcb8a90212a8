import { isSameFamily, readPage } from '../../feeds/dialect.js';
import type { FeedRefusal } from '../../feeds/dialect.js';
import { FeedReader, isInFull } from '../../feeds/read-feed.js';
import type { FeedReport } from '../../feeds/read-feed.js';
import type { Service } from '../../schema/local-offer.js';

/**
 * Where the pages of a feed come from; `page` counts from 1. Nothing (`undefined`) is a page that there is not. What it
 * throws ends the import.
 */
export type PageSource = (page: number) => Promise<unknown>;

/** A feed, read to its end. */
export interface WholeFeed {
  services: readonly Service[];
  report: FeedReport & {
    /** No service came with the lists inside it: what lists give is not always all there is. */
    plain: boolean;
  };
}

interface Limits {
  /** What the feed is called in the document. */
  source: string;
  mostPages: number;
  /** The whole feed is in one page, as in a file. */
  onePage?: boolean;
}

/** A feed could not be read, and nothing of it is used. */
export class FeedFault extends Error {
  constructor(
    readonly why: FeedRefusal | 'dialects-differ' | 'too-many-pages' | 'breaks-off' | 'nothing-kept',
    readonly page: number,
  ) {
    super(why);
  }
}

/**
 * Reads a feed to its end, which is where a page brings nothing new: totals in real feeds lie in both directions, so
 * the page after the last one claimed is asked for too. More pages than allowed is a fault and never half a directory.
 */
export async function readWholeFeed(
  pages: PageSource,
  { source, mostPages, onePage = false }: Limits,
): Promise<WholeFeed> {
  const reader = new FeedReader(source);
  for (let page = 1; ; page++) {
    if (page > mostPages) throw new FeedFault('too-many-pages', page);
    const found = await pages(page);
    if (found === undefined && page > 1 && !reader.expects(page)) break;
    if (found === undefined) throw new FeedFault('breaks-off', page);
    const read = readPage(found, reader.report?.dialect);
    if ('refused' in read) throw new FeedFault(read.refused, page);
    // A server that fails answers with an empty page, too: what it claimed to hold is not gone because of that.
    if (page > 1 && read.items.length === 0 && reader.expects(page)) throw new FeedFault('breaks-off', page);
    if (reader.report && read.items.length > 0 && !isSameFamily(reader.report.dialect, read.dialect)) {
      throw new FeedFault('dialects-differ', page);
    }
    if (reader.add(read) === 0 || onePage) break;
  }
  if (reader.services.length === 0) throw new FeedFault('nothing-kept', 1);
  const { services } = reader;
  const plain = !services.some(isInFull);
  return { services, report: { ...reader.report!, plain } };
}
