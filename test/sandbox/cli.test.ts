import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";

const module = fileURLToPath(new URL("../../sandbox/cli.ts", import.meta.url));
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
  expect(output).toContain("reset-after");
});

test.each([
  ["--port", "many"],
  ["--seed", "1.5"],
  ["--port", "70000"],
  ["--search-lag", "soon"],
  ["--colour", "red"],
  ["--faults", "boom"],
  ["--faults", "creatAccount:stall-before"],
  ["--faults", "stall-before@2"],
])("%s %s is refused with the usage", async (...args) => {
  const { code, errors } = await run(...args);
  expect([code, errors]).toEqual([2, expect.stringContaining("Usage")]);
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

test("what is printed names the keys that even / needs, and lists lag behind writes as requested", async () => {
  const child = start("--rate-limit", "--search-lag", "60000");
  const [printed] = await once(child.stdout ?? process.stdin, "data");
  const url = /http:\S+/.exec(String(printed))?.[0] ?? "";
  expect(String(printed)).toMatch(/sk_lf_sandbox .*wootiv_sandbox.*even \/ answers 401/s);
  const headers = {
    authorization: "Bearer sk_lf_sandbox",
    "lightfield-version": "2026-03-01",
    "content-type": "application/json",
  };
  const body = '{"fields":{"$name":"K"}}';
  expect((await fetch(`${url}/v1/accounts`, { method: "POST", headers, body })).status).toBe(200);
  expect(await (await fetch(`${url}/v1/accounts`, { headers })).json()).toMatchObject({ totalCount: 5 });
  child.kill("SIGINT");
  await once(child, "close");
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
