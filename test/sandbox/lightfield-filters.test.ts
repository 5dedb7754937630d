import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";

async function find(path: string, query: string): Promise<string[]> {
  const { status, body } = await startSession().lightfield(`GET ${path}?${query}`);
  if (status !== 200) return [`${status} ${body.error?.code} ${body.error?.param}`];
  return Object.values(body.data ?? {}).map(({ fields }) => {
    const { $name, $title, label } = Object(fields);
    const { value } = Object($name ?? $title ?? label);
    return String(value?.firstName ?? value).split(" ")[0] ?? "";
  });
}

test.each<[query: string, names: string[]]>([
  ["$name[equal]=Solstice Foods", ["Solstice"]],
  ["$name=Solstice Foods", ["Solstice"]],
  ["$name[startsWith]=N", ["Northgate"]],
  ["$name[-startsWith]=N", ["Brightwater", "Solstice", "Fernhill", "Quayside"]],
  ["$name[-equal]=Solstice Foods", ["Brightwater", "Northgate", "Fernhill", "Quayside"]],
  ["seats[equal]=610", ["Northgate"]],
  ["seats=610", ["Northgate"]],
  ["seats[greaterThan]=240", ["Northgate", "Fernhill"]],
  ["seats[greaterThanOrEqual]=240", ["Brightwater", "Northgate", "Fernhill"]],
  ["seats[lessThan]=35", ["Quayside"]],
  ["seats[lessThanOrEqual]=35", ["Solstice", "Quayside"]],
  ["seats[-greaterThan]=35", ["Solstice", "Quayside"]],
  ["seats[greaterThan]=8&seats[lessThan]=600", ["Brightwater", "Solstice"]],
  ["annualRevenue[greaterThan]=10000000", ["Brightwater", "Northgate"]],
  ["renewsAt[lessThan]=2026-10-01T00:00:00.000Z", ["Brightwater"]],
  ["renewsAt[equal]=2026-12-31", ["Northgate"]],
  ["isPartner[equal]=true", ["Northgate", "Fernhill"]],
  ["isPartner=false", ["Brightwater", "Solstice"]],
  ["$headcount[equal]=51–200", ["Brightwater"]],
  ["$website[contains]=fernhill", ["Fernhill"]],
  ["$website=quayside", ["Quayside"]],
  ["$website[-contains]=e", []],
  ["switchboard[contains]=0132", ["Northgate"]],
  ["$linkedIn[startsWith]=https://www.linkedin.com/", ["Solstice"]],
  ["$linkedIn[startsWith]=", ["Solstice"]],
  ["$primaryAddress[startsWith]=Hafenstraße", ["Brightwater"]],
  ["%24name%5Bequal%5D=Solstice%20Foods", ["Solstice"]],
  ["$name[equal]=solstice foods&seats=35", []],
  ["debug=1", ["Brightwater", "Northgate", "Solstice", "Fernhill", "Quayside"]],
])("accounts where %s", async (query, names) => {
  expect(await find("/v1/accounts", query)).toEqual(names);
});

test.each<[path: string, query: string, names: string[]]>([
  ["/v1/contacts", "$name[equal]=Ravi Pillai", ["Ravi"]],
  ["/v1/contacts", "$name[startsWith]=Yuki", ["Yuki"]],
  ["/v1/contacts", "$email[contains]=@northgate", ["Tom", "Yuki"]],
  ["/v1/tasks", "$status[equal]=TODO", ["Send"]],
  ["/v1/tasks", "$dueAt[greaterThan]=2026-06-01T00:00:00.000Z", ["Send"]],
  ["/v1/opportunities", "$stage[equal]=Won", ["Fernhill:"]],
  ["/v1/meetings", "$organizerEmail[contains]=aiko", ["Board"]],
  ["/v1/objects/shipment", "weightKg[greaterThan]=100", ["HH-2041"]],
  ["/v1/objects/shipment", "insured[equal]=false", ["HH-2042"]],
])("%s where %s", async (path, query, names) => {
  expect(await find(path, query)).toEqual(names);
});

test.each<[query: string, error: string]>([
  ["$bogus[equal]=1", "400 unknown_field $bogus[equal]"],
  ["bogus[equal]=1", "400 unknown_field bogus[equal]"],
  ["$bogus=1", "400 unknown_field $bogus"],
  ["$name[greaterThan]=A", "400 invalid_configuration $name[greaterThan]"],
  ["$name[contains]=A", "400 invalid_configuration $name[contains]"],
  ["$name[like]=A", "400 invalid_configuration $name[like]"],
  ["$website[equal]=A", "400 invalid_configuration $website[equal]"],
  ["$industry[equal]=Software", "400 invalid_configuration $industry[equal]"],
  ["$howTheyMakeMoney[equal]=A", "400 invalid_configuration $howTheyMakeMoney[equal]"],
  ["seats[equal]=many", "400 invalid_type seats[equal]"],
  ["isPartner[equal]=yes", "400 invalid_type isPartner[equal]"],
  ["renewsAt[lessThan]=soon", "400 invalid_type renewsAt[lessThan]"],
])("the filter %s is refused", async (query, error) => {
  expect(await find("/v1/accounts", query)).toEqual([error]);
});

test("a relationship is filtered by the slug of its definition, whichever operator is used", async () => {
  const session = startSession();
  const { id } = Object((await session.lightfield("GET /v1/accounts?limit=1")).body.data?.[0]);
  const definitions = await session.lightfield("GET /v1/tasks/definitions");
  expect(definitions.body.relationshipDefinitions?.$account?.slug).toBe("task-account");
  for (const operator of ["equal", "contains"]) {
    expect(await find("/v1/tasks", `$task-account[${operator}]=${id}`)).toEqual(["Send"]);
    expect(await find("/v1/contacts", `$account-contact[${operator}]=${id}`)).toEqual(["Ines", "Ben"]);
  }
  expect(await find("/v1/tasks", `$task-account[-equal]=${id}`)).toEqual(["Book", "Check"]);
  expect(await find("/v1/tasks", `$task-account[startsWith]=${id}`)).toEqual([
    "400 invalid_configuration $task-account[startsWith]",
  ]);
});

test("the count of a filtered list is that of its matches", async () => {
  const { body } = await startSession().lightfield("GET /v1/accounts?seats[greaterThan]=100&limit=1");
  expect(body.totalCount).toBe(3);
});
