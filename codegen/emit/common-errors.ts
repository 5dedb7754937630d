import type { MethodErrorBodies } from "../model/operation-method.ts";

/** Statuses that nearly all methods describe, each with the same body. */
export interface CommonErrors {
  readonly body: string;
  readonly statuses: readonly string[];
}

/** Undefined where too few methods have them to give them a name. */
export function findCommonErrors(methods: readonly MethodErrorBodies[]): CommonErrors | undefined {
  const alike = groupByBody(methods);
  const [body, group = []] = [...alike].reduce(larger, ["", []]);
  const statuses = new Set(group.flatMap(({ bodies }) => Object.keys(bodies)));
  const isCommon = (status: string): boolean =>
    group.filter(({ bodies }) => Object.hasOwn(bodies, status)).length >= 0.9 * group.length;
  const common = { body, statuses: [...statuses].filter(isCommon) };
  const named = group.filter((method) => otherStatuses(method, common) !== undefined);
  return common.statuses.length > 1 && named.length > 2 ? common : undefined;
}

/** What a method describes beside what is common; undefined for one that does not describe all of that, or otherwise. */
export function otherStatuses({ bodies }: MethodErrorBodies, { body, statuses }: CommonErrors): string[] | undefined {
  const isAlike = Object.values(bodies).every((one) => one === body);
  if (!isAlike || !statuses.every((status) => Object.hasOwn(bodies, status))) return undefined;
  return Object.keys(bodies).filter((status) => !statuses.includes(status));
}

type Group = readonly [body: string, methods: readonly MethodErrorBodies[]];

function groupByBody(methods: readonly MethodErrorBodies[]): Map<string, MethodErrorBodies[]> {
  const groups = new Map<string, MethodErrorBodies[]>();
  for (const method of methods) {
    const [body = "", ...others] = new Set(Object.values(method.bodies));
    if (others.length > 0) continue;
    const group = groups.get(body);
    if (group === undefined) groups.set(body, [method]);
    else group.push(method);
  }
  return groups;
}

function larger(one: Group, other: Group): Group {
  return other[1].length > one[1].length ? other : one;
}
