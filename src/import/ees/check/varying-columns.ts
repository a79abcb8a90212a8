/** Which columns do not say the same in every row. */
export class VaryingColumns {
  #first: readonly string[] | undefined;
  #constant: number[];

  constructor(private readonly columns: readonly string[]) {
    this.#constant = columns.map((_, at) => at);
  }

  row(cells: readonly string[]): void {
    const first = (this.#first ??= cells);
    if (this.#constant.some((at) => cells[at] !== first[at])) {
      this.#constant = this.#constant.filter((at) => cells[at] === first[at]);
    }
  }

  get names(): string[] {
    return this.columns.filter((_, at) => !this.#constant.includes(at));
  }
}
