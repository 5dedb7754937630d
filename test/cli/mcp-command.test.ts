import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { folderOf } from "../support/files.ts";
import { runCLI } from "../support/run-cli.ts";

const key = { LIGHTFIELD_API_KEY: "sk_lf_sandbox" };

test.each<[mistake: string, args: string[], env: Record<string, string>, code: number, text: string]>([
  ["no key", [], {}, 3, "There is no API key. Set LIGHTFIELD_API_KEY or WOOTIV_API_KEY, or keep one with "],
  ["no key for an API that is named", ["--api", "wootiv"], key, 3, "wootiv needs an API key. Set WOOTIV_API_KEY, "],
  ["another API", ["--api", "lightfeld"], key, 2, "There is no API lightfeld. Did you mean lightfield? Choose "],
  ["another profile", ["--profile", "work"], {}, 2, "There is no profile work. "],
  ["a folder that is not there", ["--folder", "/nowhere"], key, 2, "--folder: there is no /nowhere."],
  ["no permission", ["--allow", "everything"], key, 2, "Allowed choices are read, write, destructive."],
  ["no port", ["--http", "99999"], key, 2, "Give a port from 0 to 65535."],
  ["an empty token", ["--http", "0", "--token-file", "/dev/null"], key, 2, "/dev/null holds no token. "],
  [
    "a token that can be guessed",
    ["--http", "0"],
    { ...key, LIGHTFIELD_WOOTIV_MCP_TOKEN: "abcde" },
    2,
    "The token has 5 characters. Take one of at least 16, ",
  ],
])("what a server cannot be started with is said before it starts: %s", async (_, args, env, code, text) => {
  const home = await folderOf({});
  const { stderr, ...run } = await runCLI(["mcp", ...args], { env: { HOME: home, ...env } });
  expect(run).toEqual({ code, stdout: "" });
  expect(stderr).toContain(text);
});

test.each([
  ["0644", "Others on this machine can read TOKEN: `chmod 600` it.\n"],
  ["0600", ""],
])("a file of a token that others can read is named: mode %s", async (mode, warning) => {
  const home = await folderOf({ token: "a-token-of-these-tests" });
  const file = join(home, "token");
  chmodSync(file, mode);
  const args = ["mcp", "--http", "0", "--token-file", file, "--folder", "/nowhere"];
  const { stderr } = await runCLI(args, { env: { HOME: home, ...key } });
  expect(stderr).toBe(`${warning.replace("TOKEN", file)}--folder: there is no /nowhere.\n`);
});

test("over HTTP it prints its address and a new token, and ends when it is told to", async () => {
  const env = { ...key, HOME: await folderOf({}) };
  const server = spawn(process.execPath, [join("cli", "cli.ts"), "mcp", "--http", "0"], { env });
  const [line]: string[] = await once(createInterface(server.stderr), "line");
  const [, url = "", token] =
    /^Serving at (http:\/\/127\.0\.0\.1:\d+\/mcp), with the token ([\w-]{43})$/.exec(line ?? "") ?? [];
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const statuses = [token, "another"].map(async (one) => {
    const all = { ...headers, authorization: `Bearer ${one}` };
    return (await fetch(url, { method: "POST", headers: all, body })).status;
  });
  expect(await Promise.all(statuses)).toEqual([200, 401]);
  server.kill("SIGTERM");
  expect(await once(server, "exit")).toEqual([0, null]);
});
