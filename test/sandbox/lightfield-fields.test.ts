import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { startSession } from "../support/sandbox-session.ts";

async function write(fields: Record<string, unknown>): Promise<unknown> {
  const [key = ""] = Object.keys(fields);
  const { status, body } = await startSession().lightfield("POST /v1/accounts", {
    body: { fields: { $name: "K", ...fields } },
  });
  return status === 200 ? body.fields?.[key]?.value : `${status} ${body.error?.code} ${body.error?.param}`;
}

test.each<[rule: string, key: string, written: unknown, read: unknown]>([
  ["a number keeps two decimals", "seats", 12.25, 12.25],
  ["a currency is a number", "annualRevenue", 1999.9, 1999.9],
  ["a time with an offset is kept in UTC", "renewsAt", "2026-03-01T12:00:00+02:00", "2026-03-01T10:00:00.000Z"],
  ["a date is a time at midnight", "renewsAt", "2026-03-01", "2026-03-01T00:00:00.000Z"],
  ["a telephone number with a plus is E.164", "switchboard", ["+49 40 555-0100"], ["+49405550100"]],
  [
    "a telephone number without a plus is one of the United States",
    "switchboard",
    ["(415) 555-0132"],
    ["+14155550132"],
  ],
  ["a local telephone number stays local", "switchboard", ["555 0132"], ["5550132"]],
  ["an extension comes behind the number", "switchboard", ["+1 415 555 0132 ext 7"], ["+14155550132;ext=7"]],
  ["a lone string is an array of one", "switchboard", "+14155550132", ["+14155550132"]],
  ["a profile is given by its URL", "$twitter", "https://x.com/kestrel", "https://x.com/kestrel"],
  ["a checkbox is a boolean", "isPartner", true, true],
  ["null clears a field", "seats", null, null],
])("%s", async (_, key, written, read) => {
  expect(await write({ [key]: written })).toEqual(read);
});

test.each<[key: string, value: unknown]>([
  ["seats", 1.005],
  ["seats", "12"],
  ["annualRevenue", 2 ** 54],
  ["isPartner", "true"],
  ["renewsAt", "tomorrow"],
  ["switchboard", ["12"]],
  ["switchboard", [1]],
  ["$twitter", "https://facebook.com/kestrel"],
  ["$headcount", "a few"],
  ["$primaryAddress", { country: "Germany" }],
  ["$primaryAddress", { planet: "Earth" }],
])("%s does not take %j", async (key, value) => {
  expect(String(await write({ [key]: value }))).toMatch(/^400 (invalid_type|unknown_field) fields\./);
});

test("an option is written by label or ID and read by ID", async () => {
  const session = startSession();
  const { body } = await session.lightfield("GET /v1/accounts/definitions");
  const option = Object(body.fieldDefinitions?.$headcount?.typeConfiguration?.options?.[0]);
  expect(await write({ $headcount: option.label })).toBe(option.id);
  expect(await write({ $headcount: option.id })).toBe(option.id);
});

test("there are fields of every type among the custom ones, and of most among those of the system", async () => {
  const session = startSession();
  const found = new Set<string>();
  for (const folder of ["accounts", "contacts", "opportunities", "tasks", "notes", "meetings", "objects/shipment"]) {
    const { body } = await session.lightfield(`GET /v1/${folder}/definitions`);
    for (const { valueType, system } of Object.values(body.fieldDefinitions ?? {})) found.add(`${valueType} ${system}`);
  }
  const document = parse(readFileSync("openapi/lightfield.yaml", "utf8"));
  const types: string[] = document.components.schemas.FieldValueType.enum;
  const wanted = types.filter((type) => type !== "HTML").flatMap((type) => [`${type} true`, `${type} false`]);
  const customOnly = ["CHECKBOX true", "CURRENCY true", "NUMBER true", "TELEPHONE true"];
  expect(wanted.filter((one) => !found.has(one))).toEqual(customOnly);
  const email = (await session.lightfield("GET /v1/emails?limit=1")).body.data?.[0];
  const { body } = await session.lightfield(`GET /v1/emails/${email?.id}`);
  expect(body.fields?.$body?.valueType).toBe("HTML");
});

test.each<[field: string, written: unknown, read: unknown]>([
  ["priority", "Express", expect.stringMatching(/^opt_/)],
  ["freight", 1200.5, 1200.5],
  ["arrivesAt", "2026-07-01T08:00:00Z", "2026-07-01T08:00:00.000Z"],
  ["destination", { city: "Oslo", country: "NO" }, { city: "Oslo", country: "NO" }],
  ["consignee", { firstName: "Ada", lastName: "B" }, { firstName: "Ada", lastName: "B" }],
  ["notify", ["ada@example.com"], ["ada@example.com"]],
  ["hotline", "+4940555", "+4940555"],
  ["tracking", "https://example.com/1", "https://example.com/1"],
  ["carrier", "https://www.linkedin.com/company/k", "https://www.linkedin.com/company/k"],
  ["instructions", "- *fragile*", "- *fragile*"],
])("the custom field %s of a custom object is written bare and read wrapped", async (field, written, read) => {
  const body = { fields: { label: "HH-1", [field]: written } };
  const response = await startSession().lightfield("POST /v1/objects/shipment/values", { body });
  expect(response.body.fields?.[field]).toEqual({ value: read, valueType: expect.any(String) });
});

test("reads wrap each field with its type", async () => {
  const { body } = await startSession().lightfield("GET /v1/accounts?limit=1");
  expect(body.data?.[0]?.fields?.$name).toEqual({ value: "Brightwater Instruments", valueType: "TEXT" });
});

test("the history of a field begins with its first value, counts repetitions once, and is read by cursor", async () => {
  const session = startSession();
  const { body } = await session.lightfield("POST /v1/accounts", { body: { fields: { $name: "One" } } });
  for (const $name of ["Two", "Two", "Three"])
    await session.lightfield(`POST /v1/accounts/${body.id}`, { body: { fields: { $name } } });
  const path = `/v1/accounts/${body.id}/fields/$name/history`;
  const first = await session.lightfield(`GET ${path}?limit=2`);
  expect(Object.values(first.body.data ?? {}).map((entry) => entry.displayValue)).toEqual(["Three", "Two"]);
  const last = await session.lightfield(`GET ${path}?limit=2&after=${first.body.nextCursor}`);
  expect(last.body.data?.[0]).toMatchObject({ value: "One", isCreate: true });
  expect(last.body.nextCursor).toBeNull();
});
