/** Holds the lists found in GitHub's document against those that octokit pages: its own published list of them. */
import { join } from "node:path";
import { generate } from "../../codegen/generate.ts";
import { installPeers } from "../install-peers.ts";
import { load } from "./peers/load.ts";

interface PaginateRest {
  readonly paginatingEndpoints: readonly string[];
}

const help = `Usage: node bench/generator/github-pages.ts [document]

Without a document it takes the one of the npm package @octokit/openapi, which is installed into bench/generator/peers with
octokit's list. Ends with exit code 1 where a list is missing, or more than one operation is taken for a list.`;

const peers = join(import.meta.dirname, "peers");

if (process.argv.includes("--help")) console.log(help);
else await compare(process.argv[2] ?? join(peers, "node_modules/@octokit/openapi/generated/api.github.com.json"));

async function compare(document: string): Promise<void> {
  installPeers(peers, "@octokit/openapi");
  const { paginatingEndpoints } = await load<PaginateRest>("@octokit/plugin-paginate-rest");
  const { normal } = await generate({ document, overlays: [] });
  const found = normal.operations.filter(({ pageStyle }) => pageStyle !== undefined).map(nameOf);
  const missing = paginatingEndpoints.filter((name) => !found.includes(name));
  const others = found.filter((name) => !paginatingEndpoints.includes(name));
  const styles = new Set(normal.operations.map(({ pageStyle }) => pageStyle?.by).filter((by) => by !== undefined));
  console.log(`${normal.operations.length} operations; octokit pages ${paginatingEndpoints.length} of them`);
  console.log(`${paginatingEndpoints.length - missing.length} found, by ${[...styles].join(", ")}`);
  for (const name of missing) console.log(`missing: ${name}`);
  for (const name of others) console.log(`taken for a list: ${name}`);
  if (missing.length > 0 || others.length > 1) process.exitCode = 1;
}

function nameOf({ httpMethod, path }: { readonly httpMethod: string; readonly path: string }): string {
  return `${httpMethod} ${path}`;
}
