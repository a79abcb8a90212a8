/** A page of its own, in which nothing of the kit is known yet. */
export class Frame {
  readonly element = document.createElement('iframe');

  /** Opens a page with this body. It has the address of the test, so modules and files are found. */
  static async open(body: string, language = 'en'): Promise<Frame> {
    const frame = new Frame();
    frame.element.srcdoc = `<!doctype html><html lang="${language}"><title>A page</title><body>${body}</body></html>`;
    const loaded = new Promise((resolve) => frame.element.addEventListener('load', resolve, { once: true }));
    document.body.append(frame.element);
    await loaded;
    return frame;
  }

  /** The same without a doctype, which no `srcdoc` can be: what lies in it is laid out as in the last century. */
  static openQuirky(body: string): Frame {
    const frame = new Frame();
    document.body.append(frame.element);
    frame.document.open();
    frame.document.write(`<html lang="en"><title>A page</title><body>${body}</body></html>`);
    frame.document.close();
    return frame;
  }

  get document(): Document {
    return this.element.contentDocument!;
  }

  get window(): Window & typeof globalThis {
    return this.element.contentWindow as Window & typeof globalThis;
  }

  /** Loads a module of the kit into the page: "elements/data/data". */
  async load(module: string, query = ''): Promise<void> {
    const url = new URL(`../../src/${module}.ts${query}`, import.meta.url).href;
    await this.window.eval(`import(${JSON.stringify(url)})`);
  }

  close(): void {
    this.element.remove();
  }
}
