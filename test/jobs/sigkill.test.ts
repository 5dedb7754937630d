import { expect, test } from "vitest";
import { killImport } from "../../bench/jobs/kill-import.ts";
import type { KillPoint } from "../../bench/jobs/kill-import.ts";
import { planRows } from "../../bench/jobs/rows.ts";

test("processes that are killed in the middle of an import, while requests fail in every way, leave nothing twice or out", async () => {
  const points: KillPoint[] = [
    { request: 15, isCarriedOut: true },
    { request: 40, isCarriedOut: false },
    { request: 25, isCarriedOut: true },
  ];
  const killed = await killImport(100, points.values(), 0.1);
  expect(killed).toMatchObject({ kills: 3, duplicates: 0, lost: 0, report: { counts: planRows(100).counts } });
}, 60_000);
