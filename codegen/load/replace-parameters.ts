import type { Document, Parameter, PathItem, Reference } from "../document/document.ts";
import { encodePointer, pointerParts, readPointer } from "../document/json-pointer.ts";
import { isReference } from "../document/references.ts";
import { uniqueName } from "../names.ts";
import { itemRole, roleOf } from "./roles.ts";
import type { Role } from "./roles.ts";
import { isObject } from "./shape.ts";

/** By what holds them, lists of parameters as they have to be: each at its place, or nothing there, and new ones behind. */
export type ParameterLists = Map<Pick<PathItem, "parameters">, readonly (Parameter | Reference | undefined)[]>;

/**
 * Replaces lists of parameters. References by a place in one (`#/paths/~1pets/get/parameters/1`, as bundlers write them)
 * lead to the same parameter as before: to its new place or, where it is another one now, to what it was, as a component.
 */
export function replaceParameters(document: Document, lists: ParameterLists): void {
  if (lists.size === 0) return;
  // All are found before the first is changed: where one leads is said by the lists as they were.
  const moved = [...findReferences(document, "other")].map(
    (one) => [one, newReference(one.$ref, document, lists)] as const,
  );
  for (const [reference, $ref] of moved) reference.$ref = $ref;
  for (const [holder, list] of lists) holder.parameters = list.filter((parameter) => parameter !== undefined);
}

function newReference(reference: string, document: Document, lists: ParameterLists): string {
  const { place, rest } = placeIn(reference);
  return (newPlace(place, document, lists) ?? place) + rest;
}

/** The place of a parameter that a reference leads to or into, and how it goes on from there. */
function placeIn(reference: string): { place: string; rest: string } {
  const parts = pointerParts(reference);
  const end = parts.findIndex((part, index) => parts[index - 1] === "parameters" && /^\d+$/.test(part)) + 1;
  const spell = (some: readonly string[]): string => some.map((part) => `/${encodePointer(part)}`).join("");
  return { place: `#${spell(parts.slice(0, end))}`, rest: spell(parts.slice(end)) };
}

/** Undefined for a place in a list that is not replaced. */
function newPlace(place: string, document: Document, lists: ParameterLists): string | undefined {
  const [listPlace, index] = splitLast(place);
  const holder = readPointer(document, splitLast(listPlace)[0]);
  const list = isObject(holder) ? lists.get(holder) : undefined;
  const before = readPointer(document, place);
  if (list === undefined || !isObject(before)) return undefined;
  const earlier = list.slice(0, Number(index));
  if (Object.is(list[Number(index)], before))
    return `${listPlace}/${earlier.filter((one) => one !== undefined).length}`;
  return isReference(before) ? newReference(before.$ref, document, lists) : componentOf(before, document);
}

function splitLast(pointer: string): [start: string, last: string] {
  const end = pointer.lastIndexOf("/");
  return [pointer.slice(0, end), pointer.slice(end + 1)];
}

function componentOf(parameter: Record<string, unknown>, document: Document): string {
  const components = (document.components ??= {});
  const parameters = isObject(components["parameters"]) ? components["parameters"] : {};
  components["parameters"] = parameters;
  const { name } = parameter;
  const [known] = Object.entries(parameters).find(([, one]) => one === parameter) ?? [];
  const key = known ?? uniqueName(typeof name === "string" ? name : "parameter", new Set(Object.keys(parameters)));
  parameters[key] = parameter;
  return `#/components/parameters/${encodePointer(key)}`;
}

/** The references to and into parameters by their places. */
function* findReferences(value: unknown, role: Role): Generator<Reference> {
  if (typeof value !== "object" || value === null || role === "opaque") return;
  if (isReference(value) && byPlace.test(value.$ref)) yield value;
  for (const key of Object.keys(value)) {
    const member: unknown = Reflect.get(value, key);
    if (typeof member !== "object" || member === null) continue;
    yield* findReferences(member, Array.isArray(value) ? itemRole(role) : roleOf(key, role));
  }
}

const byPlace = /\/parameters\/\d/;
