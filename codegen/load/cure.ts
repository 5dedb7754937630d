import { encodePointer, pointerParts, readPointer } from "../document/json-pointer.ts";

/** An action of an Overlay document. */
export interface OverlayAction {
  /** A JSONPath, as RFC 9535 has it. */
  readonly target: string;
  readonly update?: unknown;
  /** A JSONPath to what is merged into the target. */
  readonly copy?: string;
  readonly remove?: true;
}

/** The actions that put a value in the place of the one a pointer leads to, or take that away. */
export function findCure(document: unknown, pointer: string, corrected: unknown): OverlayAction[] {
  const parts = pointerParts(pointer);
  const target = jsonPath(document, parts);
  const present = readPointer(document, pointer);
  const remove: OverlayAction[] = present === undefined ? [] : [{ target, remove: true }];
  if (corrected === undefined) return remove;
  if (present !== undefined && isSingle(present) && isSingle(corrected)) return [{ target, update: corrected }];
  return [...remove, addition(document, parts, corrected)];
}

/** The action that does the same wherever a member is one text. */
export function cureEverywhere(member: string, text: string, corrected: string | undefined): OverlayAction {
  const holders = `$..[?@.${member}==${JSON.stringify(text)}]`;
  return corrected === undefined
    ? { target: `${holders}.${member}`, remove: true }
    : { target: holders, update: { [member]: corrected } };
}

/** The actions that move a value to where there is none, from beside it. */
export function findRenaming(document: unknown, from: string, to: string): OverlayAction[] {
  const value = readPointer(document, from);
  const source = jsonPath(document, pointerParts(from));
  const remove: OverlayAction = { target: source, remove: true };
  if (isSingle(value)) return [...findCure(document, to, value), remove];
  const copy = { target: jsonPath(document, pointerParts(to)), copy: source };
  return [...findCure(document, to, Array.isArray(value) ? [] : {}), copy, remove];
}

/** An object takes a member, an array an item at its end. */
function addition(document: unknown, parts: readonly string[], added: unknown): OverlayAction {
  const holder = parts.slice(0, -1);
  const isList = Array.isArray(readPointer(document, ["#", ...holder.map(encodePointer)].join("/")));
  const update = isList ? [added] : { [parts.at(-1) ?? ""]: added };
  return { target: jsonPath(document, holder), update };
}

/** `paths`, `/pets`, `get`, `parameters`, `0` → `$.paths['/pets'].get.parameters[0]` */
export function jsonPath(document: unknown, parts: readonly string[]): string {
  let path = "$";
  let holder = document;
  for (const part of parts) {
    path += Array.isArray(holder) ? `[${part}]` : memberSegment(part);
    holder = readPointer(holder, `#/${encodePointer(part)}`);
  }
  return path;
}

function memberSegment(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `.${name}`;
  return /['\\\p{Cc}]/u.test(name) ? `[${JSON.stringify(name)}]` : `['${name}']`;
}

function isSingle(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** As it stands in an overlay: `By overlay: { target: "$.paths", … }`. */
export function describeCure(actions: readonly OverlayAction[]): string {
  const shown = actions.map((action) => {
    const members = Object.entries(action).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `{ ${members.join(", ")} }`;
  });
  return `By overlay: ${shown.join(", ")}`;
}
