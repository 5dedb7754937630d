import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { expect, onTestFinished, test, vi } from "vitest";
import { readDefinitions } from "../../cli/definitions/read-definitions.ts";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { compile } from "../support/compile.ts";
import { everyType, hostile, ownWorkspace } from "../support/definitions.ts";
import { folderOf } from "../support/files.ts";
import { runProgram } from "../support/run-codegen.ts";

/** An expression or a statement, and whether it must compile. */
type Row = readonly [code: string, compiles: boolean];

const ordered = ["equal", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"];
const operators = [...ordered, "startsWith", "contains"];
const textual = ["equal", "startsWith"];

/** Each field of its own type: what is read, a value to write and one of a wrong type, and its operators with a value. */
const fields: [key: string, read: string, right: string, wrong: string, operators: string[], operand: string][] = [
  ["text", "string | null", '"a"', "1", textual, '"a"'],
  ["markdown", "string | null", '"a"', "1", [], '"a"'],
  ["number", "number | null", "1.5", '"1"', ordered, "1"],
  ["currency", "number | null", "1.5", '"1"', ordered, "1"],
  ["checkbox", "boolean | null", "true", '"true"', ["equal"], "true"],
  ["datetime", "string | null", '"2026-03-01T00:00:00Z"', "1", ordered, "new Date()"],
  ["email", "string | null", '"a@b.c"', '["a@b.c"]', ["contains"], '"b.c"'],
  ["emails", "string[] | null", '["a@b.c"]', "[1]", ["contains"], '"b.c"'],
  ["telephone", "string | null", '"+4940123"', "4940123", ["contains"], '"+49"'],
  ["telephones", "string[] | null", '["+4940123"]', "4940123", ["contains"], '"+49"'],
  ["url", "string | null", '"https://b.c"', '["https://b.c"]', ["contains"], '"b.c"'],
  ["urls", "string[] | null", '["https://b.c"]', "1", ["contains"], '"b.c"'],
  ["address", "api.Address | null", '{ city: "Hamburg" }', '"Hamburg"', textual, '"Hamburg"'],
  ["full_name", "api.FullName | null", '{ firstName: "Ines" }', '"Ines"', textual, '"Ines"'],
  ["social_handle", "string | null", '"https://x.com/a"', "1", textual, '"https://x.com/a"'],
  ["tier", "W.AccountTier | OpenString | null", '"opt_gold"', '"opt_bronze"', ["equal"], '"opt_gold"'],
  ["tags", "(W.AccountTags | OpenString)[] | null", '["opt_hot", "Cold"]', '"Hot"', [], '"opt_hot"'],
];

const cells = fields.flatMap(([key, read, right, wrong, allowed, operand]): Row[] => [
  [`same<typeof account.fields.${key}.value, ${read}>(true)`, true],
  [`same<typeof account.fields.${key}.value, symbol>(true)`, false],
  ...[right, "null"].map((value): Row => [`client.account.update("a", { fields: { ${key}: ${value} } })`, true]),
  [`client.account.update("a", { fields: { ${key}: ${wrong} } })`, false],
  ...operators.flatMap((operator): Row[] => [
    [`client.account.list({ "${key}[${operator}]": ${operand} })`, allowed.includes(operator)],
    [`client.account.list({ "${key}[-${operator}]": ${operand} })`, allowed.includes(operator)],
    [`client.account.list({ "${key}[${operator}]": ["a"] })`, false],
  ]),
]);

const others: Row[] = [
  // Creating: what is required, what is read-only, what there is not.
  ['client.account.create({ fields: { $name: "Acme", number: 1 }, relationships: { $contact: ["con_1"] } })', true],
  ["client.account.create({ fields: { number: 1 } })", false],
  ["client.account.create({ fields: { $name: null } })", false],
  ['client.account.update("a", { fields: { $accountStatus: "Customer" } })', false],
  ['client.account.update("a", { fields: { nmuber: 1 } })', false],
  ["account.fields.nmuber", false],
  ['client.opportunity.create({ fields: { $name: "A", $stage: "Won" }, relationships: { $account: "acc_1" } })', true],
  ['client.opportunity.create({ fields: { $name: "A", $stage: "Won" } })', false],
  ['client.opportunity.create({ fields: { $name: "A", $stage: "Draft" }, relationships: { $account: "a" } })', false],
  // Options: IDs or labels are sent, by name or as text, and any may come back.
  ['client.account.update("a", { fields: { tier: W.accountTier["Gold"] } })', true],
  ['client.account.update("a", { fields: { tier: "Gold" } })', true],
  ['client.account.list({ "tier[equal]": W.accountTier["Gold"] })', true],
  ['client.account.list({ "tier[equal]": "Gold" })', false],
  ['W.accountTier["Bronze"]', false],
  ['same<ReturnType<typeof labelOf<"Gold" | "Silver">>, "Gold" | "Silver" | undefined>(true)', true],
  ["labelOf(W.accountTier, account.fields.tier.value)?.toUpperCase()", true],
  // Relationships: one or many, one change at a time, read-only ones not at all.
  ['client.account.update("a", { relationships: { $contact: { add: ["con_1", "con_2"] } } })', true],
  ['client.account.update("a", { relationships: { $owner: { replace: "mem_1" } } })', true],
  ['client.account.update("a", { relationships: { parent: { replace: null } } })', true],
  ['client.account.update("a", { relationships: { $owner: { add: ["mem_1"] } } })', false],
  ['client.account.update("a", { relationships: { $contact: { add: "con_1", remove: "con_2" } } })', false],
  ['client.account.update("a", { relationships: { $task: { add: "tsk_1" } } })', false],
  ['same<typeof account.relationships.$owner.objectType, "member">(true)', true],
  ['client.account.list({ "$task-account[equal]": "tsk_1", limit: 5 })', true],
  ['client.account.list({ "$task[equal]": "tsk_1" })', false],
  // Objects whose own fields are read and filtered only, and one that is not filtered.
  ['client.task.list({ "effort[greaterThan]": 3 })', true],
  ["same<typeof task.fields.effort.value, number | null>(true)", true],
  ['client.note.list({ "$title[equal]": "A" })', false],
  ["meeting.fields.room.value", false],
  ["meeting.fields.room?.value", true],
  // Custom objects by their slugs.
  ['client.object.create("shipment", { fields: { weight: 12 }, relationships: { customer: "acc_1" } })', true],
  ['client.object.create("shipment", { fields: { weight: "12" } })', false],
  ['client.object.list("shipment", { "weight[lessThan]": 4 })', true],
  ['client.object.list("parcel")', false],
  ['client.list.listAccounts("lst_1").then((page) => page.data[0]?.fields.number.value?.toFixed())', true],
  // Plain values, and back.
  ["same<ReturnType<typeof read>['number'], number | null>(true)", true],
  ['client.account.update("a", { fields: changedValues(values(account), { number: 2, tier: "Gold" }) })', true],
  ['client.account.update("a", { fields: changedValues(values(account), { number: "2" }) })', false],
  // The client is one of Lightfield, and beside that of another workspace.
  ["((any: api.Lightfield) => any.account.list())(client)", true],
  ["new Other.WorkspaceLightfield().account.retrieve('a').then((one) => one.fields.number)", true],
  // Those who filed the issues cast, wrote a misspelled key, numbers as texts, a label that is none, and any option.
  ['client.account.create({ fields: { $name: "A", text: "b" } as W.AccountCreateFields })', true],
  ['client.account.create({ fields: { $name: "A" }, custom_fields: { text: "b" } })', false],
  ['client.account.create({ fields: { $name: "A", fa9ac9d8: "b" } })', false],
  ['client.account.create({ fields: { $name: "A", number: "12", checkbox: "true" } })', false],
  ['client.account.create({ fields: { $name: "A", tier: "Golden" } })', false],
  ["account.fields.number.value.toFixed()", false],
];

/** With the workspace of two programs in one, and one of names and labels that no program would choose. */
test("each value type reads, writes and filters what the API takes, and nothing else compiles", () => {
  const rows = [...cells, ...others];
  const head = [
    'import type * as api from "lightfield-wootiv/lightfield";',
    'import type { OpenString } from "lightfield-wootiv/runtime";',
    'import { changedValues, labelOf, values } from "lightfield-wootiv/lightfield/fields";',
    'import * as W from "../generated/workspace.ts";',
    'import * as Other from "../generated/other-workspace.ts";',
    "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
    "function same<A, B>(_same: Same<A, B>): void {}",
    "declare const client: W.WorkspaceLightfield;",
    "declare const account: W.Account; declare const task: W.Task; declare const meeting: W.Meeting;",
    "const read = () => values(account);",
    'import * as Hostile from "../generated/hostile-workspace.ts";',
    "void [changedValues, labelOf, Other, read, task, meeting, new Hostile.WorkspaceLightfield()];",
    "export type Used = [api.Lightfield, OpenString];",
  ];
  const text = checked(emitWorkspace(everyType));
  const generated = new Map([
    ["workspace.ts", text],
    ["other-workspace.ts", text],
    ["hostile-workspace.ts", checked(emitWorkspace(hostile))],
  ]);
  const code = [...head, ...rows.map(([line], index) => `export const v${index}: unknown = ${line};`)];
  const errors = compile(code.join("\n"), generated);
  const failures = rows.flatMap(([line, compiles], index) => {
    const error = errors.find((one) => one.startsWith(`test/user.ts:${head.length + index + 1} `));
    return compiles === (error === undefined) ? [] : [`${line}: ${error ?? "compiles"}`];
  });
  const elsewhere = errors.filter((error) => !/^test\/user\.ts:\d+ /.test(error) || isHead(error, head.length));
  expect([...failures, ...elsewhere]).toEqual([]);
  expect(rows.length).toBeGreaterThan(400);
}, 60_000);

/** The file as one that the compiler checks, though it cannot know that the client is one of the workspace. */
function checked(file: string): string {
  return file.replace("// @ts-nocheck", "// checked").replace("> = Lightfield;", "> = Lightfield as never;");
}

function isHead(error: string, length: number): boolean {
  return Number(/^test\/user\.ts:(\d+) /.exec(error)?.[1]) <= length;
}

const program = `
import { changedValues, labelOf, values } from "lightfield-wootiv/lightfield/fields";
import { accountTier, projectPhase, WorkspaceLightfield } from "../generated/workspace.ts";
import type { AccountUpdateFields } from "../generated/workspace.ts";

const client = new WorkspaceLightfield();
const account = await client.account.create({ fields: { $name: "Acme", seats: 12, tier: "Gold", tags: ["Hot"], isPartner: true } });
const deal = await client.opportunity.create({ fields: { $name: "Deal", $stage: "Won", amount: 5 }, relationships: { $account: account.id } });
const project = await client.object.create("project", {
  fields: { budget: 10.5, phase: projectPhase["Build"], site: { city: "Hamburg" } },
  relationships: { customer: account.id },
});
const found = await client.account.list({ "seats[greaterThan]": 10, "tier[equal]": accountTier["Gold"], "isPartner[equal]": true });
const wanted: AccountUpdateFields = { seats: 13, tier: "Silver", $name: "Acme" };
const fields = changedValues(values(account), wanted);
await client.account.update(account.id, { fields });
const after = values(await client.account.retrieve(account.id));
const projects = await client.object.list("project", { "budget[lessThan]": 11, "$project-customer[equal]": account.id });
console.log(JSON.stringify([found.totalCount, fields, after.seats, labelOf(accountTier, after.tier)]));
console.log(JSON.stringify([deal.fields.amount.value, labelOf(projectPhase, project.fields.phase.value), projects.totalCount]));
`;

test("a program with thirty fields of its own runs, and no longer compiles once one has another name", async () => {
  const definitions = ownWorkspace("seats");
  const sandbox = createSandbox({ seedData: definitions });
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const read = await readDefinitions(new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: url }), [
    ...Object.keys(definitions.objects),
    "project",
  ]);
  const workspace = emitWorkspace(read.definitions);
  expect(workspace).toBe(emitWorkspace(definitions));

  const folder = await folderOf({ "workspace.ts": workspace, "program.ts": program.replaceAll("../generated", ".") });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  vi.stubEnv("LIGHTFIELD_BASE_URL", url);
  vi.stubEnv("LIGHTFIELD_API_KEY", "sk_lf_sandbox");
  const run = await runProgram(folder, join(folder, "program.ts"));
  expect(run).toEqual({
    code: 0,
    output: '[1,{"seats":13,"tier":"Silver"},13,"Silver"]\n[5,"Build",1]\n',
    errors: "",
  });

  expect(compile(program, new Map([["workspace.ts", workspace]]))).toEqual([]);
  const renamed = emitWorkspace(ownWorkspace("licences"));
  expect(compile(program, new Map([["workspace.ts", renamed]])).join("\n")).toMatch(/seats/);
});

/** As if the client had changed since the file was written. */
test.each([
  ["a type has another name", "api.NumberField", "api.NumericField"],
  ["records hold their fields elsewhere", '["fields" | "relationships"]', '["attributes" | "relationships"]'],
  ["a method has another name", "retrieve(id: string): unknown;", "get(id: string): unknown;"],
  ["a method takes other arguments", "update(id: string, body: unknown)", "update(id: number, body: unknown)"],
])("a file does not compile with a client in which %s", (_, current, other) => {
  const file = emitWorkspace(ownWorkspace("seats")).replaceAll(current, other);
  expect(file).toContain(other);
  const [error] = compile(program, new Map([["workspace.ts", file]]));
  expect(error).toMatch(/^test\/user\.ts:6 .*not constructable.*Run `npx @lightfield-wootiv\/cli types` again/s);
});
