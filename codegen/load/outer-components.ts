import { encodePointer } from "../document/json-pointer.ts";
import { isReference, schemaReference } from "../document/references.ts";
import type { Origin } from "../document/source.ts";
import type { Reference } from "../document/document.ts";
import { nameSchemas } from "./name-schemas.ts";
import { sourceOf } from "./outer-files.ts";
import type { DocumentFile, OuterFiles, Target } from "./outer-files.ts";
import { isObject } from "./shape.ts";

/** The schemas of other files that become components of the document, and what refers to them. */
export class OuterComponents {
  readonly #outer: OuterFiles;
  readonly #root: DocumentFile;
  /** Names that the document itself gives to schemas of other files, by where they are. */
  readonly #adopted = new Map<string, string>();
  readonly #targets = new Map<string, Target>();
  /** Sets each reference once its target has a name. */
  readonly #pending: { readonly id: string; readonly set: (reference: string) => void }[] = [];

  constructor(outer: OuterFiles, root: DocumentFile) {
    this.#outer = outer;
    this.#root = root;
  }

  /** A component that is nothing but a reference to a schema of another file gives that its name. */
  adopt(document: object): void {
    const components = this.#enter({ file: this.#root, pointer: "#", value: document }, "components");
    const schemas = this.#enter(components, "schemas");
    if (schemas === undefined) return;
    for (const [name, value] of Object.entries(Object(schemas.value))) {
      const entry = { ...schemas, pointer: `${schemas.pointer}/${encodePointer(name)}`, value };
      const target = this.#behind(entry);
      if (target === undefined) continue;
      if (!this.#adopted.has(idOf(target))) this.#adopted.set(idOf(target), name);
    }
  }

  /** Makes a reference lead to a component, and gives its target in the other file. */
  refer(holder: Reference, file: DocumentFile): Target | undefined {
    return this.#referTo(holder.$ref, file, (reference) => (holder.$ref = reference));
  }

  /** The variants of a discriminator, where they are said by reference. Gives those in other files. */
  referByMapping(discriminator: unknown, file: DocumentFile): Target[] {
    const mapping: unknown = Reflect.get(Object(discriminator), "mapping");
    return [
      ...this.#referByMembers(Object(mapping), Object.keys(Object(mapping)), file),
      ...this.#referByMembers(Object(discriminator), ["defaultMapping"], file),
    ];
  }

  #referByMembers(holder: object, keys: readonly string[], file: DocumentFile): Target[] {
    return keys.flatMap((key) => {
      const variant: unknown = Reflect.get(holder, key);
      if (!mayBeReference(variant) || (variant.startsWith("#") && file === this.#root)) return [];
      return this.#referTo(variant, file, (reference) => Reflect.set(holder, key, reference)) ?? [];
    });
  }

  /** Writes the schemas, and the references to them, and says where each is written. */
  writeInto(document: Record<string, unknown>): [pointer: string, origin: Origin][] {
    if (this.#targets.size === 0) return [];
    const schemas = memberOf(memberOf(document, "components"), "schemas");
    const names = this.#name(Object.keys(schemas));
    for (const { id, set } of this.#pending) set(schemaReference(names.get(id) ?? ""));
    return [...this.#targets].map(([id, { file, pointer, value }]) => {
      const name = names.get(id) ?? "";
      schemas[name] = value;
      return [schemaReference(name), { source: sourceOf(file), pointer }];
    });
  }

  #name(taken: readonly string[]): Map<string, string> {
    const others = [...this.#targets].filter(([id]) => !this.#adopted.has(id));
    const schemas = others.map(([, { file, pointer }]) => ({ address: file.url.href, pointer }));
    const chosen = nameSchemas(schemas, taken);
    return new Map([...this.#adopted, ...others.map(([id], index): [string, string] => [id, chosen[index] ?? ""])]);
  }

  #referTo(reference: string, file: DocumentFile, set: (reference: string) => void): Target | undefined {
    const found = this.#outer.find(reference, file);
    const target = found && this.#behind(found);
    if (target?.value === undefined) return undefined;
    if (target.file === this.#root) set(target.pointer);
    else {
      this.#targets.set(idOf(target), target);
      this.#pending.push({ id: idOf(target), set });
    }
    return target;
  }

  /** A member of a value, or what the reference in its place leads to. */
  #enter(holder: Target | undefined, key: string): Target | undefined {
    if (holder === undefined) return undefined;
    const value: unknown = Reflect.get(Object(holder.value), key);
    if (value === undefined) return undefined;
    return this.#behind({ ...holder, pointer: `${holder.pointer}/${key}`, value });
  }

  /** Past values that are nothing but a reference. */
  #behind(target: Target, met = new Set<unknown>()): Target | undefined {
    const { value, file } = target;
    if (!isReference(value) || Object.keys(value).length > 1 || met.has(value)) return target;
    const next = this.#outer.find(value.$ref, file);
    return next && this.#behind(next, met.add(value));
  }
}

/** Whether a discriminator says a variant by reference, and not by name. */
function mayBeReference(variant: unknown): variant is string {
  return typeof variant === "string" && /[/#]|\.(ya?ml|json)$/i.test(variant);
}

function idOf({ file, pointer }: Target): string {
  return file.url.href + pointer;
}

/** A member that is an object, made where it is none. */
function memberOf(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const member = holder[key];
  if (isObject(member)) return member;
  const made = {};
  holder[key] = made;
  return made;
}
