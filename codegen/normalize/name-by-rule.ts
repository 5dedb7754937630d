import { camelCase, words } from "../names.ts";
import { methodByShape } from "./method-verb.ts";

/** Resource and method of an operation. */
export interface OperationName {
  /** `mailbox.stream` */
  resource: string;
  method: string;
}

/** What names are made of. */
export interface Nameable {
  readonly httpMethod: string;
  readonly path: string;
  readonly operationId?: string | undefined;
  /** Its tag, after those that this one is under. */
  readonly tags?: readonly string[];
  /** The response is one thing and no list, as far as the document says. */
  readonly returnsOne?: boolean;
}

/**
 * Names an operation that the overlay does not name. A dotted operationId is the name (`mailbox.stream.create`); else
 * the tag or the first static segment of the path is the resource, and verb and shape of the path give the method.
 */
export function nameByRule({ httpMethod, path, operationId, tags = [], returnsOne = false }: Nameable): OperationName {
  const parts = dottedParts(operationId);
  const last = parts.at(-1);
  if (last !== undefined) return { resource: parts.slice(0, -1).join("."), method: last };
  const segments = path.split("/").filter((segment) => segment !== "" && !prefixSegment.test(segment));
  const statics = segments.filter((segment) => !segment.startsWith("{"));
  const tagged = tags.map(camelCase).filter((name) => name !== "");
  const group = tagged.at(-1) ?? (camelCase(statics[0] ?? "") || "root");
  const idWords = wordsAfterTag(operationId, group);
  const resource = [...tagged.slice(0, -1), group].join(".");
  const said = tagged.length > 1 ? tagged : [];
  return { resource, method: methodByShape({ httpMethod, segments, idWords, returnsOne, said }) };
}

/** What to call a method whose name by rule is taken: the operationId's words after those of the tag, then all of them. */
export function namesByID(operationId: string | undefined, resource: string): string[] {
  const names = [wordsAfterTag(operationId, resource), words(operationId ?? "")].map((some) =>
    camelCase(some.join(" ")),
  );
  return names.filter((name) => name !== "");
}

/** `UsersController_findAll` of `users` → `find`, `All`: what frameworks write before it says no more than the tag. */
function wordsAfterTag(operationId: string | undefined, tag: string): readonly string[] {
  const all = words(operationId ?? "");
  const ofTag = words(tag);
  if (!ofTag.every((word, index) => isSameNoun(word, all[index]))) return all;
  const rest = all.slice(ofTag.length);
  return rest[0]?.toLowerCase() === "controller" ? rest.slice(1) : rest;
}

function isSameNoun(one: string, other: string | undefined): boolean {
  return singular(one) === singular(other ?? "");
}

function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<!s)s$/, "");
}

/** The parts of a dotted operationId, `repos/list-tags` included; none where it is not dotted, as in `list.` */
export function dottedParts(operationId = ""): string[] {
  const parts = operationId
    .split(/[./]/)
    .map(camelCase)
    .filter((part) => part !== "");
  return parts.length > 1 ? parts : [];
}

/** `v1`, `1.0`, `2010-04-01`, `api`: segments that all paths of an API begin with, and that name nothing. */
const prefixSegment = /^(v?\d[\d._-]*|api|rest)$/i;
