/** Answers about the texts that were asked about last, up to a sum of their characters. */
export class RecentTexts<T> {
  readonly #answers = new Map<string, T>();
  #characters = 0;

  constructor(private readonly maxCharacters: number) {}

  get(text: string, compute: (text: string) => T): T {
    let answer = this.#answers.get(text);
    if (answer === undefined) {
      answer = compute(text);
      this.#characters += text.length;
    } else {
      this.#answers.delete(text);
    }
    this.#answers.set(text, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#characters <= this.maxCharacters) break;
      this.#answers.delete(oldest);
      this.#characters -= oldest.length;
    }
    return answer;
  }
}
