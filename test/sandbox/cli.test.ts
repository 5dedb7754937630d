import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const module = fileURLToPath(new URL("../../src/sandbox/cli.ts", import.meta.url));
const program = `import { runSandbox } from ${JSON.stringify(module)}; process.exitCode = await runSandbox(process.argv.slice(1));`;

function start(...args: string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, ["--input-type=module", "-e", program, "--", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function run(...args: string[]): Promise<{ code: unknown; output: string; errors: string }> {
  const child = start(...args);
  const texts = { output: "", errors: "" };
  child.stdout?.on("data", (chunk) => (texts.output += chunk));
  child.stderr?.on("data", (chunk) => (texts.errors += chunk));
  const [code] = await once(child, "close");
  return { code, ...texts };
}

test("help is printed and nothing is served", async () => {
  const { code, output } = await run("--help");
  expect([code, output]).toEqual([0, expect.stringContaining("--port <number>")]);
});

test.each([
  ["--port", "many"],
  ["--seed", "1.5"],
  ["--colour", "red"],
])("%s %s is refused with the usage", async (...args) => {
  const { code, errors } = await run(...args);
  expect([code, errors]).toEqual([2, expect.stringContaining("Usage")]);
});

test("the address and the keys are printed, and an interrupt ends it cleanly", async () => {
  const child = start("--seed", "3");
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const [first] = await once(lines, "line");
  const url = /http:\S+/.exec(String(first))?.[0] ?? "";
  const headers = { authorization: "Bearer wootiv_sandbox" };
  expect((await fetch(url, { headers })).status).toBe(200);
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
});
