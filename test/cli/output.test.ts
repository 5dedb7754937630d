import { rm } from "node:fs/promises";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { serveProxy } from "../node/proxy-server.ts";
import { folderOf } from "../support/files.ts";
import { runCLI } from "../support/run-cli.ts";
import type { CLISettings } from "../support/run-cli.ts";
import { json, queryOf, serve } from "../support/serve.ts";

const sandbox = createSandbox();
let url = "";
beforeAll(async () => void ({ url } = await sandbox.listen()));
afterAll(() => sandbox.close());

const keys = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", WOOTIV_API_KEY: "wootiv_sandbox" };

function account(id: string, name: string, seats: number | null): object {
  return {
    id,
    createdAt: "2026-11-29T10:00:00Z",
    fields: { $name: { value: name, valueType: "TEXT" }, seats: { value: seats, valueType: "NUMBER" } },
  };
}

const accounts = [account("a1", 'Acme, "Inc"', 12), account("a2", "Bär\u001B[2J", null), account("a3", "Corvid", 0.5)];

/** Lists those accounts, two on a page. */
async function list(
  args: string,
  settings: CLISettings = {},
): Promise<{ stdout: string; stderr: string; code: number; queries: object[] }> {
  const server = await serve((response, request, n) => {
    const offset = Number(queryOf(request)["offset"] ?? 0);
    const size = Number(queryOf(request)["limit"] ?? 2);
    json({ data: accounts.slice(offset, offset + Math.min(size, 2)), totalCount: 3 })(response, request, n);
  });
  const env = { ...keys, ...settings.env, LIGHTFIELD_BASE_URL: server.baseURL };
  const run = await runCLI(["lightfield", "account", "list", ...args.split(" ").filter((word) => word !== "")], {
    ...settings,
    env,
  });
  return { ...run, queries: server.requests.map(queryOf) };
}

