import { toDiagnostics } from "../document/diagnostics.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { Reference } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isReference } from "../document/references.ts";
import type { Origin, Source } from "../document/source.ts";
import { OuterComponents } from "./outer-components.ts";
import { sourceOf } from "./outer-files.ts";
import type { DocumentFile, OuterFiles } from "./outer-files.ts";
import { withBeside } from "./path-items.ts";
import { itemRole, roleOf } from "./roles.ts";
import type { Role } from "./roles.ts";
import { isObject } from "./shape.ts";

/** A document in one piece, and where its parts are written. */
export interface Bundle {
  readonly document: unknown;
  readonly source: Source;
  /** References that must not be followed. */
  readonly problems: readonly Diagnostic[];
}

/** Whether a text may refer to other files. Most documents are one file, and need no search. */
export function hasOuterReferences(text: string): boolean {
  return /\$ref["']?\s*:\s*["']?[^"'#\s]/.test(text);
}

/**
 * Puts a document of several files together, in place: schemas of other files become components of the document, all
 * else stands where it is referred to.
 */
export function bundle(root: DocumentFile, outer: OuterFiles): Bundle {
  const bundler = new Bundler(root, outer);
  const document = bundler.bundle();
  const source = { ...sourceOf(root), parts: bundler.parts };
  return { document, source, problems: bundler.problems };
}

/** Where a value is read. */
interface Context {
  readonly file: DocumentFile;
  /** In the file. */
  readonly pointer: string;
  /** In the document; undefined within a schema that has no name yet. */
  readonly at: string | undefined;
}

class Bundler {
  readonly parts = new Map<string, Origin>();
  readonly problems: Diagnostic[] = [];
  readonly #root: DocumentFile;
  readonly #outer: OuterFiles;
  readonly #components: OuterComponents;
  readonly #done = new Set<unknown>();
  /** What is being written in place of a reference, and where in the document: it may refer to itself. */
  readonly #open = new Map<unknown, string | undefined>();

  constructor(root: DocumentFile, outer: OuterFiles) {
    this.#root = root;
    this.#outer = outer;
    this.#components = new OuterComponents(outer, root);
  }

  bundle(): unknown {
    const document = this.#root.value;
    if (!isObject(document)) return document;
    this.#components.adopt(document);
    this.#read(document, "other", { file: this.#root, pointer: "#", at: "#" });
    for (const [pointer, origin] of this.#components.writeInto(document)) this.parts.set(pointer, origin);
    return document;
  }

  /** A value with its references to other files replaced, in place. */
  #read(value: unknown, role: Role, context: Context): unknown {
    if (typeof value !== "object" || value === null || role === "opaque") return value;
    if (isReference(value) && isOuter(value.$ref, context.file, this.#root)) {
      return role === "schema" ? this.#refer(value, context) : this.#replace(value, role, context);
    }
    if (!this.#done.has(value)) this.#readMembers(value, role, context);
    return value;
  }

  #readMembers(holder: object, role: Role, { file, pointer, at }: Context): void {
    this.#done.add(holder);
    for (const [key, member] of Object.entries(holder)) {
      const step = `/${encodePointer(key)}`;
      const context = { file, pointer: pointer + step, at: at && at + step };
      const read = this.#readMember(key, member, Array.isArray(holder) ? itemRole(role) : roleOf(key, role), context);
      if (read !== member) Reflect.set(holder, key, read);
    }
  }

  #readMember(key: string, member: unknown, role: Role, context: Context): unknown {
    if (key === "description" && isReference(member)) return this.#readText(member.$ref, context.file) ?? member;
    if (key === "discriminator" && role === "opaque") this.#referByMapping(member, context.file);
    return this.#read(member, role, context);
  }

  /** Descriptions may be files of their own. */
  #readText(reference: string, file: DocumentFile): string | undefined {
    const target = this.#outer.find(reference, file);
    if (target === undefined) return undefined;
    if (typeof target.value === "string") return target.value;
    return target.value === undefined ? target.file.text : undefined;
  }

  #refer(holder: Reference, context: Context): object {
    if (this.#done.has(holder)) return holder; // a circle of references, or an alias of YAML
    this.#done.add(holder);
    const target = this.#components.refer(holder, context.file);
    if (target === undefined) this.#refuse(holder.$ref, context);
    else this.#read(target.value, "schema", { file: target.file, pointer: target.pointer, at: undefined });
    this.#readMembers(holder, "schema", context);
    return holder;
  }

  #referByMapping(discriminator: unknown, from: DocumentFile): void {
    for (const { file, pointer, value } of this.#components.referByMapping(discriminator, from)) {
      if (file !== this.#root) this.#read(value, "schema", { file, pointer, at: undefined });
    }
  }

  /** What is no schema stands where it is referred to. */
  #replace(holder: Reference, role: Role, context: Context): unknown {
    const target = this.#outer.find(holder.$ref, context.file);
    if (target?.value === undefined) this.#refuse(holder.$ref, context);
    if (target?.value === undefined) return holder;
    if (this.#open.has(target.value)) return { ...holder, $ref: this.#open.get(target.value) ?? holder.$ref };
    const { file, pointer, value } = target;
    if (context.at !== undefined) this.parts.set(context.at, { source: sourceOf(file), pointer });
    this.#open.set(value, context.at);
    const read = this.#read(value, role, { file, pointer, at: context.at });
    this.#open.delete(value);
    const { $ref: _, ...beside } = holder;
    return isObject(read) && Object.keys(beside).length > 0 ? withBeside(read, beside) : read;
  }

  #refuse(reference: string, { file, pointer }: Context): void {
    const folder = this.#outer.refusedFolder(reference, file);
    if (folder === undefined) return; // it leads nowhere, as a reference within the document may
    const message = `is ${reference}, which is not below the folder of the document; if it may be read, give --allow ${folder}`;
    this.problems.push(...toDiagnostics(sourceOf(file), [{ pointer: `${pointer}/$ref`, message }]));
  }
}

/** Whether a reference leads out of the file that will hold it. */
function isOuter(reference: string, file: DocumentFile, root: DocumentFile): boolean {
  return file !== root || !reference.startsWith("#");
}
