#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { processTerminal } from "./terminal.ts";

enableCompileCache?.(); // Node 22 and later: the next start reads what this one has compiled

const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort(new Error("interrupted"))); // the second one ends the process at once
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0); // who reads has enough, such as `head`
    if (stream === process.stdout) process.stderr.write(`The output cannot be written (${error.code}).\n`);
    process.exit(1);
  });
}
const { run } = await import("./program.ts");
process.exitCode = await run(process.argv.slice(2), processTerminal(interrupt.signal));
