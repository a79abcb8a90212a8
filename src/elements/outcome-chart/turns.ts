/** How long charts may keep a page from everything else, in milliseconds: half of what would be noticed. */
const SLICE = 25;

interface Work {
  rank: number;
  run: () => void;
}

const waiting: Work[] = [];
let busy = false;

/**
 * Does one piece of work after another, those of the lowest rank first, with a breath between them now and then, so that
 * many charts do not hold up a page.
 */
export function inTurn(rank: number, work: () => void): Promise<void> {
  return new Promise((done, fail) => {
    const run = () => {
      try {
        done(work());
      } catch (error) {
        fail(error);
      }
    };
    waiting.push({ rank, run });
    waiting.sort((one, other) => one.rank - other.rank);
    if (!busy) void workOff();
  });
}

async function workOff(): Promise<void> {
  busy = true;
  while (waiting.length) {
    await breath();
    const until = performance.now() + SLICE;
    do waiting.shift()?.run();
    while (performance.now() < until && waiting.length);
    // Laid out bit by bit, too: a frame may come only after all of them.
    document.documentElement.getBoundingClientRect();
  }
  busy = false;
}

/** Where the browser has a breath of its own, not each is followed by a frame, which takes as long as a chart. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
