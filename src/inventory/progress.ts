/** Counts files on a terminal; elsewhere it is silent. */
export class Progress {
  #count = 0;
  #shown = 0;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  readonly step = (): void => {
    this.#count += 1;
    const now = performance.now();
    if (!this.stream.isTTY || now - this.#shown < 100) return;
    this.#shown = now;
    this.stream.write(`\r${String(this.#count)} files`);
  };

  end(): void {
    if (this.stream.isTTY && this.#shown > 0) this.stream.write('\r\u001B[K');
  }
}
