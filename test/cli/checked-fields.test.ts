import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { readDefinitions } from "../../cli/definitions/read-definitions.ts";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { folderOf } from "../support/files.ts";
import { runCLI } from "../support/run-cli.ts";
import type { CLIRun, CLISettings } from "../support/run-cli.ts";

let sandbox: Sandbox;
let url = "";
beforeEach(async () => {
  sandbox = createSandbox();
  ({ url } = await sandbox.listen());
});
afterEach(() => sandbox.close());

/** Runs a command, and says what was sent. */
async function run(typed: string, { env, ...settings }: CLISettings = {}): Promise<CLIRun & { sent: string[] }> {
  const all = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: url, ...env };
  const result = await runCLI(["lightfield", ...typed.split(" ")], { env: all, ...settings });
  return { ...result, sent: sandbox.requests.map(({ method, path }) => `${method} ${path}`) };
}

const asked = "GET /v1/accounts/definitions";
const created = "POST /v1/accounts";
const nearest = "body.fields has no member sseats. Did you mean seats?\n";

test("a field that the workspace does not have is named before anything is written, with the nearest", async () => {
  expect(await run("account create --set $name=A --set sseats=3")).toEqual({
    code: 2,
    stdout: "",
    stderr: nearest,
    sent: [asked],
  });
});

test("standard input is held against the workspace as well", async () => {
  const stdin = '{"fields":{"$name":"A","sseats":3}}';
  expect(await run("account create --data -", { stdin })).toMatchObject({ code: 2, stderr: nearest, sent: [asked] });
});

test("what is right is sent after one more request, typed by its field", async () => {
  expect(await run("account create --set $name=A --set seats=3")).toMatchObject({ code: 0, sent: [asked, created] });
  sandbox.requests.length = 0;
  const shipment = await run("object create shipment --set label=007 --set tracking=12 --json --fields label");
  expect(shipment).toMatchObject({ code: 0, stdout: '{\n  "label": "007"\n}\n' });
});

test("a member of a list is given as often as it has values", async () => {
  const typed =
    "object create shipment --set label=A --set routes=Sea --set routes=Air --labels -o jsonl --fields routes";
  expect(await run(typed)).toMatchObject({ code: 0, stdout: '{"routes":["Sea","Air"]}\n' });
});

test("what the document knows of each field needs no request", async () => {
  expect(await run("account create --set $name=A --set $website=acme.example")).toMatchObject({ sent: [created] });
});

test("--no-check leaves it to the API, and --dry-run sends nothing", async () => {
  expect(await run("account create --set $name=A --set sseats=3 --no-check")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("400 There is no field named sseats."),
    sent: [created],
  });
  sandbox.requests.length = 0;
  expect(await run("account create --set $name=A --set sseats=3 --dry-run")).toMatchObject({ code: 0, sent: [] });
});

test.each<[list: string, condition: string, says: string]>([
  [
    "opportunity",
    "$stage[equal]=Wonn",
    'query["$stage[equal]"] must be "Qualification", "Discovery", "Proposal", "Negotiation", "Won", or "Lost", and is "Wonn". Did you mean Won?\n',
  ],
  [
    "account",
    "name[contains]=Ann",
    "--filter: there is no condition name[contains]. Did you mean $name? $name has the operators equal and startsWith.\n",
  ],
  ["account", "nme[equal]=x", "--filter: there is no condition nme[equal]. Did you mean $name[equal]?\n"],
  ["account", "seats[greaterThan]=abc", 'query["seats[greaterThan]"] must be a number, and is "abc".\n'],
  [
    "account",
    "seats[startsWith]=1",
    "--filter: there is no condition seats[startsWith]. seats has the operators equal, greaterThan, greaterThanOrEqual, lessThan, and lessThanOrEqual.\n",
  ],
])(
  "a condition that the workspace does not have is named before the list is read: %s %s",
  async (list, condition, says) => {
    const { code, stdout, stderr, sent } = await run(`${list} list --filter ${condition}`);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: says });
    expect(sent).toEqual([expect.stringMatching(/\/definitions$/)]);
  },
);

test("a condition that is right is sent, with the size of a page", async () => {
  const typed = "account list --filter seats[-greaterThan]=3 --limit 2 --json --fields id";
  expect(await run(typed)).toMatchObject({ code: 0, stderr: "", sent: [asked, "GET /v1/accounts"] });
  expect(sandbox.requests.at(-1)?.query).toMatch(/^limit=2&/);
  sandbox.requests.length = 0;
  expect(await run("account list --filter $name[startsWith]=A")).toMatchObject({ sent: ["GET /v1/accounts"] });
  sandbox.requests.length = 0;
  const unchecked = await run("account list --filter nme[equal]=x --no-check");
  expect(unchecked).toMatchObject({ code: 1, sent: ["GET /v1/accounts"] });
});

test("a key that may not read the fields writes all the same", async () => {
  const member = { subjectType: "workspace", memberId: undefined, isAdmin: false } as const;
  sandbox.state.lightfield.keys.set("sk_lf_writes", { ...member, scopes: ["accounts:create"] });
  const env = { LIGHTFIELD_API_KEY: "sk_lf_writes" };
  expect(await run("account create --set $name=A --set seats=3", { env })).toMatchObject({
    code: 0,
    sent: [asked, created],
  });
});

test("the types of the workspace stand for that request, as long as they know what is given", async () => {
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: url });
  const { account } = (await readDefinitions(client, ["account"])).definitions.objects;
  const folder = await folderOf({});
  await mkdir(join(folder, "src"));
  const objects = { account: account ?? { fieldDefinitions: {}, relationshipDefinitions: {} } };
  await writeFile(join(folder, "src", "workspace.ts"), emitWorkspace({ objects, customObjects: {} }));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  onTestFinished(() => void vi.restoreAllMocks());
  sandbox.requests.length = 0;
  expect(await run("account create --set $name=A --set seats=3")).toMatchObject({ code: 0, sent: [created] });
  sandbox.requests.length = 0;
  const misspelt = await run("account create --set $name=A --set sseats=3");
  expect(misspelt).toMatchObject({ code: 2, stderr: nearest, sent: [asked] }); // it may have been added since
});
