import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportPublicApi } from "../../scripts/public-api.ts";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");

/** Whoever changes a promise shows it: `make public-api` writes the reports anew. */
test.each(entries)("the entry point %s promises what test/package/public-api/ says", async (entry) => {
  const name = entry === "." ? "index" : entry.slice(2);
  await expect(reportPublicApi(name, exports[entry].types)).toMatchFileSnapshot(`./public-api/${name}.api.md`);
});
