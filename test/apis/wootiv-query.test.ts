import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { query } from "../../apis/wootiv/query.ts";
import type { ListQuery, AnyQuery } from "../../apis/wootiv/query.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import type { Contact, ContactGroup } from "../../generated/wootiv/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Listening } from "../../sandbox/index.ts";
import { parseCrudQuery } from "../../sandbox/wootiv/crud-query.ts";
import type { CrudQuery } from "../../sandbox/wootiv/crud-query.ts";
import { SDKError } from "../../src/index.ts";

const everyone = ["Maya", "Leon", "Sara", "Omar", "Tess", "Ivo", "Lin"];
const contacts = query<Contact>();

/** A query as a program in JavaScript uses it: no compiler sees its arguments. */
type Untyped = Record<"filter" | "or" | "sort" | "join" | "fields" | "search", (...args: unknown[]) => Untyped> &
  Pick<AnyQuery<Contact>, "build">;

function asInJavaScript(typed: object): Untyped {
  return typed as Untyped;
}

let client: Wootiv;
let server: Listening;

beforeAll(async () => {
  server = await createSandbox().listen();
  client = new Wootiv({ apiKey: "wootiv_sandbox", baseURL: server.url });
});
afterAll(() => server.close());

/** The first names that a list of contacts finds. */
async function find(wanted: ListQuery): Promise<string[]> {
  const { data } = await client.contacts.list(wanted);
  return data.map(({ firstName }) => firstName);
}

