import { expect, test } from "vitest";
import { killImport } from "../../bench/jobs/kill-import.ts";
import type { KillPoint } from "../../bench/jobs/kill-import.ts";
import { planRows } from "../../bench/jobs/rows.ts";

test("processes that are killed in the middle of an import, while requests fail in every way, leave nothing twice or out", async () => {
  const points: KillPoint[] = [
    { request: 12, isCarriedOut: true },
    { request: 30, isCarriedOut: false },
  ];
  const killed = await killImport(100, points.values(), 0.05);
  expect(killed).toMatchObject({ kills: 2, duplicates: 0, lost: 0, report: { counts: planRows(100).counts } });
}, 60_000);
