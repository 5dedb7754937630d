import type { Document, Reference, Response } from "../document/document.ts";

/** The error of each operation that has one type for all its errors, declared once under a name. */
export class ErrorTable {
  /**
   * Some tools keep a repeated schema where it occurs first, and refer to that from elsewhere. Each error then has to
   * stay where it is.
   */
  readonly #mayMove: boolean;
  /** By the error as JSON. */
  readonly #names = new Map<string, string>();
  readonly #errors = new Map<string, Response>();

  constructor(document: Document) {
    this.#mayMove = !JSON.stringify(document).includes('"$ref":"#/paths/');
  }

  /** All the errors as one, `default`, if they are of one type. */
  merge(responses: [status: string, response: Response][]): [status: string, response: Response | Reference][] {
    const errors = responses.filter(([status]) => /^([45]|default$)/.test(status));
    const [[, error] = []] = errors;
    const isOneType = new Set(errors.map(([, one]) => JSON.stringify(one))).size === 1;
    if (error === undefined || !isOneType || !this.#mayMove) return responses;
    return [...responses.filter((response) => !errors.includes(response)), ["default", this.#refer(error)]];
  }

  /** By the name in references. */
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
