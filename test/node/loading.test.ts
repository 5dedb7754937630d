import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { createNodeFetch } from "../../src/node.ts";
import { json, nowhere, serve } from "../support/serve.ts";

/** What a program prints that has `createNodeFetch` of the built package, beside an undici with this text or none. */
function run(program: string, undici?: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "loading-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("dist", join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  if (undici !== undefined) {
    mkdirSync(join(folder, "node_modules/undici"), { recursive: true });
    writeFileSync(join(folder, "node_modules/undici/index.js"), undici);
  }
  const text = `import { createNodeFetch } from "./dist/node.js"; console.log(JSON.stringify(await (${program})()));`;
  writeFileSync(join(folder, "program.js"), text);
  return JSON.parse(execFileSync(process.execPath, [join(folder, "program.js")], { encoding: "utf8" }));
}

const failure = (url: string): string =>
  `() => createNodeFetch({ proxy: false })("${url}").catch((error) => [error.name, error.message])`;

const advice = "npm install undici, on Node 20 undici@7.";

describe("undici", () => {
  test("is not loaded before the first call", () => {
    const thrower = "throw new Error('loaded');";
    expect(run("() => typeof createNodeFetch().close", thrower)).toBe("function");
  });

  test("that is missing is named by the first call, with what to install", async () => {
    const message = `createNodeFetch() needs undici from version 7 on, which is not installed: ${advice}`;
    expect(run(failure(await nowhere()))).toEqual(["SDKError", message]);
  });

  test.each([
    ["of a later Node", "throw new TypeError('no such function');"],
    ["of years ago", "module.exports = { Agent: class {} };"],
  ])("that cannot be loaded says so in the same way: one %s", async (_, undici) => {
    const message = `createNodeFetch() needs undici from version 7 on, and the one that is installed cannot be loaded: ${advice}`;
    expect(run(failure(await nowhere()), undici)).toEqual(["SDKError", message]);
  });
});

test("the dispatcher of the process is not ours to set, neither by the import nor by a call", async () => {
  const { baseURL } = await serve(json({ id: 1 }));
  const program = `
    const dispatchers = () => [1, 2].map((version) => globalThis[Symbol.for("undici.globalDispatcher." + version)]);
    const before = dispatchers();
    const { createNodeFetch } = await import("lightfield-wootiv/node");
    const fetch = createNodeFetch({ proxy: false });
    const after = dispatchers();
    console.log(JSON.stringify(await (await fetch("${baseURL}")).json()));
    const { Agent } = await import("undici");
    console.log([...before, ...after].every((one) => one === undefined), dispatchers().some((one) => one instanceof Agent));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  expect(stdout).toBe('{"id":1}\ntrue false\n');
});

test("calls at once load it once, and one that waits for it is told of close()", async () => {
  const { baseURL, requests } = await serve(json({}));
  const fetch = createNodeFetch({ proxy: false });
  const calls = [fetch(baseURL), fetch(baseURL)];
  fetch.close();
  for (const call of calls) await expect(call).rejects.toThrow("has been closed");
  expect(requests).toEqual([]);
});
