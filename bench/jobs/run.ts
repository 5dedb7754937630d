/**
 * Imports of 1,000 rows while three requests in ten fail in some way, killed with SIGKILL at random points, and run again
 * each time: `node bench/jobs/run.ts [KILLS]`, by default 100. Says what was made twice and what was lost.
 */
import { isDeepStrictEqual } from "node:util";
import { killImport } from "./kill-import.ts";
import type { KillPoint } from "./kill-import.ts";
import { withoutIDs } from "./judge.ts";
import { planRows } from "./rows.ts";

const total = 1000;
const [wanted = "100"] = process.argv.slice(2);

function* randomPoints(count: number): Generator<KillPoint, void> {
  for (let n = 0; n < count; n++) {
    yield { request: 1 + Math.floor(Math.random() * 300), isCarriedOut: Math.random() < 0.5 };
  }
}

async function run(): Promise<void> {
  const undisturbed = await killImport(total, randomPoints(0));
  const expected = planRows(total).counts;
  console.log("undisturbed", JSON.stringify(undisturbed.report.counts));
  let kills = 0;
  while (kills < Number(wanted)) {
    const { report, ...rest } = await killImport(total, randomPoints(Number(wanted) - kills));
    kills += rest.kills;
    const isSame = isDeepStrictEqual(withoutIDs(report), withoutIDs(undisturbed.report));
    console.log(JSON.stringify({ ...rest, "kills so far": kills, "report is the same": isSame }));
    if (rest.duplicates > 0 || rest.lost > 0 || !isSame) process.exitCode = 1;
  }
  console.log("expected", JSON.stringify(expected));
}

void run();
