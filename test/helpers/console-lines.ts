/** Catches what is written as an error to the console, so that a test can count the lines and the run stays quiet. */
export class ConsoleLines {
  readonly lines: string[] = [];
  #real = console.error;

  constructor() {
    console.error = (...words: unknown[]) => void this.lines.push(words.join(' '));
  }

  restore(): void {
    console.error = this.#real;
  }
}
