/** Compares the built package with bare `fetch` and with other clients, all in one run. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { besideGoals } from "./goals.ts";
import type { Cell } from "./goals.ts";
import { parts } from "./parts.ts";
import { print, progress } from "./print.ts";

const help = `Usage: npm run bench [-- options]

Compares the package in dist/ with bare fetch, openapi-fetch, stripe and openai, against a server on this machine. Every
figure is a ratio to bare fetch in the same process and the same turn: the median of all rounds, and in brackets where the
middle half of them lies. The row "bare fetch" is bare fetch against itself: what it differs from 1.00 is noise. The last table
has the figures of this package beside what they were and what they are to be.

Options
      --rounds <number>  turns of each client in each part (default: 8)
      --only <parts>     some of: ${Object.keys(parts).join(", ")} (default: all, about nine minutes)
  -h, --help             print this text

The other clients are installed into bench/calls/peers/node_modules on the first run.`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "8" },
    only: { type: "string", default: Object.keys(parts).join(",") },
    help: { type: "boolean", short: "h", default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const wanted = values.only.split(",");
  const rounds = Number(values.rounds);
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (!(Number.isInteger(rounds) && rounds > 0) || !wanted.every((part) => Object.hasOwn(parts, part))) {
    console.error(help);
    return 2;
  }
  installPeers();
  console.log(`Node ${process.version}, ${rounds} rounds: medians, and where the middle half lies`);
  const cells: Cell[] = [];
  for (const part of wanted) cells.push(...((await parts[part]?.(rounds)) ?? []));
  print("Beside the goals", besideGoals(cells));
  return 0;
}

function installPeers(): void {
  const folder = `${import.meta.dirname}/peers`;
  if (existsSync(`${folder}/node_modules/stripe`)) return;
  progress("installing the other clients");
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
