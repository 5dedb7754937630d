import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { listEntryPoints, packages } from "../../scripts/packages.ts";
import { createReporter } from "../../scripts/public-api.ts";

/** A report for each entry point: those of the client under their own names, the others after that of their package. */
const reports = packages.flatMap((source) =>
  listEntryPoints(source).map(({ path, specifier, types }) => {
    const words = [source.folder, ...path.split("/")].filter((word) => word !== ".");
    return { name: words.join("-") || "index", specifier, types, folder: source.folder };
  }),
);

const report = createReporter(reports);

/** Whoever changes a promise shows it: `make public-api` writes the reports anew. */
test.each(reports)("the entry point $specifier promises what test/package/public-api/ says", async (entry) => {
  await expect(report(entry)).toMatchFileSnapshot(`./public-api/${entry.name}.api.md`);
});

test("no report is left of an entry point that is gone", () => {
  const names = globSync("test/package/public-api/*.api.md").map((file) => basename(file, ".api.md"));
  expect(names.filter((name) => !reports.some((entry) => entry.name === name))).toEqual([]);
});
