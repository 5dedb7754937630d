import { methodMembers } from "../document/document.ts";
import type { Document, Operation, Parameter, PathItem, Reference } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import { isReference, resolve } from "../document/references.ts";

/**
 * Gives each path an item and operations of its own, in place: what several share by reference, or by an alias of YAML, is
 * corrected by the path that it stands in.
 */
export function separatePathItems(document: Document): void {
  for (const items of [document.paths, document.webhooks]) {
    for (const [name, item] of Object.entries(items ?? {})) {
      if (items !== undefined && !name.startsWith("x-")) items[name] = ownItem(item, document);
    }
  }
}

function ownItem(item: PathItem | Reference, document: Document): PathItem {
  if (!isReference(item)) return withOwnOperations(item);
  const { $ref, ...beside } = item;
  const target = ownItem(readPointer(document, $ref) as PathItem | Reference, document);
  return withBeside(target, beside, (parameter) => resolve<Parameter>(document, parameter));
}

function withOwnOperations(item: PathItem): PathItem {
  const own = { ...item };
  for (const method of methodMembers) if (own[method] !== undefined) own[method] = { ...own[method] };
  if (own.additionalOperations !== undefined) {
    const copies = Object.entries(own.additionalOperations).map(([name, one]): [string, Operation] => [
      name,
      { ...one },
    ]);
    own.additionalOperations = Object.fromEntries(copies);
  }
  return own;
}

/** A path item with what stands beside the reference to it, which goes over what it has, parameter by parameter. */
export function withBeside(item: PathItem, beside: PathItem, read: ReadParameter = asWritten): PathItem {
  const { parameters: own = [] } = beside;
  const keys = new Set(own.map((parameter) => keyOf(read(parameter))));
  const kept = (item.parameters ?? []).filter((parameter) => !keys.has(keyOf(read(parameter))));
  return { ...item, ...beside, ...(kept.length > 0 && { parameters: [...kept, ...own] }) };
}

/** What a reference to a parameter leads to, where references can be followed. */
type ReadParameter = (parameter: Parameter | Reference) => Parameter | Reference;

const asWritten: ReadParameter = (parameter) => parameter;

function keyOf(parameter: Parameter | Reference): string {
  return isReference(parameter) ? parameter.$ref : `${parameter.in} ${parameter.name}`;
}