describe("a list is written as it comes", () => {
  test.each<[format: string, stdout: string]>([
    [
      "--all -o jsonl --fields id,$name",
      '{"id":"a1","$name":"Acme, \\"Inc\\""}\n{"id":"a2","$name":"Bär\\u001b[2J"}\n{"id":"a3","$name":"Corvid"}\n',
    ],
    [
      "--all -o csv",
      'id,createdAt,$name,seats\na1,2026-11-29T10:00:00Z,"Acme, ""Inc""",12\na2,2026-11-29T10:00:00Z,Bär\u001B[2J,\na3,2026-11-29T10:00:00Z,Corvid,0.5\n',
    ],
    ["--all -o csv --columns seats,id", "seats,id\n12,a1\n,a2\n0.5,a3\n"],
    ["--all -o yaml --fields id,seats", "- id: a1\n  seats: 12\n- id: a2\n  seats: null\n- id: a3\n  seats: 0.5\n"],
    [
      "--all -o table",
      'id  $name        seats  createdAt\na1  Acme, "Inc"  12     2026-11-29T10:00:00Z\na2  Bär [2J             2026-11-29T10:00:00Z\na3  Corvid       0.5    2026-11-29T10:00:00Z\n',
    ],
    [
      "--all -o json --fields id",
      '[\n  {\n    "id": "a1"\n  },\n  {\n    "id": "a2"\n  },\n  {\n    "id": "a3"\n  }\n]\n',
    ],
    ["--fields id -o jsonl", '{"id":"a1"}\n{"id":"a2"}\n'],
    ["--limit 0 -o json", "[]\n"],
    ["--limit 3 -o jsonl --fields fields.seats", '{"fields.seats":12}\n{"fields.seats":null}\n{"fields.seats":0.5}\n'],
  ])("%s", async (args, stdout) => {
    expect(await list(args)).toMatchObject({ code: 0, stdout });
  });

  const rest = "2 of 3: --all gives all, --limit <n> so many.\n";

  test.each<[args: string, stderr: string]>([
    ["-o csv --columns id", rest],
    ["--json", rest],
    ["--all -o csv --columns id", ""],
    ["--limit 1 -o csv --columns id", ""], // it was asked for
  ])("and what is left out is counted: %s", async (args, stderr) => {
    expect(await list(args)).toMatchObject({ code: 0, stderr });
  });

  test("or said to be there, where the API does not count", async () => {
    const page = { data: Array.from({ length: 25 }, (_, n) => ({ id: `a${n}` })), object: "list" };
    const { baseURL } = await serve(json(page));
    const env = { ...keys, LIGHTFIELD_BASE_URL: baseURL };
    const { stderr } = await runCLI(["lightfield", "account", "list", "--json"], { env });
    expect(stderr).toBe("More follow: --all gives all, --limit <n> so many.\n");
  });

  test.each<[format: string, stdout: string, stderr: string]>([
    ["-o csv --columns id,seets", "id,seets\na1,\na2,\n", `No record has seets. Did you mean seats?\n${rest}`],
    ["-o csv --columns id,seats", "id,seats\na1,12\na2,\n", rest],
  ])("and a column that none of its records has is named: %s", async (args, stdout, stderr) => {
    expect(await list(args)).toMatchObject({ code: 0, stdout, stderr });
  });

  test("a page holds no more than is wanted, and no more than the API allows", async () => {
    expect((await list("--limit 1")).queries).toEqual([{ limit: "1" }]);
    expect((await list("--limit 100")).queries[0]).toEqual({ limit: "25" });
  });

  test("it is a table on a terminal, in colour unless the user wants none", async () => {
    const { stdout, stderr } = await list("--columns id", { isTTY: true });
    expect({ stdout, stderr }).toEqual({
      stdout: "\u001B[1mid\u001B[22m\na1\na2\n",
      stderr: `2 rows.\n${rest}`,
    });
    expect((await list("--columns id", { isTTY: true, env: { NO_COLOR: "1" } })).stdout).toBe("id\na1\na2\n");
  });

  test("a table shows the columns that fit, and names the others", async () => {
    const { stdout, stderr } = await list("--all", { isTTY: true, columns: 17, env: { NO_COLOR: "1" } });
    expect(stdout).toBe('id  $name\na1  Acme, "Inc"\na2  Bär [2J\na3  Corvid\n');
    expect(stderr).toBe("3 rows. Not shown: seats, createdAt; choose with --columns.\n");
    const unsized = await list("--all", { isTTY: true, columns: 0, env: { NO_COLOR: "1" } });
    expect(unsized.stdout).toContain("createdAt"); // a terminal that does not know its width says 0
  });
});

describe("what a record holds does no harm", () => {
  const record = {
    id: "=1+1",
    fields: { "a\u001B[2J": { value: "\u001B]0;x\u0007é\u009B2J", valueType: "TEXT" } },
    debt: -5,
    phone: "-5",
    "=name": { firstName: "Ann", lastName: null, age: 3 },
  };
  const retrieve = async (args: string, settings?: CLISettings): Promise<string> => {
    const server = await serve(json(record));
    const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL, NO_COLOR: "1" };
    return (await runCLI(["request", "GET", "/v1/things/1", "-o", ...args.split(" ")], { ...settings, env })).stdout;
  };
  test.each<[what: string, args: string, settings: CLISettings, stdout: string]>([
    ["a CSV has all as it is", "csv --columns id,debt,phone", {}, "id,debt,phone\n=1+1,-5,-5\n"],
    [
      "nor is it a formula with --csv-safe",
      "csv --columns id,debt,phone --csv-safe",
      {},
      "id,debt,phone\n'=1+1,-5,'-5\n",
    ],
    ["a column of a table is no command to a terminal", "table --columns a\u001B[2J", {}, "a [2J   ]0;x é 2J\n"],
    ["nor is a CSV there", "csv --columns a\u001B[2J", { isTTY: true }, "a [2J\n ]0;x é 2J\n"],
    ["nor JSON", "jsonl --fields a\u001B[2J", { isTTY: true }, '{"a\\u001b[2J":"\\u001b]0;x\\u0007é 2J"}\n'],
    ["a name in parts is a text in a table", "table --columns =name", {}, "=name  Ann 3\n"],
    ["and JSON in a CSV", "csv --columns =name", {}, '=name\n"{""firstName"":""Ann"",""lastName"":null,""age"":3}"\n'],
  ])("%s", async (_, args, settings, stdout) => {
    expect(await retrieve(args, settings)).toBe(stdout);
  });
});

