import { run } from "./program.ts";
import type { Program } from "./program.ts";
import { processTerminal } from "./terminal.ts";

/**
 * Runs a command as all that this process does: Ctrl-C and SIGTERM end what is under way, and a reader that has enough ends it in
 * silence. Resolves with the exit code.
 */
export function runProcess(args: string[], program?: Program): Promise<number> {
  const interrupt = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) {
    process.once(name, () => interrupt.abort(new Error("interrupted"))); // the second one ends the process at once
  }
  for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => endAt(stream, error));
  return run(args, processTerminal(interrupt.signal), program);
}

function endAt(stream: NodeJS.WriteStream, { code }: NodeJS.ErrnoException): never {
  if (code === "EPIPE") process.exit(0); // who reads has enough, such as `head`
  if (stream === process.stdout) process.stderr.write(`The output cannot be written (${code}).\n`);
  process.exit(1);
}
