import { RequestQueryParser } from "@nestjsx/crud-request";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCrudQuery } from "../../sandbox/wootiv/crud-query.ts";

/** What a parser makes of a query: its parts, or the message with which it refuses the query. */
type Outcome = { readonly refused: string } | { readonly [part: string]: unknown };

function attempt(parse: () => Outcome): Outcome {
  try {
    return parse();
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** By the library whose grammar Wootiv's lists speak. */
function parseByLibrary(query: Record<string, string | string[]>): Outcome {
  const { fields, search, filter, or, sort, join, limit, offset, page } = RequestQueryParser.create()
    .parseQuery(query)
    .getParsed();
  return { fields: fields.filter(Boolean), search, filter, or, sort, join, limit, offset, page };
}

/** By the sandbox, in the library's words. */
function parseBySandbox(query: Record<string, string | string[]>): Outcome {
  const { fields, search, filter, or, sort, join, limit, offset, page } = parseCrudQuery(query);
  return {
    fields,
    search,
    filter,
    or,
    sort: sort.map(({ field, direction }) => ({ field, order: direction === 1 ? "ASC" : "DESC" })),
    join: join.map(({ relation, columns }) => ({ field: relation, select: columns })),
    limit,
    offset,
    page,
  };
}

describe("the sandbox reads a query as the library does", () => {
  const values = fc.oneof(
    fc.constantFrom("", "null", "1", "-1", "1.5", "0123", "1e3", "true", '"a"', '"1"', "{}", "[1]", "2026-01-01", "||"),
    fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5+0100", " 1 ", "99999999999999999999", "a b", '"'),
    fc.string({ maxLength: 4 }),
  );
  const operators = fc.constantFrom(
    "$eq",
    "eq",
    "$in",
    "in",
    "$between",
    "$notinL",
    "$isnull",
    "notnull",
    "$like",
    "",
    "$EQ",
  );
  const columns = fc.constantFrom("email", "a.b", "", "constructor");
  const lists = fc.array(values, { minLength: 1, maxLength: 3 }).map((list) => list.join(","));
  const conditions = fc.array(
    fc.tuple(columns, operators, lists).map((parts) => parts.join("||")),
    { maxLength: 3 },
  );
  /** The library takes a list for a search, with columns called 0, 1, …; no server can mean that. */
  const searches = fc
    .oneof(
      fc.dictionary(fc.string(), fc.jsonValue()).map((search) => JSON.stringify(search)),
      values,
    )
    .filter((text) => !text.trim().startsWith("["));
  const queries = fc.record(
    {
      fields: lists,
      s: searches,
      filter: conditions,
      or: conditions,
      sort: fc.array(
        fc.tuple(columns, fc.constantFrom("ASC", "DESC", "asc", "")).map((parts) => parts.join(",")),
        { maxLength: 2 },
      ),
      join: fc.array(
        fc.tuple(columns, lists).map((parts) => parts.join("||")),
        { maxLength: 2 },
      ),
      limit: values,
      offset: values,
      page: values,
    },
    { requiredKeys: [] },
  );

  test("whatever it holds", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(attempt(() => parseBySandbox(query))).toEqual(attempt(() => parseByLibrary(query)));
      }),
      { numRuns: 1000 },
    );
  });
});