describe("what is written is what was typed, by the types of the schema", () => {
  const dryRun = async (...args: string[]): Promise<unknown> => {
    const { stdout, stderr } = await runCLI(["lightfield", ...args, "--dry-run", "--json"], { env: keys });
    expect(stderr).toBe("");
    return JSON.parse(stdout).body;
  };
  test.each<[set: string[], body: object]>([
    [["$name=Acme"], { fields: { $name: "Acme" } }],
    [["$name=12"], { fields: { $name: "12" } }],
    [["$name=A", "seats=12"], { fields: { $name: "A", seats: 12 } }],
    [["$name=A", 'seats="12"'], { fields: { $name: "A", seats: "12" } }],
    [["$name=A", "code=007"], { fields: { $name: "A", code: "007" } }],
    [["$name=A", "isPartner=true"], { fields: { $name: "A", isPartner: true } }],
    [["$name=A", "$facebook=null"], { fields: { $name: "A", $facebook: null } }],
    [["$name=A", "$website=https://a.example"], { fields: { $name: "A", $website: ["https://a.example"] } }],
    [
      ["$name=A", "$website=a.example", "$website=b.example"],
      { fields: { $name: "A", $website: ["a.example", "b.example"] } },
    ],
    [["$name=A", "$primaryAddress.city=Ulm"], { fields: { $name: "A", $primaryAddress: { city: "Ulm" } } }],
    [["$name=A", "$owner=mem_1"], { fields: { $name: "A" }, relationships: { $owner: "mem_1" } }],
    [["fields.$name=A=B"], { fields: { $name: "A=B" } }],
  ])("--set %j", async (set, body) => {
    expect(await dryRun("account", "create", ...set.flatMap((one) => ["--set", one]))).toEqual(body);
  });

  test("--set changes what --data has, which may come from a file or from standard input", async () => {
    const data = '\uFEFF{"fields":{"$name":"A","seats":1}}';
    const path = join(await folderOf({ "a.json": data }), "a.json");
    const body = { fields: { $name: "A", seats: 2 } };
    expect(await dryRun("account", "create", "--data", `@${path}`, "--set", "seats=2")).toEqual(body);
    const { stdout } = await runCLI(
      ["lightfield", "account", "create", "--data", "-", "--set", "seats=2", "--dry-run", "--json"],
      { env: keys, stdin: data },
    );
    expect(JSON.parse(stdout).body).toEqual(body);
  });
});

test("a dry run sends nothing, and shows no key", async () => {
  const server = await serve(json({}));
  const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL };
  const { stdout } = await runCLI(["lightfield", "account", "delete", "it's", "--dry-run"], { env });
  expect(server.requests).toEqual([]);
  expect(stdout).toContain(`DELETE ${server.baseURL}/v1/accounts/it's\n`);
  expect(stdout).toContain(`curl -X DELETE \\\n  '${server.baseURL}/v1/accounts/it'\\''s' \\\n`);
  expect(stdout).toContain(`-H 'authorization: Bearer '"\${LIGHTFIELD_API_KEY}"`);
  expect(stdout).not.toContain("sk_lf_sandbox");
});

