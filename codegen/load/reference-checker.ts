import { encodePointer, readPointer } from "../document/json-pointer.ts";
import { isReference, schemaName, schemaReference } from "../document/references.ts";
import { suggest } from "../document/suggest.ts";
import { findAnchors } from "./anchors.ts";

/** What is wrong with a reference, and the one that is most likely meant, if any. */
export interface ReferenceFault {
  readonly message: string;
  /** One that is plainly meant. */
  readonly meant?: string;
  /** One that is near, and may be another. */
  readonly near?: string;
}

/** Checks references within one document, each text once. */
export class ReferenceChecker {
  readonly #document: unknown;
  readonly #known = new Map<string, ReferenceFault | undefined>();
  #anchors: ReadonlyMap<string, string> | undefined;

  constructor(document: unknown) {
    this.#document = document;
  }

  /** Undefined where the reference leads somewhere. */
  check(reference: string): ReferenceFault | undefined {
    if (!this.#known.has(reference)) this.#known.set(reference, this.#find(reference));
    return this.#known.get(reference);
  }

  /** The pointer of an `$anchor`, where the reference names one. */
  anchor(reference: string): string | undefined {
    if (!/^#[^/]/.test(reference)) return undefined;
    this.#anchors ??= findAnchors(this.#document);
    return this.#anchors.get(reference.slice(1));
  }

  #find(reference: string): ReferenceFault | undefined {
    if (reference === "#" || this.#leadsSomewhere(reference)) return undefined;
    if (this.#isCircular(reference)) return { message: `is ${reference}, which only leads back to itself` };
    if (this.#isLost(reference)) return { message: `is ${reference}, which is a reference into nothing` };
    const meant = spellings(reference).find((spelling) => this.#leadsSomewhere(spelling));
    const message = `is ${reference}, which does not exist`;
    return meant === undefined ? { message, ...this.#nearest(reference) } : { message, meant };
  }

  #leadsSomewhere(reference: string): boolean {
    if (!reference.startsWith("#/") || readPointer(this.#document, reference) === undefined) return false;
    return !this.#isCircular(reference) && !this.#isLost(reference);
  }

  /** Whether what it leads to is a reference that will be left out. In place of some, such as those to schemas, there will be another value. */
  #isLost(reference: string): boolean {
    const target = readPointer(this.#document, reference);
    if (!isReference(target) || /^#\/components\/(schemas|responses|requestBodies)\//.test(reference)) return false;
    const fault = this.check(target.$ref);
    return fault !== undefined && fault.meant === undefined;
  }

  /** Whether nothing but references is met on the way. */
  #isCircular(reference: string): boolean {
    const met = new Set<string>();
    let next: string | undefined = reference;
    while (next !== undefined && !met.has(next)) {
      met.add(next);
      const target = readPointer(this.#document, next);
      next = isReference(target) ? target.$ref : undefined;
    }
    return next !== undefined;
  }

  #nearest(reference: string): { near?: string } {
    const holder = reference.slice(0, reference.lastIndexOf("/"));
    const names = Object.keys(Object(readPointer(this.#document, holder)));
    const near = suggest(schemaName(reference) ?? reference.slice(holder.length + 1), names);
    return near === "" ? {} : { near: `${holder}/${encodePointer(near)}` };
  }
}

/** How a reference to a schema is spelt by those who forget a part, or remember Swagger 2.0. */
function spellings(reference: string): string[] {
  const name = reference.replace(/^#?\/?(definitions|components\/schemas)?\/?/, "");
  return [schemaReference(name)];
}