describe("a query finds", () => {
  test.each<[what: string, wanted: AnyQuery<Contact>, names: string[]]>([
    ["all", contacts, everyone],
    ["$eq", contacts.filter("firstName", "$eq", "Maya"), ["Maya"]],
    ["$ne", contacts.filter("firstName", "$ne", "Maya"), everyone.slice(1)],
    ["$gt", contacts.filter("firstName", "$gt", "Omar"), ["Sara", "Tess"]],
    ["$gte", contacts.filter("firstName", "$gte", "Omar"), ["Sara", "Omar", "Tess"]],
    ["$lt", contacts.filter("firstName", "$lt", "Leon"), ["Ivo"]],
    ["$lte", contacts.filter("firstName", "$lte", "Leon"), ["Leon", "Ivo"]],
    ["$starts", contacts.filter("firstName", "$starts", "L"), ["Leon", "Lin"]],
    ["$ends", contacts.filter("email", "$ends", "aziz@example.com"), ["Omar"]],
    ["$cont", contacts.filter("lastName", "$cont", "o"), ["Maya", "Tess", "Ivo", "Lin"]],
    ["$excl", contacts.filter("lastName", "$excl", "o"), ["Leon", "Sara", "Omar"]],
    ["$eqL", contacts.filter("firstName", "$eqL", "MAYA"), ["Maya"]],
    ["$neL", contacts.filter("firstName", "$neL", "MAYA"), everyone.slice(1)],
    ["$startsL", contacts.filter("firstName", "$startsL", "l"), ["Leon", "Lin"]],
    ["$endsL", contacts.filter("email", "$endsL", "AZIZ@EXAMPLE.COM"), ["Omar"]],
    ["$contL", contacts.filter("lastName", "$contL", "O"), ["Maya", "Tess", "Ivo", "Lin"]],
    ["$exclL", contacts.filter("lastName", "$exclL", "O"), ["Leon", "Sara", "Omar"]],
    ["$in", contacts.filter("firstName", "$in", ["Lin", "Ivo"]), ["Ivo", "Lin"]],
    ["$notin", contacts.filter("firstName", "$notin", ["Lin", "Ivo"]), everyone.slice(0, 5)],
    ["$inL", contacts.filter("firstName", "$inL", ["LIN", "IVO"]), ["Ivo", "Lin"]],
    ["$notinL", contacts.filter("firstName", "$notinL", ["LIN", "IVO"]), everyone.slice(0, 5)],
    ["$between", contacts.filter("firstName", "$between", ["L", "N"]), ["Maya", "Leon", "Lin"]],
    ["$isnull", contacts.filter("metadata.nickname", "$isnull"), everyone],
    ["$notnull", contacts.filter("metadata.nickname", "$notnull"), []],
    ["a number", contacts.filter("audit.version", "$lt", 2), everyone],
    ["a bigint", contacts.filter("audit.version", "$lt", 2n), everyone],
    ["a Date", contacts.filter("audit.date_created", "$lt", new Date("2026-01-01")), []],
    ["texts with reserved characters", contacts.filter("phoneNumber", "$eq", "+12025551007"), ["Leon"]],
    ["what meets all", contacts.filter("firstName", "$starts", "L").filter("lastName", "$cont", "s"), ["Leon"]],
    ["what meets one", contacts.or("firstName", "$eq", "Ivo").or("firstName", "$eq", "Lin"), ["Ivo", "Lin"]],
    [
      "what meets all of filter, or all of or",
      contacts.filter("firstName", "$eq", "Maya").or("firstName", "$starts", "L").or("lastName", "$cont", "s"),
      ["Maya", "Leon"],
    ],
    ["a search", contacts.search({ firstName: "Maya" }), ["Maya"]],
    [
      "a search with operators",
      contacts.search({ firstName: { $starts: "L", $ends: "n", $notnull: true } }),
      ["Leon", "Lin"],
    ],
    [
      "a search of one or the other",
      contacts.search({ $or: [{ firstName: { $or: { $eq: "Ivo", $starts: "O" } } }, { firstName: { $in: ["Lin"] } }] }),
      ["Omar", "Ivo", "Lin"],
    ],
  ])("%s", async (_, wanted, names) => {
    expect(await find(wanted.build())).toEqual(names);
  });

  test("in order, and no more than it says", async () => {
    const wanted = contacts.sort("contactGroupId").sort("lastName", "DESC");
    expect(await find(wanted.build({ limit: 3 }))).toEqual(["Lin", "Maya", "Sara"]);
  });

  test("columns and relations that it names", async () => {
    const wanted = contacts.fields("email", "firstName").join("contactGroup", "groupName").join("workspace");
    const { data } = await client.contacts.list(wanted.build({ limit: 1 }));
    expect(data).toEqual([
      {
        id: expect.any(String),
        email: expect.any(String),
        firstName: "Maya",
        contactGroup: { id: expect.any(String), groupName: "Restaurants" },
        workspace: expect.objectContaining({ name: expect.any(String) }),
      },
    ]);
  });

  test("pages of it, one after the other", async () => {
    const names: string[] = [];
    const wanted = contacts.filter("firstName", "$ne", "Maya").build({ limit: 2, page: 1 });
    for await (const { firstName } of client.contacts.list(wanted)) names.push(firstName);
    expect(names).toEqual(everyone.slice(1));
  });
});

test.each([
  "1",
  "true",
  "null",
  "1.50",
  " 1",
  '"quoted"',
  "2026-01-01",
  "2026-01-01T00:00:00Z",
  "{}",
  "[1]",
  '"',
  "||",
  ",",
])("the text %s stays a text, whatever the server would read it as", async (text) => {
  const { id } = await client.contactGroup.create({ groupName: text, workspaceId: "workspace_1" });
  const groups = query<ContactGroup>();
  const byFilter = text === "||" ? [] : [groups.filter("groupName", "$eq", text)];
  for (const wanted of [...byFilter, groups.search({ groupName: { $in: [text] } })]) {
    expect((await client.contactGroup.list(wanted.build())).data.map((group) => group.id)).toEqual([id]);
  }
});

