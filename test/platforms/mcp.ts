/** Holds the MCP server of the built command line against the protocol's own conformance tests, on the oldest and the newest Node. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, request } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

const installed = join(import.meta.dirname, "installed/node_modules");
const conformance = join(installed, "@modelcontextprotocol/conformance/dist/index.js");
/** Those for any server: the others call tools that only the conformance tests' own server has. */
const scenarios = ["server-initialize", "ping", "tools-list", "dns-rebinding-protection"];
const token = "token-of-these-tests";

const problems: string[] = [];
const results: Record<string, Record<string, string>> = {};
for (const node of ["node20", "node26"]) results[node] = await tryOn(join(installed, node, "bin/node"));
console.table(results);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function tryOn(node: string): Promise<Record<string, string>> {
  if (!existsSync(conformance)) return { "MCP conformance": "not here: make platforms installs it" };
  const env = { LIGHTFIELD_API_KEY: "test", LIGHTFIELD_WOOTIV_MCP_TOKEN: token };
  const server = spawn(node, ["cli/dist/cli.js", "mcp", "--http", "0"], { env });
  const [line]: string[] = await once(createInterface(server.stderr), "line");
  const [, port] = /^Serving at http:\/\/127\.0\.0\.1:(\d+)\/mcp$/.exec(line ?? "") ?? [];
  if (port === undefined) {
    problems.push(`The server on ${node}: ${line}`);
    return { "MCP conformance": "NO" };
  }
  const proxy = await listenBefore(Number(port));
  const { port: open } = proxy.address() as AddressInfo;
  const cells: [scenario: string, result: string][] = [];
  for (const scenario of scenarios) cells.push([scenario, await run(scenario, `http://127.0.0.1:${open}/mcp`)]);
  proxy.close();
  server.kill();
  return Object.fromEntries(cells);
}

/** Adds the token, which the conformance tests cannot send. */
async function listenBefore(port: number): Promise<Server> {
  const proxy = createServer((incoming, outgoing) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, authorization: `Bearer ${token}` };
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(sent);
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  return proxy;
}

/** Under the Node of these scripts, which is newer than the oldest that the server runs on. */
async function run(scenario: string, url: string): Promise<string> {
  const tests = spawn(process.execPath, [conformance, "server", "--url", url, "--scenario", scenario]);
  let output = "";
  for (const stream of [tests.stdout, tests.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  await once(tests, "close");
  const [, passed, all] = /Passed: (\d+)\/(\d+), 0 failed, 0 warnings/.exec(output) ?? [];
  const isFine = passed !== undefined && passed === all && passed !== "0";
  if (!isFine) problems.push(`${scenario}: ${output}`);
  return isFine ? `${passed} of ${all}` : "NO";
}
