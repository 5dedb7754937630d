/** How often the right operation is found by a request in plain words: `node bench/search-operations.ts`. */
import { offeredAPIs } from "../cli/description/apis.ts";
import { Operations } from "../cli/mcp/operations.ts";
import { readRequests } from "../test/support/requests.ts";

const apis = offeredAPIs.map((api) => ({ name: api.name, described: api.describe(), client: {}, apiKey: undefined }));
const operations = new Operations(apis);

for (const name of ["by-names", "in-other-words", "held-out"]) {
  const requests = readRequests(name);
  const ranked = requests.map(({ request, operations: right }) => {
    const found = operations.find(request, 5).map(({ id }) => id);
    return { request, found, place: found.findIndex((id) => right.includes(id)) };
  });
  const percent = (count: number): string => `${Math.round((100 * count) / requests.length)} %`;
  const first = ranked.filter(({ place }) => place === 0);
  const missed = ranked.filter(({ place }) => place < 0);
  console.log(
    `${name}, ${requests.length}: ${percent(first.length)} first, ${percent(requests.length - missed.length)} among the first five`,
  );
  for (const { request, found } of missed) console.log(`  ${request}\n    ${found.join(" ")}`);
}
