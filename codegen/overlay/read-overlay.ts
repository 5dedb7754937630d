import type { Problem } from "../document/diagnostics.ts";
import { messageOf } from "../document/document-error.ts";
import { readPointer } from "../document/json-pointer.ts";
import { suggest } from "../document/suggest.ts";
import type { Action, Change, Path } from "./apply-action.ts";
import { compilePath, findBareHyphen } from "./json-path.ts";
import { isObject, kindOf } from "./kind.ts";

/** An overlay that was read: its actions are of use only where there are no problems. */
export interface Overlay {
  readonly actions: readonly Action[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** Reads an overlay as Overlay 1.0 and 1.1 have it. What the generator does not need may be missing. */
export function readOverlay(value: unknown): Overlay {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const report: Report = (pointer, message) => problems.push({ pointer, message });
  const note: Report = (pointer, message) => notes.push({ pointer, message });
  const version = versionOf(value);
  const actions = readActions(value, report).map((action, index) =>
    readAction(action, `#/actions/${index}`, version, report, note),
  );
  return { actions: actions.filter((action) => action !== undefined), problems, notes };
}

type Report = (pointer: string, message: string) => unknown;

/** `extends` is not compared: whoever passes an overlay along with a document has chosen both. */
function readActions(value: unknown, report: Report): unknown[] {
  if (!isObject(value)) {
    report("#", `must be an object; it is ${kindOf(value)}`);
    return [];
  }
  checkVersion(value, report);
  checkMembers(value, "#", ["overlay", "info", "extends", "actions"], report);
  const { actions }: { actions?: unknown } = value;
  if (Array.isArray(actions)) return actions;
  if (actions === undefined) report("#", "has no `actions`");
  else report("#/actions", `must be a list; it is ${kindOf(actions)}`);
  return [];
}

/** Without quotes, 1.0 is the number 1 in YAML. */
function versionOf(value: unknown): string {
  const version = String(readPointer(value, "#/overlay"));
  return version === "1" ? "1.0" : version;
}

function checkVersion(value: object, report: Report): void {
  if (!Object.hasOwn(value, "overlay")) report("#", "has no `overlay`, the version: write `overlay: 1.1.0`");
  else if (!/^1\.[01](\.\d+)?$/.test(versionOf(value))) {
    report("#/overlay", `is ${versionOf(value)}; only Overlay 1.0 and 1.1 can be applied: write 1.1.0`);
  }
}

/** Whatever begins with `x-` is for other tools. */
function checkMembers(value: object, pointer: string, known: readonly string[], report: Report): void {
  for (const name of Object.keys(value)) {
    if (known.includes(name) || name.startsWith("x-")) continue;
    const similar = suggest(name, known);
    report(`${pointer}/${name}`, `is no member that Overlay knows here${similar && `; did you mean ${similar}?`}`);
  }
}

const modifiers = ["update", "copy", "remove"];

function readAction(
  action: unknown,
  pointer: string,
  version: string,
  report: Report,
  note: Report,
): Action | undefined {
  if (!isObject(action)) return void report(pointer, `must be an object; it is ${kindOf(action)}`);
  checkMembers(action, pointer, ["target", "description", ...modifiers], report);
  const target = readPath(action, "target", pointer, report, note);
  const change = readChange(action, pointer, version, report, note);
  return target && change && { pointer, target, change };
}

function readPath(
  action: object,
  name: "target" | "copy",
  pointer: string,
  report: Report,
  note: Report,
): Path | undefined {
  if (!Object.hasOwn(action, name)) return void report(pointer, `has no \`${name}\``);
  const text: unknown = Reflect.get(action, name);
  if (typeof text !== "string") return void report(`${pointer}/${name}`, `must be text; it is ${JSON.stringify(text)}`);
  const hyphened = findBareHyphen(text);
  if (hyphened !== undefined) {
    note(`${pointer}/${name}`, `is not quite a JSONPath: write ['${hyphened}'] for .${hyphened}, as RFC 9535 has it`);
  }
  try {
    return { text, select: compilePath(text) };
  } catch (error) {
    return void report(`${pointer}/${name}`, `is no JSONPath (RFC 9535): ${messageOf(error)}`);
  }
}

function readChange(
  action: object,
  pointer: string,
  version: string,
  report: Report,
  note: Report,
): Change | undefined {
  const given = modifiers.filter((name) => Object.hasOwn(action, name));
  const { remove, update: value }: { remove?: unknown; update?: unknown } = action;
  if (given.includes("remove") && typeof remove !== "boolean") {
    return void report(`${pointer}/remove`, `must be true or false; it is ${JSON.stringify(remove)}`);
  }
  const others = given.filter((name) => name !== "remove");
  if (given.includes("copy") && version.startsWith("1.0")) {
    return void report(`${pointer}/copy`, "is of Overlay 1.1: write `overlay: 1.1.0` at the top");
  }
  if (remove === true) {
    for (const name of others) note(`${pointer}/${name}`, "has no effect beside `remove: true`");
    return { kind: "remove" };
  }
  if (others.length > 1) return void report(pointer, "has both `update` and `copy`: make two actions of it");
  if (others.length === 0)
    return void note(pointer, "changes nothing: it has neither `update` nor `copy` nor `remove: true`");
  if (others[0] === "update") return { kind: "update", value };
  const from = readPath(action, "copy", pointer, report, note);
  return from && { kind: "copy", from };
}
