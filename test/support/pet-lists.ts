import type { Pet } from "./petshop.ts";
import { json, queryOf } from "./serve.ts";
import type { Handler, SeenRequest } from "./serve.ts";

/** Pets by number: the first one, up to the one before the last. */
export function pets(from: number, to: number): Pet[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: `pet_${from + index}` }));
}

/** Lists `total` pets by offset, at most `cap` at a time, like an honest server. */
export function petList(total: number, cap = 25): Handler {
  return (response, request, n) => {
    const { offset = "0", limit = String(cap) } = queryOf(request);
    const end = Math.min(total, Number(offset) + Math.min(cap, Number(limit)));
    json({ object: "list", data: pets(Number(offset), end), totalCount: total })(response, request, n);
  };
}

/** Pets that come and go while they are listed. */
export class Shop {
  pets: Pet[];
  /** Responses that are being held back. */
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
      const respond = (): void => json({ object: "list", data, totalCount: this.pets.length })(response, request, n);
      if (this.holds) this.held.push(respond);
      else respond();
    };
  }

  release(): void {
    for (const respond of this.held.splice(0)) respond();
  }
}

/** The query of a request whose values are numbers. */
export function numbersOf(request: SeenRequest): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(queryOf(request)).map(([name, value]) => [name, Number(value)]));
}

/** All that a loop yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}