describe("what the grammar cannot carry is refused", () => {
  const untyped = asInJavaScript(query());
  const searched = untyped.search({ email: "a" });
  const filtered = untyped.filter("email", "$eq", "a");

  test.each<[reason: string, make: () => unknown]>([
    ["A value of email $in holds a comma", () => untyped.filter("email", "$in", ["a,b", "c"])],
    ["A value of email $between holds a comma", () => untyped.or("email", "$between", ["a", "b,c"])],
    ['The value of email $eq holds "||"', () => untyped.filter("email", "$eq", "a||b")],
    ['A query cannot name the column "a||b": a name ends at "||".', () => untyped.filter("a||b", "$eq", "c")],
    ['A query cannot name the column "a,b": a name ends at ",".', () => untyped.sort("a,b")],
    ['A query cannot name the column "": it is empty.', () => untyped.fields("id", "")],
    ['A query cannot name the relation "a||b"', () => untyped.join("a||b")],
    ['A query cannot name the column "b,c"', () => untyped.join("a", "b,c")],
    ["email $eq has null for a value: to find what has none, say $isnull", () => untyped.filter("email", "$eq", null)],
    ["email $in has null for a value", () => untyped.filter("email", "$in", ["a", null])],
    ["email $eq has null for a value", () => untyped.search({ email: null })],
    ["email $ne has null for a value", () => untyped.search({ $and: [{ email: { $ne: null } }] })],
    ["email $eq has undefined for a value", () => untyped.filter("email", "$eq")],
    ["email $eq has an empty text", () => untyped.filter("email", "$eq", "")],
    ["email $isnull takes no value: leave it out", () => untyped.filter("email", "$isnull", true)],
    ["email $isnull takes no value: write true", () => untyped.search({ email: { $isnull: false } })],
    ["email $eq takes one value, and there are 2", () => untyped.filter("email", "$eq", "a", "b")],
    ["email $in takes an array of one value or more", () => untyped.filter("email", "$in", [])],
    ["email $in takes an array", () => untyped.filter("email", "$in", "a")],
    ["email $between takes an array of two values", () => untyped.filter("email", "$between", [1])],
    ["email $between takes an array of two values", () => untyped.search({ email: { $between: [1, 2, 3] } })],
    ["email $eq has undefined for a value", () => untyped.search({ email: undefined })],
    ["email $eq has undefined for a value", () => untyped.search({ email: { $eq: undefined } })],
    ["email takes a value or operators, and has none.", () => untyped.search({ email: new Map([["$eq", "a"]]) })],
    ["email $or takes a value or operators, and has none.", () => untyped.search({ email: { $or: ["a"].slice(1) } })],
    ["$or takes an array of one value or more", () => untyped.search({ $or: [] })],
    ['There is no operator "$like". There are $eq, $ne,', () => untyped.filter("email", "$like", "a")],
    ['There is no operator "eq"', () => untyped.search({ email: { eq: "a" } })],
    ["A search has columns, $and and $or. $in goes within a column.", () => untyped.search({ $in: ["a"] })],
    ["A search takes an object", () => untyped.search("email")],
    ["A value of email $eq must be a text,", () => untyped.filter("email", "$eq", Number.NaN)],
    ["A value of email $eq must be a text,", () => untyped.filter("email", "$eq", new Date("soon"))],
    ["A value of email $eq must be a text,", () => untyped.search({ email: ["a"] })],
    [
      "version $eq has the number 1e-30, which has more decimal places than can be sent",
      () => untyped.filter("version", "$eq", 1e-30),
    ],
    ['A query sorts by "ASC" or "DESC", in capitals.', () => untyped.sort("email", "asc")],
    ["The server ignores filter and or beside a search", () => filtered.search({ email: "a" })],
    ["The server ignores filter and or beside a search", () => searched.filter("email", "$eq", "a")],
    ["The server ignores filter and or beside a search", () => searched.or("email", "$eq", "a")],
    ["A query has one search", () => searched.search({ email: "a" })],
    [
      'build() has no option "limt". There are limit, offset, page, cache.',
      () => untyped.build(JSON.parse('{ "limt": 3 }')),
    ],
  ])("%s", (reason, make) => {
    expect(make).toThrow(SDKError);
    expect(make).toThrow(reason);
  });
});

