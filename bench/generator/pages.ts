/** Counts the lists of the sixty documents that can be looped over: `node bench/generator/pages.ts clones`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../codegen/generate.ts";

const [clones = "clones"] = process.argv.slice(2);
const list = new URL("documents.json", import.meta.url);
const documents: { repository: string; path: string }[] = JSON.parse(readFileSync(list, "utf8"));

/** Names that mostly choose a page; `start` and `from` may mean a time as well. */
const paging =
  /^(page|pageNumber|page_number|page\[.*\]|offset|skip|cursor|after|starting_after|startingAfter|page_token|pageToken|nextToken|next_token|page_cursor|startAt|start|from|continuation|pageCursor|page_after)$/i;

const total = { lists: 0, withPages: 0 };
for (const { repository, path } of documents) {
  const document = join(clones, repository.replace("/", "+"), path);
  const { normal } = await generate({ document, overlays: [] });
  const lists = normal.operations.filter(({ httpMethod, queryParameters }) => {
    return httpMethod === "GET" && queryParameters.some(({ name }) => paging.test(name));
  });
  const withPages = lists.filter(({ pageStyle }) => pageStyle !== undefined);
  console.log(`${repository}/${path}: ${withPages.length} of ${lists.length}`);
  total.lists += lists.length;
  total.withPages += withPages.length;
}
console.log(`\n${total.withPages} of ${total.lists} lists have pages`);
