import { createInterface } from "node:readline/promises";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { Terminal } from "../terminal.ts";

/** Asks before what cannot be taken back, where there is someone to ask. */
export async function confirm(what: string, isAgreed: boolean | undefined, terminal: Terminal): Promise<void> {
  if (isAgreed === true) return;
  const { stdin, stderr, signal } = terminal;
  if (stdin.isTTY !== true || stderr.isTTY !== true) {
    throw new UsageError(
      `${what} cannot be taken back: repeat the command with --yes, or look at it first with --dry-run.`,
    );
  }
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await lines.question(`${what} cannot be taken back. Go on? [y/N] `, { signal });
    if (/^y(es)?$/i.test(answer.trim())) return;
  } catch (error) {
    throw new CLIError("Nothing was done.", { exitCode: exitCodes.interrupted, cause: error });
  } finally {
    lines.close();
  }
  throw new CLIError("Nothing was done.", { exitCode: exitCodes.failed });
}
