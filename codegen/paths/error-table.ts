import type { Document, Reference, Response } from "../document/document.ts";

/** The error of each operation that has one type for all its errors, declared once under a name. */
export class ErrorTable {
  /**
   * Some tools keep what is said twice in the first place that says it, and refer to that from elsewhere. Each error
   * then has to stay where it is.
   */
  readonly #mayMove: boolean;
  /** By the error as JSON. */
  readonly #names = new Map<string, string>();
  readonly #errors = new Map<string, Response>();

  constructor(document: Document) {
    this.#mayMove = !JSON.stringify(document).includes('"$ref":"#/paths/');
  }

  /** All the errors as one, `default`, if they are of one type: that is all that a raw call tells of them. */
  merge(answers: [status: string, answer: Response][]): [status: string, answer: Response | Reference][] {
    const errors = answers.filter(([status]) => /^([45]|default$)/.test(status));
    const [[, error] = []] = errors;
    const isOneType = new Set(errors.map(([, one]) => JSON.stringify(one))).size === 1;
    if (error === undefined || !isOneType || !this.#mayMove) return answers;
    return [...answers.filter((answer) => !errors.includes(answer)), ["default", this.#refer(error)]];
  }

  /** By name, what references lead to. */
  all(): Record<string, Response> {
    return Object.fromEntries(this.#errors);
  }

  #refer(error: Response): Reference {
    const key = JSON.stringify(error);
    const name = this.#names.get(key) ?? `Errors${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#errors.set(name, error);
    return { $ref: `#/components/responses/${name}` };
  }
}
