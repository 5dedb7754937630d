import type { Problem } from "../document/diagnostics.ts";
import type { Document } from "../document/document.ts";
import { requestPath } from "../document/request-path.ts";
import { suggest } from "../document/suggest.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { RateLimits } from "./model.ts";

/** The groups that have operations. Undefined where there are none: the client then sends at once. */
export function findRateLimits(document: Document, operations: readonly NormalOperation[]): RateLimits | undefined {
  const limits = document["x-rate-limits"];
  if (limits === undefined) return undefined;
  const groups = Object.entries(limits.groups).map(([name, limit]) => {
    const members = operations.filter(({ source }) => source["x-rate-limit"] === name);
    return [name, { limits: [limit].flat(), operations: members.map(nameOf) }] as const;
  });
  const used = groups.filter(([, group]) => group.operations.length > 0);
  return used.length === 0 ? undefined : { groups: Object.fromEntries(used), headers: limits.headers };
}

/** As a client looks it up: method and path. */
function nameOf({ httpMethod, path }: NormalOperation): string {
  return `${httpMethod} ${requestPath(path)}`;
}

/** Operations whose group has no limit, though others have. */
export function checkRateLimits(document: Document, operations: readonly NormalOperation[]): Problem[] {
  const groups = Object.keys(document["x-rate-limits"]?.groups ?? {});
  if (groups.length === 0) return [];
  return operations.flatMap(({ source, pointer }) => {
    const name = source["x-rate-limit"];
    if (name === undefined || groups.includes(name)) return [];
    const similar = suggest(name, groups);
    const advice = similar === "" ? `: ${groups.join(", ")}` : `; did you mean ${similar}?`;
    return [{ pointer: `${pointer}/x-rate-limit`, message: `is no group of \`x-rate-limits\`${advice}` }];
  });
}