test("a query that is not built is no query of a list: neither compiles nor goes out", async () => {
  // @ts-expect-error TS2345: a builder has methods where a list takes texts
  await expect(client.contacts.list(contacts.filter("firstName", "$eq", "Maya"))).rejects.toThrow(
    "write query.build()",
  );
});

test("a query can be gone on from in several ways: it stays as it is", () => {
  const base = contacts.filter("email", "$notnull");
  const built = base.build();
  built.filter?.push("changed");
  expect(base.sort("email").build()).toEqual({ filter: ["email||$notnull"], sort: ["email,ASC"] });
  expect(base.or("email", "$cont", "a").build({ page: 1 })).toEqual({
    filter: ["email||$notnull"],
    or: ["email||$cont||a"],
    page: 1,
  });
  expect(contacts.build()).toEqual({});
});

describe("whatever is built, the server reads what was meant", () => {
  const texts = fc
    .oneof(fc.string({ unit: "grapheme" }), fc.json(), fc.constantFrom("1", "true", "null", '"a"', "2026-01-01", " 1 "))
    .filter((text) => text !== "" && !text.includes("||"));
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => Math.abs(n) > 0.001);
  const values = fc.oneof(
    texts,
    numbers,
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-12-31") }),
  );
  const inLists = values.filter((value) => typeof value !== "string" || !value.includes(","));
  const columns = fc.constantFrom("firstName", "audit.version", "metadata.what ever");
  const conditions = fc.oneof(
    fc.tuple(
      columns,
      fc.constantFrom("$eq", "$lt", "$cont", "$startsL"),
      values.map((value) => [value]),
    ),
    fc.tuple(
      columns,
      fc.constantFrom("$in", "$notinL"),
      fc.array(inLists, { minLength: 1 }).map((list) => [list]),
    ),
    fc.tuple(
      columns,
      fc.constant("$between"),
      fc.tuple(inLists, inLists).map((range) => [range]),
    ),
    fc.tuple(columns, fc.constantFrom("$isnull", "$notnull"), fc.constant([])),
  );

  test("of filter and or", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(conditions), fc.array(conditions), async (filter, or) => {
        let wanted = asInJavaScript(query());
        for (const [column, operator, operand] of filter) wanted = wanted.filter(column, operator, ...operand);
        for (const [column, operator, operand] of or) wanted = wanted.or(column, operator, ...operand);
        const read = await readByServer(wanted.build());
        expect(read.filter).toEqual(filter.map(meant));
        expect(read.or).toEqual(or.map(meant));
      }),
    );
  });

  test("of a search", async () => {
    const lists = fc.record({ $in: fc.array(values, { minLength: 1 }), $between: fc.tuple(values, values) });
    const one = fc.dictionary(fc.constantFrom("$eq", "$cont"), values, { minKeys: 1 });
    const operators = fc.oneof(values, one, lists, fc.constant({ $or: { $isnull: true } }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(columns, operators), async (search) => {
        const { search: read } = await readByServer(
          asInJavaScript(query())
            .search({ $and: [search] })
            .build(),
        );
        expect(read).toEqual({ $and: [JSON.parse(JSON.stringify(search))] });
      }),
    );
  });

  function meant([field, operator, operand]: readonly [string, string, readonly unknown[]]): object {
    return { field, operator, value: operand.length === 0 ? "" : operand[0] };
  }

  /** What the sandbox makes of a query that a client has sent. */
  async function readByServer(built: ListQuery): Promise<CrudQuery> {
    let sent = new URLSearchParams();
    const fetch = async (url: string): Promise<Response> => {
      sent = new URL(url).searchParams;
      return Response.json([]);
    };
    await new Wootiv({ apiKey: "key", fetch }).contacts.list(built);
    return parseCrudQuery(Object.fromEntries([...sent.keys()].map((key) => [key, sent.getAll(key)])));
  }
});
