/**
 * Runs the quickstarts against the sandbox, each as a program of its own, over HTTP on this machine. In a clone of the
 * repository: `make demo`.
 *
 * npm install lightfield-wootiv @lightfield-wootiv/sandbox
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createSandbox } from "@lightfield-wootiv/sandbox";

const server = await createSandbox().listen();
const environment = {
  ...process.env,
  LIGHTFIELD_BASE_URL: server.url,
  LIGHTFIELD_API_KEY: "sk_lf_sandbox",
  LIGHTFIELD_CONTACTS_KEY: "sk_lf_sandbox_contacts",
  WOOTIV_BASE_URL: server.url,
  WOOTIV_API_KEY: "wootiv_sandbox",
};

for (const quickstart of ["lightfield-quickstart", "wootiv-quickstart"]) {
  console.log(`\n— examples/${quickstart}.ts`);
  const program = spawn(process.execPath, [`examples/${quickstart}.ts`], { env: environment, stdio: "inherit" });
  const [exitCode] = await once(program, "exit");
  if (exitCode !== 0) process.exitCode = 1;
}
await server.close();

console.log(
  "\nAgainst the real API: LIGHTFIELD_API_KEY=sk_lf_… node examples/lightfield-quickstart.ts (Node 22.18 or newer)",
);
