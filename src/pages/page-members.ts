import { PaginationError } from "../platform/errors.ts";

/**
 * The items of a page: the response itself, where no name is given. Some servers write a list of none as `null`.
 * @throws PaginationError where there are none
 */
export function readItems<Item>(page: unknown, name?: string): Item[] {
  const items = name === undefined ? page : member(page, name);
  if (Array.isArray(items)) return items;
  if (items === null) return [];
  const lack = name === undefined ? "it is no list" : `it has no list under ${JSON.stringify(name)}`;
  throw new PaginationError(`The response is not a page: ${lack}.`);
}

/** A member, or one further down: `paging.next`. */
export function member(page: unknown, name: string): unknown {
  if (typeof page !== "object" || page === null) return undefined;
  const own = Object.getOwnPropertyDescriptor(page, name);
  const dot = own === undefined ? name.indexOf(".") : -1;
  return dot < 0 ? own?.value : member(member(page, name.slice(0, dot)), name.slice(dot + 1));
}

export function asNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
