import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "../../sandbox/index.ts";
import type { FaultRule, Sandbox } from "../../sandbox/index.ts";
import { planRows } from "./rows.ts";
import type { Plan } from "./rows.ts";

/** Faults of all kinds. */
const kinds = [
  { fault: "stall-before" },
  { fault: "stall-after" },
  { fault: "stall-in-body" },
  { fault: "reset-before" },
  { fault: "reset-after" },
  { fault: "reset-in-body" },
  { fault: "truncated-body" },
  { fault: "html-body" },
  { fault: "html-body", status: 502 },
  { fault: "too-many-requests", retryAfter: 0 },
  { fault: "error-before", status: 500 },
  { fault: "error-after", status: 500 },
  { fault: "error-after", status: 503 },
] as const;
/** The rules by which this share of all requests fails. Each is asked in turn, so the later ones are asked less often. */
function faultsOf(share: number): FaultRule[] {
  const each = share / kinds.length;
  return kinds.map((kind, n) => ({ ...kind, probability: each / (1 - n * each) }));
}

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
  const sandbox = sandboxWith(plan, faultsOf(share), (isCarriedOut) => onRequest(isCarriedOut));
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

function sandboxWith({ before }: Plan, faults: FaultRule[], onRequest: (isCarriedOut: boolean) => void): Sandbox {
  const account = before.map(([$name, website]) => ({ fields: { $name, $website: [website] } }));
  return createSandbox({
    seedData: { samples: false, records: { account } },
    searchLag: 10_000, // its clock goes on by a second with each request: lists trail by ten
    faults,
    requestLimit: 1,
    intercept: async (_, proceed) => {
      onRequest(false);
      return proceed().finally(() => onRequest(true));
    },
  });
}

function judge(sandbox: Sandbox, { after }: Plan): { duplicates: number; lost: number } {
  const found = new Map<string, number>();
  for (const { fields } of sandbox.state.lightfield.records.list("account")) {
    found.set(String(fields.$name), (found.get(String(fields.$name)) ?? 0) + 1);
  }
  const differences = [...new Set([...after.keys(), ...found.keys()])].map(
    (name) => (found.get(name) ?? 0) - (after.get(name) ?? 0),
  );
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    duplicates: sum(differences.filter((difference) => difference > 0)),
    lost: sum(differences.filter((difference) => difference < 0).map(Math.abs)),
  };
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
