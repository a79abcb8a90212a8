/** How long charts may keep a page from everything else, in milliseconds: half of what would be noticed. */
const SLICE = 25;

let last: Promise<unknown> = Promise.resolve();
/** When the charts of this moment give way to the page; 0 while none is at work. */
let until = 0;

/** Does one piece of work after another, with a breath between them now and then, so that many charts do not hold up a page. */
export function inTurn<Result>(work: () => Result): Promise<Result> {
  const done = last.then(ready).then(work);
  last = done.catch(() => {});
  return done as Promise<Result>;
}

function ready(): Promise<void> | undefined {
  if (!until) begin();
  if (performance.now() < until) return undefined;
  return new Promise((done) =>
    setTimeout(() => {
      begin();
      done();
    }),
  );
}

function begin(): void {
  until = performance.now() + SLICE;
  setTimeout(() => (until = 0));
}
