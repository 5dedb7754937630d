import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Operation, PathItem, Schema } from "../../codegen/document/document.ts";
import { nameByRule } from "../../codegen/normalize/name-by-rule.ts";
import { findNumberedNames, fullName, nameOperations, operationKey } from "../../codegen/normalize/name-operations.ts";
import type { KeptNames } from "../../codegen/normalize/name-operations.ts";

type Paths = Record<string, PathItem>;

function documentOf(paths: Paths): Document {
  return { openapi: "3.1.0", info: { title: "Names", version: "1" }, paths };
}

function namesOf(paths: Paths, kept?: KeptNames): string[] {
  return nameOperations(documentOf(paths), kept).map(fullName);
}

test("a dotted operationId keeps its name before one that a rule made of tag and path", () => {
  const byPath = { delete: { responses: {} } };
  const byId = { post: { operationId: "pets.delete", responses: {} } };
  expect(namesOf({ "/pets/{id}": byPath, "/remove": byId })).toEqual(["pets.delete2", "pets.delete"]);
});

test("a method that fetch refuses is none of the client's", () => {
  expect(namesOf({ "/pets": { trace: {}, get: { operationId: "pets.list" } } })).toEqual(["pets.list"]);
});

test("an operationId is not dotted by a dot at its end", () => {
  const byPath = { delete: { responses: {} } };
  const byId = { delete: { operationId: "delete.", responses: {} } };
  expect(namesOf({ "/pets/{id}": byPath, "/pets": byId })).toEqual(["pets.delete", "pets.delete2"]);
});

test("a chosen name comes before both", () => {
  const byId = { post: { operationId: "pets.delete", responses: {} } };
  const chosen = { get: { "x-resource": "pets", "x-method": "delete", responses: {} } };
  expect(namesOf({ "/remove": byId, "/pets": chosen })).toEqual(["pets.petsDelete", "pets.delete"]);
});

describe("where a name by rule is taken, the operationId gives another one", () => {
  function list(operationId: string, tag: string): PathItem {
    return { get: { operationId, tags: [tag] } };
  }

  test.each<[operationIds: [string, string], tag: string, names: string[]]>([
    [["users", "listGroups"], "Admin", ["admin.list", "admin.listGroups"]],
    [["users", "admin-list-groups"], "Admin", ["admin.list", "admin.listGroups"]],
    [["users", "adminsListGroups"], "Admin", ["admin.list", "admin.listGroups"]],
    [["users", "AdminController_findGroups"], "Admin", ["admin.list", "admin.findGroups"]],
    [["users", "listAdmin"], "Admin", ["admin.list", "admin.listAdmin"]],
    [["users", "adminList"], "Admin", ["admin.list", "admin.adminList"]],
    [["users", "admin"], "Admin", ["admin.list", "admin.admin"]],
    [["users", "list"], "Admin", ["admin.list", "admin.list2"]],
    [["users", "pet_store_find_all"], "Pet Store", ["petStore.list", "petStore.findAll"]],
    [["users", "delete"], "Admin", ["admin.list", "admin.delete"]],
  ])("%j of %s", ([first, second], tag, names) => {
    expect(namesOf({ "/users": list(first, tag), "/groups": list(second, tag) })).toEqual(names);
  });

  test("and a name that still has a number is found", () => {
    const operations = nameOperations(documentOf({ "/users": list("", "Admin"), "/groups": list("", "Admin") }));
    expect(findNumberedNames(operations)).toEqual([
      {
        pointer: "#/paths/~1groups/get",
        message: expect.stringContaining("is called admin.list2, as a better name is taken"),
      },
    ]);
  });
});

test.each<[httpMethod: string, path: string, operationId: string | undefined, tag: string | undefined, name: string]>([
  ["GET", "/v1/accounts", undefined, undefined, "accounts.list"],
  ["GET", "/v1/accounts/{id}", undefined, "Account", "account.retrieve"],
  ["POST", "/v1/accounts", undefined, undefined, "accounts.create"],
  ["DELETE", "/accounts/{id}", undefined, undefined, "accounts.delete"],
  ["GET", "/accounts/definitions", undefined, undefined, "accounts.listDefinitions"],
  ["GET", "/", undefined, undefined, "root.list"],
  ["POST", "/x", "mailbox.stream.create", "Other", "mailbox.stream.create"],
  ["GET", "/x", "repos/list-tags", undefined, "repos.listTags"],
  ["GET", "/pets", "listPets", "Pets", "pets.list"],
  ["GET", "/pets", "list.", "Pets", "pets.list"],
  ["GET", "/x", "événement.liste", undefined, "evenement.liste"],
  ["POST", "/subscriptions/{id}/cancel", undefined, undefined, "subscriptions.cancel"],
  ["PUT", "/subscriptions/{id}/archive", undefined, undefined, "subscriptions.archive"],
  ["POST", "/teams/{id}/members/{member}/approve", undefined, undefined, "teams.approveMembers"],
  ["POST", "/messages/{id}/mark-as-read", undefined, undefined, "messages.markAsRead"],
  ["POST", "/carts/{id}/order", "orderCart", "Cart", "cart.order"],
  ["POST", "/carts/{id}/order", "cart_order", "Cart", "cart.order"],
  ["POST", "/carts/{id}/order", "createOrder", "Cart", "cart.createOrder"],
  ["POST", "/carts/{id}/orders", undefined, undefined, "carts.createOrders"],
  ["GET", "/pets/search", undefined, undefined, "pets.search"],
  ["GET", "/pets/{id}/transfer", undefined, undefined, "pets.listTransfer"],
  ["DELETE", "/pets/{id}/archive", undefined, undefined, "pets.deleteArchive"],
  ["POST", "/cancel", undefined, undefined, "cancel.create"],
  ["QUERY", "/pets", undefined, "Pets", "pets.query"],
  ["QUERY", "/pets/search", undefined, "Pets", "pets.search"],
  ["M-SEARCH", "/devices", undefined, undefined, "devices.mSearch"],
])("%s %s with operationId %s and tag %s is called %s", (httpMethod, path, operationId, tag, name) => {
  expect(fullName(nameByRule({ httpMethod, path, operationId, tags: tag === undefined ? [] : [tag] }))).toBe(name);
});

