import type { Pet } from "./client.ts";
import { queryOf } from "./query-of.ts";
import { json } from "./serve.ts";
import type { Handler, SeenRequest } from "./serve.ts";

/** Pets that come and go while they are listed. */
export class Shop {
  pets: Pet[];
  /** Answers that are being held back. */
  readonly held: (() => void)[] = [];
  holds = false;

  constructor(count: number) {
    this.pets = Array.from({ length: count }, (_, index) => ({ id: `pet_${index}` }));
  }

  /** Lists by offset, at most `cap` at a time. */
  byOffset(cap: number = Infinity): Handler {
    return (response, request, n) => {
      const { offset = 0, limit = 2 } = numbersOf(request);
      const data = this.pets.slice(offset, offset + Math.min(cap, limit));
      const answer = (): void => json({ object: "list", data, totalCount: this.pets.length })(response, request, n);
      if (this.holds) this.held.push(answer);
      else answer();
    };
  }

  release(): void {
    for (const answer of this.held.splice(0)) answer();
  }
}

/** The query of a request whose values are numbers. */
export function numbersOf(request: SeenRequest): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(queryOf(request)).map(([name, value]) => [name, Number(value)]));
}
