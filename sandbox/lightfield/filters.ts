import type { Collection, Selection } from "../store/collection.ts";
import { filterField, filterLinks, filterPipeline } from "./conditions.ts";
import type { Condition } from "./conditions.ts";
import { badRequest } from "./errors.ts";
import type { ObjectType } from "./object-types.ts";
import { parseFilters } from "./parse-filter.ts";
import type { ParsedFilter } from "./parse-filter.ts";
import type { StoredRecord } from "./records.ts";
import { resolveStages } from "./stage-filters.ts";

/** A condition, named by key and value as in the query string. */
interface Filter extends Condition {
  readonly name: string;
}

/** The records of a list that meet all conditions in a query string. */
export function findRecords(
  records: Collection<StoredRecord>,
  type: ObjectType,
  search: URLSearchParams,
): Selection<StoredRecord> | StoredRecord[] {
  const filters = resolveStages(type, parseFilters(search)).flatMap((filter): Filter[] => {
    const condition = buildCondition(type, filter);
    return condition === undefined ? [] : [{ ...condition, name: `${filter.key}=${filter.value}` }];
  });
  if (filters.length === 0) return records;
  const meetsAll = (record: StoredRecord): boolean => filters.every(({ meets }) => meets(record));
  const lookups = filters.flatMap((filter) => filter.lookups ?? []);
  return records.cache(filters.map(({ name }) => name).join("&"), () => records.narrow(lookups).filter(meetsAll));
}

/** The condition of a filter; `undefined` for a parameter that is none. */
function buildCondition(type: ObjectType, filter: ParsedFilter): Condition | undefined {
  const condition = buildUnnegated(type, filter);
  if (condition === undefined || !filter.isNegated) return condition;
  return { meets: (record) => !condition.meets(record) };
}

/** A key without an operator counts as a filter only if it names something to filter by or begins with `$`. */
function buildUnnegated(type: ObjectType, filter: ParsedFilter): Condition | undefined {
  const { key, name, operator } = filter;
  const field = type.fields.get(name);
  if (field !== undefined) return filterField(field, filter);
  const relationship = [...type.relationships].find(([, { slug }]) => `$${slug}` === name)?.[0];
  if (relationship !== undefined) return filterLinks(relationship, filter);
  if (name === "$pipeline" && type.pipeline !== undefined) return filterPipeline(type, filter);
  if (operator === undefined && !key.startsWith("$")) return undefined;
  throw badRequest("unknown_field", key, `There is no field or relationship named ${name || key} to filter by.`);
}
