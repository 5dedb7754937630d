import { encodePointer } from "../document/json-pointer.ts";
import type { Origin, Source } from "../document/source.ts";

/** An item of an array, by where it lies. */
interface Item {
  readonly key: string;
  readonly location: readonly string[];
}

/**
 * Where the values of a document are written once an overlay has changed it. They are kept by the object or array that
 * holds them, since pointers change while items of an array come and go.
 */
export class Origins {
  readonly #before: Source;
  readonly #byHolder = new Map<object, Map<string, Origin>>();

  /** @param before the document as it was, which holds everything that is not set */
  constructor(before: Source) {
    this.#before = before;
  }

  set(holder: object, key: string, origin: Origin): void {
    const members = this.#byHolder.get(holder) ?? new Map<string, Origin>();
    this.#byHolder.set(holder, members.set(key, origin));
  }

  /** Removes items of an array. Those behind them move, and stay where they are written. */
  removeItems(root: unknown, array: unknown[], items: readonly Item[]): void {
    const [first] = items;
    const holder = first?.location.slice(0, -1) ?? [];
    const indexes = new Set(items.map(({ key }) => Number(key)));
    const kept = [...array.entries()].filter(([index]) => !indexes.has(index));
    const origins = kept.map(([index]) => this.#find(root, [...holder, String(index)]));
    array.splice(0, array.length, ...kept.map(([, item]) => item));
    this.#byHolder.set(array, new Map(origins.map((origin, index) => [String(index), origin])));
  }

  #find(root: unknown, location: readonly string[]): Origin {
    let origin: Origin = { source: this.#before, pointer: "#" };
    let value = root;
    for (const part of location) {
      const inside = { source: origin.source, pointer: `${origin.pointer}/${encodePointer(part)}` };
      origin = this.#byHolder.get(Object(value))?.get(part) ?? inside;
      value = Reflect.get(Object(value), part);
    }
    return origin;
  }

  /** By pointer into the changed document, whatever is not written at that pointer of the one before. */
  toParts(document: unknown): Map<string, Origin> {
    const parts = new Map<string, Origin>([["#", { source: this.#before, pointer: "#" }]]);
    if (this.#byHolder.size > 0) this.#collect(document, "#", parts);
    return parts;
  }

  #collect(value: unknown, pointer: string, parts: Map<string, Origin>): void {
    if (typeof value !== "object" || value === null) return;
    const origins = this.#byHolder.get(value);
    for (const [key, member] of Object.entries(value)) {
      const inner = `${pointer}/${encodePointer(key)}`;
      const origin = origins?.get(key);
      if (origin !== undefined) parts.set(inner, origin);
      this.#collect(member, inner, parts);
    }
  }
}
