import type { Problem } from "../document/diagnostics.ts";
import { messageOf } from "../document/document-error.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { listWithAnd } from "../document/list-words.ts";
import type { Source } from "../document/source.ts";
import type { Select, SelectedNode } from "./json-path.ts";
import { isObject, kindOf } from "./kind.ts";
import { appendItems, mergeObject, write } from "./merge.ts";
import type { MergeListener, Written } from "./merge.ts";
import type { Origins } from "./origins.ts";

/** An action of an overlay, with its paths compiled. */
export interface Action {
  /** `#/actions/0` */
  readonly pointer: string;
  readonly target: Path;
  readonly change: Change;
}

export interface Path {
  readonly text: string;
  readonly select: Select;
}

export type Change =
  | { readonly kind: "remove" }
  | { readonly kind: "update"; readonly value: unknown }
  | { readonly kind: "copy"; readonly from: Path };

/** A document that the actions of an overlay change, one after the other. */
export interface Application {
  readonly document: unknown;
  readonly overlay: Source;
  readonly origins: Origins;
  /** By pointer into the document, the action that removed what was there. */
  readonly removed: Map<string, string>;
  /** What stops the run. */
  readonly problems: Problem[];
  readonly notes: Problem[];
}

export function applyAction(action: Action, application: Application): void {
  const { target, change } = action;
  const nodes = selectNodes(target, `${action.pointer}/target`, application);
  if (nodes === undefined) return;
  if (nodes.length === 0) {
    application.notes.push({ pointer: action.pointer, message: `no longer matches anything: ${target.text}` });
  } else if (change.kind === "remove") {
    removeNodes(nodes, action, application);
  } else {
    const written = findWritten(action.pointer, change, application);
    if (written !== undefined) updateNodes(nodes, written, application);
  }
}

function selectNodes(
  { select }: Path,
  pointer: string,
  { document, problems }: Application,
): SelectedNode[] | undefined {
  try {
    return select(document);
  } catch (error) {
    problems.push({ pointer, message: `cannot be evaluated: ${messageOf(error)}` });
    return undefined;
  }
}

/** From the inside out, so that no removal moves a node that is still to be removed. */
function removeNodes(nodes: SelectedNode[], { pointer }: Action, application: Application): void {
  const { document, origins, removed, problems } = application;
  const deepestFirst = nodes.toSorted((a, b) => b.location.length - a.location.length);
  for (const [holder, members] of groupByHolder(deepestFirst)) {
    if (holder === undefined) problems.push({ pointer, message: "removes the whole document" });
    else if (Array.isArray(holder)) origins.removeItems(document, holder, members);
    else for (const { key } of members) Reflect.deleteProperty(holder, key);
  }
  for (const { location } of nodes) if (location.length > 0) removed.set(pointerTo(location), pointer);
}

function pointerTo(location: readonly string[]): string {
  return ["#", ...location.map(encodePointer)].join("/");
}

function groupByHolder(nodes: SelectedNode[]): Map<object | undefined, SelectedNode[]> {
  const groups = new Map<object | undefined, SelectedNode[]>();
  for (const node of nodes) groups.set(node.holder, [...(groups.get(node.holder) ?? []), node]);
  return groups;
}

/** What an action writes; undefined where there is no one value to copy. */
function findWritten(
  pointer: string,
  change: Exclude<Change, { kind: "remove" }>,
  application: Application,
): Written | undefined {
  if (change.kind === "update") return { value: change.value, pointer: `${pointer}/update` };
  const from = `${pointer}/copy`;
  const [node, ...others] = selectNodes(change.from, from, application) ?? [];
  if (others.length > 0) {
    const message = `selects ${others.length + 1} nodes; it must select the one that is copied`;
    application.problems.push({ pointer: from, message });
    return undefined;
  }
  if (node !== undefined) return { value: node.value, pointer: from };
  application.notes.push({ pointer, message: `no longer matches anything: ${change.from.text}` });
  return undefined;
}

function updateNodes(nodes: SelectedNode[], written: Written, { overlay, origins, problems }: Application): void {
  const listener: MergeListener = {
    onWrite: (holder, key, { pointer }) => origins.set(holder, key, { source: overlay, pointer }),
    onProblem: (problem) => problems.push(problem),
  };
  const kinds = [...new Set(nodes.map(({ value }) => kindOf(value)))];
  if (kinds.length === 1) for (const node of nodes) updateNode(node, written, listener);
  else {
    problems.push({
      pointer: written.pointer,
      message: `is written into ${listWithAnd(kinds)} at once: narrow the target to one kind`,
    });
  }
}

function updateNode({ value, holder, key }: SelectedNode, written: Written, listener: MergeListener): void {
  if (Array.isArray(value)) appendItems(value, written, listener);
  else if (kindOf(value) !== kindOf(written.value)) {
    const message = `is ${kindOf(written.value)}, but the target is ${kindOf(value)}`;
    listener.onProblem({ pointer: written.pointer, message });
  } else if (isObject(value)) mergeObject(value, written, listener);
  else if (holder !== undefined) write(holder, key, written, listener);
}
