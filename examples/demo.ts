/**
 * Runs the quickstarts against the sandbox, each as a program of its own, over HTTP on this machine. In a clone of the
 * repository: `make demo`. Elsewhere, with the quickstarts beside it:
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv @lightfield-wootiv/sandbox
 * node demo.ts
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
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
  console.log(`\n— ${quickstart}.ts`);
  const path = fileURLToPath(new URL(`${quickstart}.ts`, import.meta.url));
  const program = spawn(process.execPath, [path], { env: environment, stdio: "inherit" });
  const [exitCode] = await once(program, "exit");
  if (exitCode !== 0) process.exitCode = 1;
}
await server.close();

console.log("\nAgainst the real API: LIGHTFIELD_API_KEY=sk_lf_… node lightfield-quickstart.ts (Node 22.18 or newer)");
