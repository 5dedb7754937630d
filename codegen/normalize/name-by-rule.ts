import { camelCase } from "../names.ts";

/** Resource and method of an operation. */
export interface OperationName {
  /** `mailbox.stream` */
  resource: string;
  method: string;
}

/**
 * Names an operation that the overlay does not name. A dotted operationId is the name (`mailbox.stream.create`); else
 * the tag or the first static segment of the path is the resource, and verb and shape of the path give the method.
 */
export function nameByRule(httpMethod: string, path: string, operationId?: string, tag?: string): OperationName {
  const parts = dottedParts(operationId);
  const last = parts.at(-1);
  if (last !== undefined) return { resource: parts.slice(0, -1).join("."), method: last };
  const segments = path.split("/").filter((segment) => segment !== "" && !prefixSegment.test(segment));
  const statics = segments.filter((segment) => !segment.startsWith("{"));
  const resource = camelCase(tag ?? "") || camelCase(statics[0] ?? "") || "root";
  return { resource, method: methodByRule(httpMethod, segments, statics) };
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

function methodByRule(httpMethod: string, segments: string[], statics: string[]): string {
  const isItem = segments.at(-1)?.startsWith("{") ?? false;
  const verb = verbs[httpMethod]?.[isItem ? "item" : "collection"] ?? httpMethod;
  return camelCase([verb, ...statics.slice(1)].join(" "));
}

const verbs: Record<string, { collection: string; item: string }> = {
  get: { collection: "list", item: "retrieve" },
  post: { collection: "create", item: "update" },
  put: { collection: "replace", item: "replace" },
  patch: { collection: "update", item: "update" },
  delete: { collection: "delete", item: "delete" },
};
