import type { Problem } from '../../schema/problem.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;

const pageOfFeed = 'a page of services, in Open Referral UK 3.0 or 1.0, HSDS 3.0 or Outpost';

/** What `cp-widgets import open-referral` says before and after its work. */
export const importOpenReferral = {
  summary: 'Open Referral: the services of a directory, from its feed',
  help: `cp-widgets import open-referral FEED --into DOCUMENT [options]

Reads the services of a directory (Open Referral UK 3.0 and 1.0, HSDS 3.0 or
Outpost) and puts them into the local offer of a document. FEED is the address of
the list of services, which ends in /services, or a file downloaded from there.

What you added to a service by hand stays: headings, needs, keywords, groups, whom
to ask. Services written by hand and those of other feeds stay as they are. A
service that is no longer in the feed goes. Names of persons are never taken.

  --into DOCUMENT    the document to write to; "cp-widgets new" prints one
  --details          asks for each service by itself too: lists of Open Referral
                     UK 3.0 leave out places, hours and costs
  --source NAME      what the feed is called in the document (without it: its
                     address, without what follows the question mark)
  --pages N          how many pages are read at most (without it: 100). If there
                     are more, nothing is taken
  --pause SECONDS    how long to wait between two questions (without it: 0.5)
  --timeout SECONDS  how long an answer may take (without it: 30)
  --intranet         the directory is inside your own network. Without this,
                     addresses that lead there are refused
  --dry-run          says everything, and writes nothing
  --json             says it for programs

A server may send on to another path of its own, and nowhere else. The command
does not go through a proxy: where you need one, download the feed and give the file.

Ends with 0 if the services are in the document, 1 if the feed or the document
cannot be used (then nothing is written), 2 if it was not used as it can be.`,
  pageOfFeed,
  noFeed: 'Give the address of the feed, or a file.',
  oneFeed: 'Give one feed at a time.',
  noInto: 'Name the document to write to after --into.',
  noAddress: (feed: string) => `${feed} is no address of a feed. It begins with https:// or http://.`,
  password: 'Leave the user name and the password out of the address: a feed of Open Referral UK is open to everybody.',
  noNumber: (name: string, least: number, most: number) => `${name} is a number from ${least} to ${most}.`,

  heading: (source: string, dialect: string, pages: number, received: number) =>
    `${source}: ${dialect}, ${plural(pages, 'page')}, ${plural(received, 'service')}`,
  dialects: {
    'hsds-uk-3': 'Open Referral UK 3.0',
    'hsds-3': 'Open Referral (HSDS) 3.0',
    'hsds-uk-1': 'Open Referral UK 1.0',
    outpost: 'Outpost',
  },
  kept: (count: number) => `taken  ${plural(count, 'service')}`,
  dropped: (why: string, count: number, examples: string) => `left   ${count}: ${why}${examples && ` (${examples})`}`,
  note: (text: string) => `note   ${text}`,
  whyDropped: {
    'no-id': 'without an id',
    'no-name': 'without a name',
    'not-running': 'no longer running',
    'unknown-status': 'with a status that the standard does not know',
    duplicate: 'listed more than once',
    'not-a-service': 'no service at all',
    unreadable: 'that could not be read',
  },
  remarks: {
    'coordinates-zero': (count: number) => `${places(count)} at 0, 0: taken as having no place on the map.`,
    'coordinates-impossible': (count: number) => `${places(count)} beyond the poles: left off the map.`,
    'place-kept-private': (count: number) => `${places(count)} must stay private: only the town was taken.`,
    'place-without-anything': (count: number) => `${places(count)} without name or address: left out.`,
    'person-left-out': (count: number) => `${times(count)} a person was named: left out.`,
    'url-refused': (count: number) => `${times(count)} a link led nowhere it may go: left out.`,
    'email-refused': (count: number) => `${times(count)} an e-mail address was none: left out.`,
    'phone-refused': (count: number) => `${times(count)} a phone number was none: left out.`,
    'age-refused': (count: number) => `${times(count)} an age could not be: left out.`,
    'text-shortened': (count: number) => `${times(count)} a text was too long: cut.`,
    'cost-refused': (count: number) => `${times(count)} a cost said nothing or less than nothing: left out.`,
    'schedule-refused': (count: number) => `${times(count)} hours said no day and no time: left out.`,
    'hours-by-place': (count: number) => `${plural(count, 'service')} with other hours in each place: left out.`,
    'referral-left-out': (count: number) =>
      `${plural(count, 'service')} only for whom somebody else refers, without words on how: not taken over.`,
    'language-unnamed': (count: number) => `${plural(count, 'service')} with languages that are not named.`,
    'provider-unnamed': (count: number) =>
      count === 1 ? '1 service that does not say who runs it.' : `${count} services that do not say who runs them.`,
    'date-refused': (count: number) => `${times(count)} a day was none: left out.`,
    'free-not-said': (count: number) =>
      count === 1
        ? '1 service that does not say whether it is free.'
        : `${count} services that do not say whether they are free.`,
  },
  claimed: (claimed: number, received: number) => `The feed says that it holds ${claimed}. It gave ${received}.`,
  short: (count: number) => `${plural(count, 'service')} read from the list alone: the details could not be had.`,
  onlyShort: 'No service has a place, hours or a list of costs. If the feed has them, read it with --details.',

  written: (file: string, counts: string) => `${file}: ${counts}`,
  unchanged: (file: string, counts: string) => `${file}: nothing to change, ${counts}`,
  dryRun: (file: string, counts: string) => `${file}: would get this: ${counts}. Nothing was written.`,
  counts: (added: number, changed: number, same: number, gone: number) =>
    `${added} added, ${changed} changed, ${same} as they were, ${gone} gone`,
  gone: (names: string) => `gone, because the feed no longer has them: ${names}`,
  sortThem:
    'New services stand under "other". Give each its headings, and the needs it meets in words that a young person would use.',

  problems: {
    elsewhere: {
      expected: 'the section localOffer in the document itself',
      found: 'a section in a file of its own',
      advice: 'Put the section into the document for the import. It can be taken out again afterwards.',
    },
    cutShort: (received: number, claimed: number, gone: number) => ({
      expected: `the ${plural(claimed, 'service')} that the feed says it holds`,
      found: `${received}, without ${gone} that the document has from it`,
      advice:
        'Give the address of the feed, or all its pages in one file: a part of it would be taken for the whole. If the directory counts wrongly, take those that are gone out of the document, and import again.',
    }),
    tooMany: (count: number, most: number) => ({
      expected: `at most ${most} services`,
      found: String(count),
      advice: 'Let the finder ask the directory itself: <cp-offer-finder feed="…">.',
    }),
    tooLarge: (size: number, most: number) => ({
      expected: `a document of at most ${millions(most)} million characters`,
      found: `${millions(size)} million`,
      advice:
        'Read a part of the feed (a taxonomy term in its address), or let the finder ask the directory itself: <cp-offer-finder feed="…">.',
    }),
  },
  troubles: {
    unreachable: ({ why }: { why: string }) => ({
      expected: 'an answer',
      found: `none (${why})`,
      advice:
        'Check the address, and open it in a browser. If you need a proxy to reach it, download it and give the file.',
    }),
    'too-slow': ({ seconds }: { seconds: number }) => ({
      expected: `an answer within ${seconds} seconds`,
      found: 'none in that time',
      advice: 'Try again later, ask for less at a time (per_page=20 in the address), or give it longer with --timeout.',
    }),
    'says-no': ({ status }: { status: number }) => ({
      expected: 'a page of the feed',
      found: `the server answered ${status}`,
      advice:
        status === 404
          ? 'Check the address: a list of services ends in /services.'
          : 'Try again later. If it stays so, ask those who run the directory.',
    }),
    'sent-on': ({ to }: { to: string }) => ({
      expected: 'an answer from the address itself',
      found: `the server sends on to ${to}`,
      advice: 'If you trust that address, give it instead.',
    }),
    'sent-around': () => ({
      expected: 'an answer from the address itself',
      found: 'a server that sends on and on',
      advice:
        'Open the address in a browser, and give the one where it ends. If it ends nowhere, tell those who run it.',
    }),
    'leads-inside': ({ host }: { host: string }) => ({
      expected: 'an address that everybody can reach',
      found: `${host}, which leads into your own network`,
      advice: 'What is read is published. If this is the directory, and it is meant to be public, add --intranet.',
    }),
    'too-big': () => ({
      expected: 'at most 5 million characters at a time',
      found: 'more',
      advice: 'Ask for less at a time: per_page=20 in the address.',
    }),
    'too-deep': () => ({
      expected: 'at most 64 levels of { } and [ ] inside each other',
      found: 'more levels',
      advice: 'This is no feed of services. Check the address.',
    }),
    'web-page': () => ({
      expected: 'a feed in JSON',
      found: 'a web page or XML',
      advice: 'Give the address of the feed itself, which ends in /services, and not of a page about it or a log-in.',
    }),
    nothing: () => ({
      expected: 'a feed in JSON',
      found: 'nothing',
      advice: 'Check the address. A feed without services still says so.',
    }),
    'not-json': () => ({
      expected: 'a feed in JSON',
      found: 'something else, or JSON that breaks off',
      advice: 'Check the address, or download the feed again.',
    }),
  } satisfies Record<string, (trouble: never) => Words>,
  faults: {
    'not-json-object': list('something else'),
    'no-list': list('an answer without a list of services'),
    'unknown-shape': list('a list of something else'),
    'dialects-differ': () => ({
      expected: 'pages of one kind',
      found: 'a page in another standard than the ones before',
      advice: 'Ask those who run the directory. A feed that is read in part would be taken for the whole.',
    }),
    'too-many-pages': (_page: number, most: number) => ({
      expected: `at most ${plural(most, 'page')}`,
      found: 'more',
      advice: 'Allow more with --pages, or ask for more at a time (per_page=100 in the address).',
    }),
    'breaks-off': (page: number) => ({
      expected: `page ${page}, which the feed says there is`,
      found: 'no such page, or an empty one',
      advice: 'Try again later. A feed that is read in part would be taken for the whole.',
    }),
    'nothing-kept': () => ({
      expected: 'at least one service that is running and has a name',
      found: 'none',
      advice: 'Check that this is the right feed. A document does not lose its services to an empty one.',
    }),
  } satisfies Record<string, (page: number, most: number) => Words>,
};

function list(found: string): (page: number) => Words {
  return (page) => ({
    expected: pageOfFeed,
    found: page === 1 ? found : `${found}, on page ${page}`,
    advice: 'Check the address: a list of services ends in /services. Nothing is guessed from other shapes.',
  });
}

function places(count: number): string {
  return plural(count, 'place');
}

function times(count: number): string {
  return count === 1 ? 'Once' : `${count} times`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function millions(count: number): string {
  return String(Math.ceil(count / 100_000) / 10);
}
