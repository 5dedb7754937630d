import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import worker from "../../examples/in-a-worker.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { runAgainstSandbox } from "../support/run-against-sandbox.ts";

/** Runs an example, and gives what it printed. */
async function runExample(name: string, args: string[] = [], sandbox?: Sandbox): Promise<string> {
  const { stdout, stderr } = await runAgainstSandbox([`examples/${name}.ts`, ...args], sandbox);
  expect(stderr).toBe("");
  return stdout;
}

test("list-and-filter prints the companies whose name begins so, and their tasks", async () => {
  const output = await runExample("list-and-filter", ["B"]);
  expect(output).toBe("1 companies begin with B\nBrightwater Instruments\n  TODO  Send the revised offer\n");
});

test("own-fields finds deals by own fields, and sends what has changed", async () => {
  const output = await runExample("own-fields");
  expect(output).toBe("Brightwater: 240 seats Proposal 38400\nSent [ 'closesAt' ] closes 2026-12-31T00:00:00.000Z\n");
});

test("create-safely, run twice, creates each contact once", async () => {
  const sandbox = createSandbox();
  const first = await runExample("create-safely", [], sandbox);
  expect(first).toMatch(/^row 17 is con_\w+\nrow 18 is con_\w+\n$/);
  expect(await runExample("create-safely", [], sandbox)).toBe(first);
  expect(sandbox.requests.map(({ headers }) => headers["idempotency-key"])).toEqual([
    "import-2026-11-row-17",
    "import-2026-11-row-18",
    "import-2026-11-row-17",
    "import-2026-11-row-18",
  ]);
});

test("handle-each-error has a line for everything that went wrong", async () => {
  const output = await runExample("handle-each-error");
  expect(output.split("\n")).toEqual([
    "a wrong key: The key is wrong or was revoked: make another one.",
    "a missing record: There is nothing at /v1/accounts/{id}; was it deleted?",
    expect.stringMatching(/^an unknown field: Look at fields\.nonsense: /),
    "a stopped call: You have stopped it.",
    "no server: No connection. Nothing was changed.",
    expect.stringMatching(/^an argument that cannot be: .*id/),
    "",
  ]);
});

test("export-to-csv writes a row for each contact, and prints nothing in a pipe", async () => {
  const folder = mkdtempSync(join(tmpdir(), "csv-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await runExample("export-to-csv", [join(folder, "contacts.csv")])).toBe("");
  const lines = readFileSync(join(folder, "contacts.csv"), "utf8").trim().split("\n");
  expect(lines).toHaveLength(1 + 7);
  expect(lines[0]).toBe("id,first name,last name,email");
  expect(lines[1]).toMatch(/^con_\w+,Ines,Kowalczyk,ines@brightwater\.example\.com$/);
});

test("upload-with-progress uploads the bytes of the file", async () => {
  const sandbox = createSandbox();
  const output = await runExample("upload-with-progress", ["LICENSE"], sandbox);
  expect(output).toMatch(/^LICENSE\w*: \d+ bytes, completed, fil_\w+\n$/);
  const sent = sandbox.requests.find(({ method }) => method === "PUT");
  expect(sent?.body).toBe(readFileSync("LICENSE", "utf8"));
});

test("download-file writes the bytes of the file", async () => {
  const sandbox = createSandbox();
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch: sandbox.fetch });
  const { id } = await client.file.upload("LICENSE");
  const folder = mkdtempSync(join(tmpdir(), "download-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "LICENSE");
  expect(await runExample("download-file", [id, path], sandbox)).toBe(`${path}: application/octet-stream\n`);
  expect(readFileSync(path, "utf8")).toBe(readFileSync("LICENSE", "utf8"));
});

test("through-a-proxy sends its call to the proxy, with the whole URL", async () => {
  const seen: (string | undefined)[] = [];
  const proxy = createServer((request, response) => {
    seen.push(request.url, request.headers["proxy-authorization"]);
    response.setHeader("content-type", "application/json").end('{"scopes":["accounts:read"]}');
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void proxy.close());
  await new Promise((listening) => proxy.once("listening", listening));
  const { port } = proxy.address() as AddressInfo;
  const output = await runExample("through-a-proxy", [`http://ann:secret@127.0.0.1:${port}`]);
  expect(output).toBe("This key may accounts:read.\n");
  expect(seen).toEqual([expect.stringMatching(/^http:\/\/.+\/v1\/auth\/validate$/), `Basic ${btoa("ann:secret")}`]);
});

test("in-a-worker makes a contact of a form, says what is wrong with it, and needs nothing of Node", async () => {
  const server = await createSandbox().listen();
  onTestFinished(() => server.close());
  const bindings = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: server.url };
  const post = async (email: string): Promise<[number, unknown]> => {
    const body = new URLSearchParams({ firstName: "Ines", lastName: "Moreau", email });
    const response = await worker.fetch(new Request("http://worker.test/", { method: "POST", body }), bindings);
    return [response.status, await response.json()];
  };
  expect(await post("ines@example.com")).toEqual([201, { id: expect.stringMatching(/^con_/) }]);
  expect(await post("not an address")).toEqual([422, { problem: expect.any(String), field: "fields.$email" }]);
  const bundling = build({ entryPoints: ["examples/in-a-worker.ts"], bundle: true, write: false, platform: "browser" });
  await expect(bundling).resolves.toMatchObject({ errors: [] }); // fails where anything imports node:
});
