import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderOf } from "../support/files.ts";
import { createSandbox } from "../../sandbox/index.ts";

const program = fileURLToPath(new URL("../../sandbox/cli.ts", import.meta.url));

function start(...args: string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs the command where none of its packages is installed. */
function startBare(...args: string[]): ReturnType<typeof spawn> {
  const hooks = `
    import { registerHooks } from "node:module";
    registerHooks({
      resolve: (specifier, context, next) => {
        if (/^(node:|file:|[./]|@lightfield-wootiv\\/sandbox)/.test(specifier)) return next(specifier, context);
        throw new Error("not installed: " + specifier);
      },
    });`;
  const preload = `data:text/javascript,${encodeURIComponent(hooks)}`;
  return spawn(process.execPath, ["--import", preload, program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

async function run(...args: string[]): Promise<{ code: unknown; output: string; errors: string }> {
  return outcomeOf(start(...args));
}

async function outcomeOf(child: ReturnType<typeof spawn>): Promise<{ code: unknown; output: string; errors: string }> {
  const texts = { output: "", errors: "" };
  child.stdout?.on("data", (chunk) => (texts.output += chunk));
  child.stderr?.on("data", (chunk) => (texts.errors += chunk));
  const [code] = await once(child, "close");
  return { code, ...texts };
}

test("help is printed and nothing is served", async () => {
  const { code, output } = await run("--help");
  expect([code, output]).toEqual([0, expect.stringContaining("--port <number>")]);
  expect(output).toContain("reset-after");
  expect(output).toContain("Usage: npx @lightfield-wootiv/sandbox [options]");
  expect(output).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m);
});

test("help warns that a host other than the default can be reached from the network", async () => {
  expect((await run("--help")).output).toMatch(/--host <host> .*\n +Warning: .*others on the network can reach/);
});

test("a host for all addresses is served with a warning, and pages of the origins given may call it", async () => {
  const child = start("--host", "0.0.0.0", "--cors", "https://app.example.com", "--cors", "https://b.example.com");
  const [printed] = await once(child.stdout ?? process.stdin, "data");
  expect(String(printed)).toContain("Warning: others on the network can reach it");
  const url = /http:\S+/.exec(String(printed))?.[0] ?? "";
  const { headers } = await fetch(url, { headers: { origin: "https://b.example.com" } });
  expect(headers.get("access-control-allow-origin")).toBe("https://b.example.com");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
});

test("a host that this machine does not have is said to be, with what to do", async () => {
  const { code, errors } = await run("--host", "192.0.2.1");
  expect([code, errors]).toEqual([
    1,
    "This machine has no address 192.0.2.1. Choose 127.0.0.1, 0.0.0.0 or one of its own with --host.\n",
  ]);
});

test("records and fields of one's own come from a file", async () => {
  const folder = await folderOf({ "own.json": '{"samples":false,"records":{"account":[{"fields":{"$name":"Own"}}]}}' });
  const child = start("--seed-data", join(folder, "own.json"));
  const [printed] = await once(child.stdout ?? process.stdin, "data");
  const url = /http:\S+/.exec(String(printed))?.[0] ?? "";
  const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
  expect(await (await fetch(`${url}/v1/accounts`, { headers })).json()).toMatchObject({ totalCount: 1 });
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
});

test.each([
  ['{"records":', "is no JSON: "],
  ['{"records":{"acount":[]}}', "The seed data's records has no object acount; it takes account, contact, "],
  ["[]", "The sandbox's option seedData takes an object with fields, records and samples."],
  [undefined, "cannot be read: ENOENT"],
])("a file of seed data that holds %s is refused in one sentence", async (text, message) => {
  const folder = await folderOf(text === undefined ? {} : { "own.json": text });
  const { code, errors } = await run("--seed-data", join(folder, "own.json"));
  expect([code, errors.split("\n")[0]]).toEqual([2, expect.stringContaining(message)]);
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync("sandbox/package.json", "utf8"));
  expect(await run("--version")).toEqual({ code: 0, output: `${version}\n`, errors: "" });
});

test.each(["--help", "--version"])("%s needs no package, which serving does", async (option) => {
  expect((await outcomeOf(startBare(option))).code).toBe(0);
  expect((await outcomeOf(startBare())).errors).toContain("not installed: ");
});

test.each([
  ["--port", "many"],
  ["--seed", "1.5"],
  ["--state", "sandbox"],
  ["--state", ""],
  ["--port", "70000"],
  ["--search-lag", "soon"],
  ["--host", "http://localhost"],
  ["--host", ""],
  ["--cors", "*"],
  ["--cors", "https://app.example.com/"],
  ["--colour", "red"],
  ["--faults", "boom"],
  ["--faults", "creatAccount:stall-before"],
  ["--faults", "stall-before@2"],
])("%s %s is refused in one line, with a hint", async (...args) => {
  const { code, errors } = await run(...args);
  expect([code, errors]).toEqual([2, expect.stringMatching(/^.+\. See --help\.\n$/)]);
});

test("the address is printed, faults and pipelines are as requested, and an interrupt stops it cleanly", async () => {
  const faults = ["--faults", "listContacts:error-before=500", "--faults", "listUsers:html-body"];
  const child = start("--seed", "3", "--pipelines", ...faults);
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const [first] = await once(lines, "line");
  const url = /http:\S+/.exec(String(first))?.[0] ?? "";
  expect((await fetch(url)).status).toBe(401);
  const headers = { authorization: "Bearer wootiv_sandbox" };
  expect((await fetch(url, { headers })).status).toBe(200);
  expect((await fetch(`${url}/contacts`, { headers })).status).toBe(500);
  expect((await fetch(`${url}/user`, { headers })).headers.get("content-type")).toBe("text/html");
  const lightfield = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
  const definitions = await fetch(`${url}/v1/opportunities/definitions`, { headers: lightfield });
  expect(await definitions.text()).toContain("$pipeline");
  expect(definitions.headers.get("x-ratelimit-limit")).toBe("25");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
});

test("what is printed names the keys that even / needs, lists lag behind writes as requested, and a termination stops it", async () => {
  const child = start("--rate-limit", "--search-lag", "60000");
  const [printed] = await once(child.stdout ?? process.stdin, "data");
  const url = /http:\S+/.exec(String(printed))?.[0] ?? "";
  expect(String(printed)).not.toContain("Warning");
  expect(String(printed)).toMatch(
    /sk_lf_sandbox\s.*wootiv_sandbox.*browser shows at http:.*even \/ responds with 401/s,
  );
  const headers = {
    authorization: "Bearer sk_lf_sandbox",
    "lightfield-version": "2026-03-01",
    "content-type": "application/json",
  };
  const body = '{"fields":{"$name":"K"}}';
  expect((await fetch(`${url}/v1/accounts`, { method: "POST", headers, body })).status).toBe(200);
  expect(await (await fetch(`${url}/v1/accounts`, { headers })).json()).toMatchObject({ totalCount: 5 });
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
});

test("a termination keeps the state in its file, and says so where it cannot", async () => {
  const folder = await folderOf({});
  const file = join(folder, "state");
  const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
  const body = '{"fields":{"$title":"Kept"}}';
  const first = start("--state", file);
  const notes = `${await urlOf(first)}/v1/notes`;
  const post = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
  const { id } = await (await fetch(notes, post)).json();
  first.kill("SIGTERM");
  expect(await once(first, "close")).toEqual([0, null]);

  const second = start("--state", file);
  expect((await fetch(`${await urlOf(second)}/v1/notes/${id}`, { headers })).status).toBe(200);
  await rm(file);
  await mkdir(file);
  second.kill("SIGTERM");
  const { code, errors } = await outcomeOf(second);
  expect([code, errors]).toEqual([1, expect.stringMatching(/^The state file .*state cannot be written: .*\n$/)]);
});

async function urlOf(child: ReturnType<typeof spawn>): Promise<string> {
  const [printed] = await once(child.stdout ?? process.stdin, "data");
  return /http:\S+/.exec(String(printed))?.[0] ?? "";
}

test("what is printed can be pasted into a shell", async () => {
  const child = start();
  const [printed] = await once(child.stdout ?? process.stdin, "data");
  const lines =
    String(printed)
      .match(/^export .*$/gm)
      ?.join("\n") ?? "";
  const names = "$LIGHTFIELD_BASE_URL $LIGHTFIELD_API_KEY $WOOTIV_BASE_URL $WOOTIV_API_KEY";
  const { output } = await outcomeOf(spawn("sh", ["-c", `${lines}\necho "${names}"`]));
  expect(output).toMatch(/^http:\/\/127\.0\.0\.1:\d+ sk_lf_sandbox http:\/\/127\.0\.0\.1:\d+ wootiv_sandbox\n$/);
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
});

test("a termination of npx ends the server that it has started", async () => {
  const command = `${process.execPath} ${program}`;
  const child = spawn("npx", ["--call", command], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed] = await once(child.stdout, "data");
  const url = /http:\S+/.exec(String(printed))?.[0] ?? "";
  expect((await fetch(url)).status).toBe(401);
  child.kill("SIGTERM");
  await once(child, "close"); // once nobody holds its output any more: neither npx nor the server
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("a port that is in use is said to be, with what to do", async () => {
  const { url, close } = await createSandbox().listen();
  const { port } = new URL(url);
  const { code, errors } = await run("--port", port);
  await close();
  expect([code, errors]).toEqual([
    1,
    `Port ${port} is in use. Choose another with --port, or leave it out for a free one.\n`,
  ]);
});
