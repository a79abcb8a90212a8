let last: Promise<void> = Promise.resolve();

/** Does one piece of work after another, with a breath between them, so that many charts do not hold up a page. */
export function inTurn(work: () => void): Promise<void> {
  last = last.then(
    () =>
      new Promise((done) =>
        setTimeout(() => {
          try {
            work();
          } finally {
            done();
          }
        }),
      ),
  );
  return last;
}
