import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultsOf, judge, sandboxOf } from "./judge.ts";
import { planRows } from "./rows.ts";

/** What an import has left behind that was killed again and again. */
export interface KilledImport {
  readonly kills: number;
  readonly duplicates: number;
  readonly lost: number;
  readonly report: { readonly counts: Readonly<Record<string, number>>; readonly problems: unknown };
}

/** When a run is killed: at this request of it, before it is carried out or after. */
export interface KillPoint {
  readonly request: number;
  readonly isCarriedOut: boolean;
}

/**
 * Runs an import of so many rows while a share of requests fails, and kills each run at a point, until they are used up or a run comes to its
 * end before.
 */
export async function killImport(
  total: number,
  points: Iterator<KillPoint, void>,
  share: number = 0.3,
): Promise<KilledImport> {
  const plan = planRows(total);
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  let onRequest: (isCarriedOut: boolean) => void = () => {};
  const sandbox = sandboxOf(plan, {
    faults: faultsOf(share),
    intercept: async (_, proceed) => {
      onRequest(false);
      return proceed().finally(() => onRequest(true));
    },
  });
  const server = await sandbox.listen();
  const args = [String(total), server.url, join(folder, "journal.jsonl")];
  try {
    for (let kills = 0; ;) {
      const next = points.next();
      const output = await runWorker(args, (kill) => {
        let requests = 0;
        onRequest = (isCarriedOut) => {
          if (next.done === true || isCarriedOut !== next.value.isCarriedOut) return;
          if (++requests === next.value.request) kill();
        };
      });
      if (output === undefined) kills += 1;
      else return { kills, ...judge(sandbox, plan), report: JSON.parse(output) };
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** What it printed; `undefined`: it was killed. */
function runWorker(args: readonly string[], onStart: (kill: () => void) => void): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "worker.ts"), ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onStart(() => child.kill("SIGKILL"));
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve(undefined);
      else if (code === 0) resolve(output);
      else reject(new Error(`The worker ended with ${code}: ${output}`));
    });
  });
}