describe("a key may be kept in a profile", () => {
  test("which only its owner can read, and whose key no command shows", async () => {
    const home = await folderOf({});
    const run = (args: string[], stdin = ""): ReturnType<typeof runCLI> => {
      return runCLI(args, { stdin, env: { XDG_CONFIG_HOME: home, LIGHTFIELD_BASE_URL: url } });
    };
    const path = join(home, "lightfield-wootiv", "profiles.json");
    expect(await run(["profile", "add", "work", "--api", "lightfield"], "sk_lf_sandbox\n")).toMatchObject({ code: 0 });
    expect(await run(["profile", "add", "lightfield", "--base-url", "http://127.0.0.1:1"], "sk_other")).toMatchObject({
      code: 0,
    });
    expect(await run(["profile", "add", "lightfield"], "sk_another")).toMatchObject({
      code: 2,
      stderr:
        "There is a profile lightfield already, for lightfield: repeat the command with --yes to replace its key.\n",
    });
    expect(readFileSync(path, "utf8")).toContain("sk_other");
    const again = ["profile", "add", "lightfield", "--yes", "--base-url", "http://127.0.0.1:1"];
    expect(await run(again, "sk_another")).toMatchObject({ code: 0 });
    expect(readFileSync(path, "utf8")).toContain("sk_another");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse((await run(["profile", "list"])).stdout)).toEqual([
      { name: "work", api: "lightfield" },
      { name: "lightfield", api: "lightfield", baseURL: "http://127.0.0.1:1" },
    ]);
    expect(await run(["lightfield", "account", "list", "--limit", "1", "--profile", "work"])).toMatchObject({
      code: 0,
    });
    expect(await run(["lightfield", "account", "list", "--retries", "0"])).toMatchObject({ code: 6 }); // the usual one
    expect(await run(["wootiv", "users", "list", "--profile", "work"])).toMatchObject({
      code: 2,
      stderr: "The profile work is for lightfield, not for wootiv.\n",
    });
    expect(await run(["profile", "remove", "wrk"])).toMatchObject({
      code: 2,
      stderr: "There is no profile wrk. Did you mean work?\n",
    });
    expect(await run(["profile", "remove", "work"])).toMatchObject({ code: 0 });
    expect(readFileSync(path, "utf8")).not.toContain("sandbox");
  });

  test("or come from a file of variables", async () => {
    const path = join(
      await folderOf({ ".env": `LIGHTFIELD_API_KEY="sk_lf_sandbox" # mine\nLIGHTFIELD_BASE_URL=${url}\n` }),
      ".env",
    );
    expect(await runCLI(["lightfield", "account", "list", "--limit", "1", "--env-file", path])).toMatchObject({
      code: 0,
    });
  });
});

test("a check of a key says whose it is, and which scopes a command lacks", async () => {
  const key = { active: true, tokenType: "api_key", subjectType: "user", scopes: ["accounts:read", "contacts:read"] };
  const server = await serve(json(key));
  const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL };
  const run = async (...args: string[]): Promise<object> => {
    const { code, stdout } = await runCLI(["auth", "check", ...args], { env });
    return { code, ...JSON.parse(stdout) };
  };
  expect(await run()).toEqual({ code: 0, api: "lightfield", ...key });
  expect(await run("account", "list")).toMatchObject({ code: 0, command: "account.list", lacks: [] });
  const merge = ["accounts:update", "accounts:delete"];
  expect(await run("lightfield", "merge", "merge-accounts")).toMatchObject({
    code: 3,
    command: "merge.mergeAccounts",
    needs: merge,
    lacks: merge,
  });
});

test("a check of a key without scopes says that it has them all", async () => {
  const server = await serve(json({ active: true, scopes: [] }));
  const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL };
  const { stdout } = await runCLI(["auth", "check"], { env });
  expect(JSON.parse(stdout)).toEqual({ api: "lightfield", active: true, scopes: [], allScopes: true });
});

test("a request that no operation is documented for goes out with the key", async () => {
  const server = await serve(json({ ok: true }));
  const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL };
  const { stdout } = await runCLI(["request", "POST", "/v1/new-thing", "--query", "a=b", "--data", '{"c":1}'], { env });
  expect(JSON.parse(stdout)).toEqual({ ok: true });
  expect(server.requests[0]).toMatchObject({
    method: "POST",
    url: "/v1/new-thing?a=b",
    body: '{"c":1}',
    headers: { authorization: "Bearer sk_lf_sandbox" },
  });
});

