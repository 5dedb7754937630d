import type { Document, Tag } from "../document/document.ts";
import { suggest } from "../document/suggest.ts";
import type { Corrections } from "./corrections.ts";

/** Leaves out parents of tags that are no tags, and those that lead back to the tag: it is at the top then. */
export function correctTagParents({ tags = [] }: Document, corrections: Corrections): void {
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  for (const [index, tag] of tags.entries()) {
    const fault = parentFault(tag, byName);
    if (fault === undefined) continue;
    const path = { parent: { parent: undefined, key: "tags" }, key: String(index) };
    corrections.add({ parent: path, key: "parent" }, fault, undefined);
    delete tag.parent;
  }
}

/** Undefined for a tag without a parent, and for one whose parents lead to the top. */
export function parentFault({ name, parent }: Tag, byName: ReadonlyMap<string, Tag>): string | undefined {
  if (parent === undefined) return undefined;
  if (!byName.has(parent)) {
    const near = suggest(
      parent,
      [...byName.keys()].filter((other) => other !== name),
    );
    return `is ${parent}, which is no tag${near === "" ? "" : `; did you mean ${near}?`}`;
  }
  const met = new Set<string>();
  for (
    let above: string | undefined = parent;
    above !== undefined && !met.has(above);
    above = byName.get(above)?.parent
  ) {
    if (above === name) return `is ${parent}, which leads back to ${name}`;
    met.add(above);
  }
  return undefined;
}
