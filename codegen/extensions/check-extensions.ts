import type { Document, PathItem } from "../document/document.ts";
import type { Problem } from "../document/diagnostics.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { operationPointer, operationsOf } from "../document/operations.ts";
import { isReference } from "../document/references.ts";
import { encodingExtensions, operationExtensions, parameterExtensions, rootExtensions } from "./extensions.ts";
import { nearest } from "./rules.ts";
import type { Rule } from "./rules.ts";

/** Faults stop the run; notes do not. */
export interface ExtensionFindings {
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  /** Extensions of the vendor's own, under a name of ours. */
  readonly foreign: readonly { readonly holder: object; readonly name: string }[];
}

/** An object that may have extensions, and those that the generator reads there. */
interface Holder {
  readonly value: object;
  /** Hardly any has extensions, and a document has thousands of parameters. */
  readonly pointer: () => string;
  readonly known: Readonly<Record<string, Rule>>;
}

/**
 * Checks every extension of ours in a document. What an overlay has written is meant for the generator: a name that is
 * nearly one of ours is misspelt there. In the document itself, the vendor may mean something else by a name.
 */
export function checkExtensions(document: Document, isOverlaid: (pointer: string) => boolean): ExtensionFindings {
  const findings = [...findHolders(document)].flatMap((holder) => checkHolder(holder, isOverlaid));
  return {
    problems: findings.filter(({ kind }) => kind === "fault"),
    notes: findings.filter(({ kind }) => kind !== "fault"),
    foreign: findings.filter(({ kind }) => kind === "foreign"),
  };
}

interface Finding extends Problem {
  readonly kind: "fault" | "foreign" | "unknown";
  readonly holder: object;
  readonly name: string;
}

function* findHolders(document: Document): Generator<Holder> {
  yield { value: document, pointer: () => "#", known: rootExtensions };
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (path.startsWith("x-")) continue;
    const pointer = (): string => `#/paths/${encodePointer(path)}`;
    yield { value: item, pointer, known: {} };
    yield* findParameters(item, pointer);
    for (const operation of operationsOf(item as PathItem)) {
      const { source } = operation;
      const place = (): string => operationPointer(path, operation);
      yield { value: source, pointer: place, known: operationExtensions };
      yield* findParameters(source, place);
      yield* findEncodings(source.requestBody, () => `${place()}/requestBody`);
    }
  }
  yield* findParameters(document.components ?? {}, () => "#/components");
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (typeof schema === "object")
      yield { value: schema, pointer: () => `#/components/schemas/${encodePointer(name)}`, known: {} };
  }
  for (const [name, body] of Object.entries(Object(document.components?.["requestBodies"]))) {
    yield* findEncodings(body, () => `#/components/requestBodies/${encodePointer(name)}`);
  }
}

function* findEncodings(body: unknown, owner: () => string): Generator<Holder> {
  const content: unknown = Reflect.get(Object(body), "content");
  for (const [mediaType, media] of Object.entries(Object(content))) {
    const encodings: unknown = Reflect.get(Object(media), "encoding");
    for (const [part, value] of Object.entries(Object(encodings))) {
      if (typeof value !== "object" || value === null) continue;
      const pointer = (): string =>
        [`${owner()}/content`, ...[mediaType, "encoding", part].map(encodePointer)].join("/");
      yield { value, pointer, known: encodingExtensions };
    }
  }
}

function* findParameters(holder: object, owner: () => string): Generator<Holder> {
  const parameters: unknown = Reflect.get(holder, "parameters");
  for (const [key, value] of Object.entries(Object(parameters))) {
    if (typeof value !== "object" || value === null) continue;
    const known = isReference(value) ? {} : parameterExtensions; // nobody reads what stands beside a reference
    yield { value, pointer: () => `${owner()}/parameters/${encodePointer(key)}`, known };
  }
}

function checkHolder(holder: Holder, isOverlaid: (pointer: string) => boolean): Finding[] {
  const names = Object.keys(holder.value).filter((name) => /^x-/i.test(name));
  return names.flatMap((name) => {
    const pointer = `${holder.pointer()}/${name}`;
    const isOurs = isOverlaid(pointer);
    const rule = Object.hasOwn(holder.known, name) ? holder.known[name] : undefined;
    const finding = (kind: Finding["kind"], problem: Problem): Finding => ({
      ...problem,
      kind,
      holder: holder.value,
      name,
    });
    if (rule === undefined) return isOurs ? checkUnknown(name, pointer, holder, names, finding) : [];
    const value: unknown = Reflect.get(holder.value, name);
    const [first, ...more] = rule(value, pointer);
    if (first === undefined) return [];
    if (isOurs || isSpecific(name, value)) return [first, ...more].map((problem) => finding("fault", problem));
    return [finding("foreign", { pointer, message: `${first.message}; it is ignored as the vendor's own` })];
  });
}

/** No vendor has an object of that name by chance, unlike `x-rate-limit: 100` or `x-download: true`. */
function isSpecific(name: string, value: unknown): boolean {
  const hasMembers = [
    "x-client",
    "x-webhook-settings",
    "x-page-style",
    "x-upload-session",
    "x-download",
    "x-poll",
  ].includes(name);
  return hasMembers && typeof value === "object" && value !== null;
}

function checkUnknown(
  name: string,
  pointer: string,
  { known }: Holder,
  beside: readonly string[],
  finding: (kind: Finding["kind"], problem: Problem) => Finding,
): Finding[] {
  if (Object.hasOwn(operationExtensions, name)) {
    return [
      finding("fault", { pointer, message: "has no effect here: target an operation, such as $.paths['/pets'].get" }),
    ];
  }
  if (Object.hasOwn(rootExtensions, name)) {
    return [finding("fault", { pointer, message: "has no effect here: target the root, $" })];
  }
  if (Object.hasOwn(parameterExtensions, name)) {
    return [finding("fault", { pointer, message: "has no effect here: target a parameter, where it is declared" })];
  }
  if (Object.hasOwn(encodingExtensions, name)) {
    return [finding("fault", { pointer, message: "has no effect here: target the encoding of a part" })];
  }
  const unknown = "is no extension that this generator knows";
  const advice = nearest(
    name,
    [rootExtensions, operationExtensions, parameterExtensions, encodingExtensions].flatMap(Object.keys),
  );
  if (advice !== "") return [finding("fault", { pointer, message: `${unknown}${advice}` })];
  const isBesideOurs = beside.some((other) => Object.hasOwn(known, other));
  return isBesideOurs ? [finding("unknown", { pointer, message: `${unknown}, and is ignored` })] : [];
}