test.each([
  ["/flights/domestic", ["flights", "domestic"], "flights.domestic.list"],
  ["/flights/{id}/seats", ["flights", "seats"], "flights.seats.list"],
  ["/flights/domestic/delays", ["flights", "domestic"], "flights.domestic.listDelays"],
  ["/flights/domestic", ["domestic"], "domestic.listDomestic"],
])("GET %s under the tags %s is called %s", (path, tags, name) => {
  expect(fullName(nameByRule({ httpMethod: "GET", path, tags }))).toBe(name);
});

describe("a GET is a list unless its response is one thing for certain", () => {
  const text = { type: "string" };
  const array = { type: "array", items: text };
  test.each<[what: string, mediaType: string, schema: Schema, name: string]>([
    ["an object", "application/json", { type: "object", properties: { id: text } }, "pets.retrieveLabel"],
    [
      "an object in an object",
      "application/json",
      { properties: { data: { properties: { id: text } } } },
      "pets.retrieveLabel",
    ],
    ["an array", "application/json", array, "pets.listLabel"],
    ["an object with an array", "application/json", { properties: { data: array } }, "pets.listLabel"],
    [
      "an object with an object with an array",
      "application/json",
      { properties: { data: { properties: { items: array } } } },
      "pets.listLabel",
    ],
    ["an object by reference", "application/json", { $ref: "#/components/schemas/Label" }, "pets.retrieveLabel"],
    ["a choice", "application/json", { oneOf: [{ properties: { id: text } }, array] }, "pets.listLabel"],
    ["a map of texts", "application/json", { type: "object", additionalProperties: text }, "pets.retrieveLabel"],
    ["a map of lists", "application/json", { additionalProperties: array }, "pets.listLabel"],
    ["a map of objects", "application/json", { additionalProperties: { properties: { id: text } } }, "pets.listLabel"],
    ["a map of anything", "application/json", { additionalProperties: true as unknown as Schema }, "pets.listLabel"],
    ["anything", "application/json", {}, "pets.listLabel"],
    ["bytes", "application/pdf", {}, "pets.retrieveLabel"],
    ["lines of JSON", "application/x-ndjson", {}, "pets.listLabel"],
  ])("%s", (_what, mediaType, schema, name) => {
    const responses = { 200: { description: "", content: { [mediaType]: { schema } } } };
    const document = {
      ...documentOf({ "/pets/{id}/label": { get: { responses } } }),
      components: { schemas: { Label: { properties: { id: text } } } },
    };
    expect(nameOperations(document).map(fullName)).toEqual([name]);
  });
});

/** Few words, so that names collide. */
const segment = fc.constantFrom("pets", "toys", "{id}", "cancel", "v1", "list");
const operation: fc.Arbitrary<Operation> = fc.record(
  {
    operationId: fc.constantFrom("list", "pets.list", "listPets", "pets_list", "pets.list.create", "cancel", ""),
    tags: fc.constantFrom(["Pets"], ["toys"]),
    "x-method": fc.constantFrom("list", "create"),
  },
  { requiredKeys: [] },
);
const pathItem = fc.dictionary(fc.constantFrom("get", "post", "delete", "put"), operation, { minKeys: 1 });
const paths: fc.Arbitrary<Paths> = fc.dictionary(
  fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.join("/")}`),
  pathItem,
);

test("names by rule are unique", () => {
  fc.assert(
    fc.property(paths, (some) => {
      const operations = nameOperations(documentOf(some));
      for (const one of operations.filter(({ isNamedByRule }) => isNamedByRule)) {
        expect(operations.filter((other) => fullName(other) === fullName(one))).toHaveLength(1);
      }
    }),
  );
});

test("no name moves when operations are added, wherever they stand", () => {
  // A dotted operationId may make a resource of what was a method; an overlay may take any name.
  const free: fc.Arbitrary<Paths> = paths.map((some) =>
    JSON.parse(
      JSON.stringify(some, (key, value: unknown) =>
        key === "x-method" || value === "pets.list.create" ? undefined : value,
      ),
    ),
  );
  fc.assert(
    fc.property(free, free, (before, added) => {
      const kept = new Map(nameOperations(documentOf(before)).map((one) => [operationKey(one), fullName(one)]));
      const after = nameOperations(documentOf({ ...added, ...before }), kept);
      for (const one of after.filter((other) => kept.has(operationKey(other)))) {
        expect(fullName(one)).toBe(kept.get(operationKey(one)));
      }
    }),
  );
});

test("a name that was kept yields to one that an overlay gives, and to another resource", () => {
  const kept = new Map([
    ["GET /pets", "pets.all"],
    ["GET /toys", "pets.every"],
  ]);
  const overlaid = { get: { "x-resource": "pets", "x-method": "all" } };
  expect(namesOf({ "/pets": { get: {} }, "/toys": { get: {} }, "/other": overlaid }, kept)).toEqual([
    "pets.list",
    "toys.list",
    "pets.all",
  ]);
});
