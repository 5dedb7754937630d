import { encodePointer, readPointer } from "../document/json-pointer.ts";
import { itemRole, roleOf } from "./roles.ts";
import type { Role } from "./roles.ts";
import { isObject } from "./shape.ts";

/** Whether a text may have schemas that identify themselves. Few do. */
export function hasIdentifiers(text: string): boolean {
  return /\$(id|anchor)\b/.test(text);
}

/**
 * Leads references by the identifiers that schemas give themselves, `$id` and `$anchor`, to where those schemas are, in
 * place. One that begins with `#/` is meant from the document on, or, where that has nothing there, from the `$id` on.
 */
export function resolveIdentifiers(document: unknown, address: URL): void {
  const pointers = new Map<string, string>();
  visitSchemas(document, address, ({ $anchor }, base, pointer, isResource) => {
    if (isResource) pointers.set(base.href, pointer);
    if (typeof $anchor === "string") pointers.set(`${base.href}#${$anchor}`, pointer);
  });
  visitSchemas(document, address, (schema, base) => {
    const target = (reference: unknown): string | undefined => resolve(reference, base, pointers, document);
    const resolved = target(schema["$ref"]);
    if (resolved !== undefined) schema["$ref"] = resolved;
    // Where the anchor is not a dynamic one, this is a reference like others.
    const plain = schema["$ref"] === undefined ? target(schema["$dynamicRef"]) : undefined;
    if (plain === undefined) return;
    schema["$ref"] = plain;
    delete schema["$dynamicRef"];
  });
}

function resolve(
  reference: unknown,
  base: URL,
  pointers: ReadonlyMap<string, string>,
  document: unknown,
): string | undefined {
  if (typeof reference !== "string" || !URL.canParse(reference, base.href)) return undefined;
  if (reference.startsWith("#/") && readPointer(document, reference) !== undefined) return undefined;
  const target = new URL(reference, base);
  const isAnchor = /^#[^/]/.test(target.hash);
  const pointer = pointers.get(isAnchor ? target.href : withoutHash(target).href);
  return pointer === undefined ? undefined : pointer + (isAnchor ? "" : target.hash.slice(1));
}

/** @param isResource whether the schema gives the base */
type Visit = (schema: Record<string, unknown>, base: URL, pointer: string, isResource: boolean) => void;

function visitSchemas(document: unknown, address: URL, visit: Visit): void {
  const walk = (value: unknown, role: Role, outer: URL, pointer: string): void => {
    if (typeof value !== "object" || value === null || role === "opaque") return;
    let base = outer;
    if (role === "schema" && isObject(value)) {
      const own = identifierOf(value, outer);
      base = own ?? outer;
      visit(value, base, pointer, own !== undefined);
    }
    for (const [key, member] of Object.entries(value)) {
      const inner = Array.isArray(value) ? itemRole(role) : roleOf(key, role);
      walk(member, inner, base, `${pointer}/${encodePointer(key)}`);
    }
  };
  walk(document, "other", withoutHash(address), "#");
}

function identifierOf({ $id }: Record<string, unknown>, base: URL): URL | undefined {
  return typeof $id === "string" && URL.canParse($id, base.href) ? withoutHash(new URL($id, base)) : undefined;
}

function withoutHash(address: URL): URL {
  const url = new URL(address);
  url.hash = "";
  return url;
}