test.each<[args: string[], stdout: string]>([
  [["-o", "csv", "--columns", "id"], "id\na1\na2\na3\n"],
  [["--fields", "id"], '[\n  {\n    "id": "a1"\n  },\n  {\n    "id": "a2"\n  },\n  {\n    "id": "a3"\n  }\n]\n'],
  [["-o", "jsonl", "--fields", "id"], '{"id":"a1"}\n{"id":"a2"}\n{"id":"a3"}\n'],
  [["-o", "json"], `${JSON.stringify({ data: accounts, totalCount: 3 }, undefined, 2)}\n`],
])("of a list that is requested, the records are the rows: %j", async (args, stdout) => {
  const server = await serve(json({ data: accounts, totalCount: 3 }));
  const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL };
  expect(await runCLI(["request", "GET", "/v1/accounts", ...args], { env })).toMatchObject({ code: 0, stdout });
});

test("a call goes through the proxy that is named, and not where it is not there", async () => {
  const server = await serve(json({ data: [], totalCount: 0 }));
  const { address, received } = await serveProxy();
  const env = { ...keys, LIGHTFIELD_BASE_URL: server.baseURL };
  const args = ["lightfield", "account", "list", "--retries", "0", "--proxy"];
  expect(await runCLI([...args, address], { env })).toMatchObject({ code: 0, stdout: "[]\n" });
  expect(received).toEqual([expect.stringMatching(`^GET ${server.baseURL}/v1/accounts`)]);
  expect(server.requests).toHaveLength(1);

  const { code, stderr } = await runCLI([...args, "http://me:secret@127.0.0.1:1"], { env });
  expect({ code, stderr }).toEqual({ code: 6, stderr: expect.stringContaining("--proxy") });
  expect(stderr).not.toContain("secret");
  expect(server.requests).toHaveLength(1);
});

test("files go up by their paths and come down to a path", async () => {
  const folder = await folderOf({ "report.pdf": "%PDF" });
  const env = { ...keys, LIGHTFIELD_BASE_URL: url };
  const upload = await runCLI(
    ["lightfield", "file", "upload", join(folder, "report.pdf"), "--set", "purpose=knowledge_user"],
    { env },
  );
  expect(upload).toMatchObject({ code: 0, stderr: "" });
  const { id } = JSON.parse(upload.stdout);
  const to = join(folder, "copy.pdf");
  expect(await runCLI(["lightfield", "file", "download", id, "--to", to], { env })).toMatchObject({
    code: 0,
    stdout: "",
  });
  expect(readFileSync(to, "utf8")).toBe("%PDF");
  expect(await runCLI(["lightfield", "file", "download", id], { env })).toMatchObject({ code: 0, stdout: "%PDF" });
});

test.each<[asked: string[], command: string[]]>([
  [["help", "import"], ["import"]],
  [["help", "lightfield"], ["lightfield"]],
  [
    ["wootiv", "help", "contacts"],
    ["wootiv", "contacts"],
  ],
  [
    ["lightfield", "account", "help", "list"],
    ["lightfield", "account", "list"],
  ],
])("%j is the help of %j", async (asked, command) => {
  const help = await runCLI([...command, "--help"]);
  expect(help.stdout).toContain("Example");
  expect(await runCLI(asked)).toEqual(help);
});

test("the filter of the README finds accounts, and an empty list is a header and a sentence", async () => {
  const filter = /--filter '([^']+)'/.exec(readFileSync("cli/README.md", "utf8"))?.[1] ?? "";
  const list = (condition: string): ReturnType<typeof runCLI> =>
    runCLI(["lightfield", "account", "list", "--filter", condition, "-o", "csv", "--columns", "$name"], {
      env: { ...keys, LIGHTFIELD_BASE_URL: url },
    });
  expect((await list(filter)).stdout).toContain("Northgate Logistics");
  expect(await list("$name[equal]=nobody")).toEqual({ code: 0, stdout: "$name\n", stderr: "Nothing found.\n" });
});

