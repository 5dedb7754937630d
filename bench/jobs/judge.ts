import { createSandbox } from "../../sandbox/index.ts";
import type { FaultRule, Sandbox, SandboxOptions } from "../../sandbox/index.ts";
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
export function faultsOf(share: number): FaultRule[] {
  const each = share / kinds.length;
  return kinds.map((kind, n) => ({ ...kind, probability: each / (1 - n * each) }));
}

/** A server with the accounts that are there before an import. */
export function sandboxOf({ before }: Plan, options: SandboxOptions = {}): Sandbox {
  const account = before.map(([$name, website]) => ({ fields: { $name, $website: [website] } }));
  return createSandbox({
    seedData: { samples: false, records: { account } },
    searchLag: 10_000, // its clock goes on by a second with each request: lists trail by ten
    requestLimit: 1,
    ...options,
  });
}

/** How many accounts an import has made twice, and how many it has left out. */
export function judge(sandbox: Sandbox, { after }: Plan): { duplicates: number; lost: number } {
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

/** A report without what differs each time. */
export function withoutIDs(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report).replaceAll(/acc_\w+/g, "acc"));
}
