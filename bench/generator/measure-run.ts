import { execFileSync } from "node:child_process";
import { quantile } from "../statistics.ts";

/** What a run of a program took, as a whole process. */
export interface RunCost {
  readonly seconds: number;
  /** Of all processors, which other programs on the machine change less. */
  readonly processorSeconds: number;
  /** The greatest memory. */
  readonly megabytes: number;
}

/** @param node the Node that runs it */
export function measureRun(program: readonly string[], node: string = process.execPath): RunCost {
  const args = ["--import", import.meta.resolve("./print-usage.mjs"), ...program];
  const start = performance.now();
  const text = execFileSync(node, args, { encoding: "utf8", stdio: "pipe" });
  const seconds = (performance.now() - start) / 1000;
  const usage: Omit<RunCost, "seconds"> = JSON.parse(text.trim().split("\n").at(-1) ?? "");
  return { seconds, ...usage };
}

export function medianOf(costs: readonly RunCost[], figure: keyof RunCost): number {
  const values = costs.map((cost) => cost[figure]);
  return quantile(values, 0.5);
}