describe("a file of rows", () => {
  const importing = async (folder: string, ...args: string[]): ReturnType<typeof runCLI> => {
    return runCLI(
      [
        "import",
        "account",
        join(folder, "a.csv"),
        "--match",
        "$name",
        "--map",
        "Company=$name",
        "--map",
        "Seats=seats",
        ...args,
      ],
      {
        env: { ...keys, LIGHTFIELD_BASE_URL: url },
      },
    );
  };

  test("is shown in a dry run, imported, and its journal is gone with the last row", async () => {
    const folder = await folderOf({ "a.csv": '\uFEFF"Company",Seats\r\nKestrel,5\nCorvid,\r\n\r\n \nOtter,many\r\n' });
    const dry = await importing(folder, "--dry-run", "-o", "csv", "--columns", "row,kind,column");
    expect(dry).toEqual({
      code: 1,
      stdout: "row,kind,column\n1,create,\n2,create,\n3,invalid,Seats\n",
      stderr: "Would be: 2 created, 1 invalid.\n",
    });
    const report = join(folder, "report.csv");
    const done = await importing(folder, "--report", report, "-o", "json");
    expect(done).toMatchObject({ code: 1, stderr: "Done: 2 created, 1 invalid.\n" });
    expect(JSON.parse(done.stdout)).toMatchObject({
      counts: { create: 2, invalid: 1 },
      problems: [{ row: 3, column: "Seats" }],
    });
    const [head, ...lines] = readFileSync(report, "utf8").trimEnd().split("\n");
    expect([head, ...lines.toSorted()].join("\n")).toMatch(
      /^row,kind,id,column,reason\n1,create,acc_\w+,,\n2,create,acc_\w+,,\n3,invalid,,Seats,.+$/,
    );
    expect(await importing(folder, "--resume")).toMatchObject({ code: 2 });
    expect((await importing(folder)).stderr).toBe("Done: 2 unchanged, 1 invalid.\n");
  });

  test("whose import was interrupted goes on where it was", async () => {
    const folder = await folderOf({ "a.csv": "Company,Seats\nHeron,1\n" });
    const args = ["import", "account", join(folder, "a.csv"), "--match", "$name", "--map", "Company=$name"];
    const env = { ...keys, LIGHTFIELD_BASE_URL: url };
    const stopped = await runCLI(args, { env, signal: AbortSignal.abort() });
    expect(stopped).toEqual({
      code: 130,
      stdout: "",
      stderr: "The import was interrupted. Nothing was written.\n",
    });
    writeFileSync(join(folder, "a.csv.journal.jsonl"), "");
    expect(await runCLI(args, { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("go on with --resume"),
    });
    expect(await runCLI([...args, "--resume"], { env })).toMatchObject({ code: 0, stderr: "Done: 1 created.\n" });
  });

  test("may be lines of JSON from standard input", async () => {
    const args = ["import", "contact", "-", "--format", "jsonl", "--match", "$email", "--dry-run", "-o", "jsonl"];
    const run = await runCLI(args, {
      env: { ...keys, LIGHTFIELD_BASE_URL: url },
      stdin: '{"$email":"new@corvid.example.com"}\n\n',
    });
    expect(run).toMatchObject({ code: 0, stderr: "Would be: 1 created.\n" });
  });
});

test("changes are those since the last time", async () => {
  const snapshot = join(await folderOf({}), "accounts.jsonl");
  const env = { ...keys, LIGHTFIELD_BASE_URL: url };
  const args = ["changes", "note", "--snapshot", snapshot, "-o", "jsonl", "--fields", "type,fields"];
  const [, notes = ""] = /of (\d+) records/.exec((await runCLI(args, { env })).stderr) ?? [];
  expect(Number(notes)).toBeGreaterThan(0);
  expect(await runCLI(args, { env })).toEqual({ code: 0, stdout: "", stderr: "0 changes since the last time.\n" });
  await runCLI(["lightfield", "note", "create", "--set", "$title=New", "--set", "$content=Text"], { env });
  expect(await runCLI(args, { env })).toMatchObject({ code: 0, stderr: "1 change since the last time.\n" });
  await rm(snapshot);
  expect(await runCLI([...args, "--initial"], { env })).toMatchObject({
    code: 0,
    stderr: `${Number(notes) + 1} records, given as created. The next run tells what has changed since.\n`,
  });
});
