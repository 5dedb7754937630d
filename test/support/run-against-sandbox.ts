import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";

const execute = promisify(execFile);

/** Runs Node with these arguments, as a process of its own against a sandbox that is by default its own, too. */
export async function runAgainstSandbox(
  args: string[],
  sandbox: Sandbox = createSandbox(),
): Promise<{ stdout: string; stderr: string }> {
  const server = await sandbox.listen();
  const env = {
    PATH: process.env["PATH"],
    LIGHTFIELD_API_KEY: "sk_lf_sandbox",
    LIGHTFIELD_BASE_URL: server.url,
    WOOTIV_API_KEY: "wootiv_sandbox",
    WOOTIV_BASE_URL: server.url,
  };
  try {
    return await execute(process.execPath, args, { env });
  } finally {
    await server.close();
  }
}
