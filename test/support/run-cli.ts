import { Readable, Writable } from "node:stream";
import { run } from "../../cli/program.ts";
import type { Program } from "../../cli/program.ts";
import type { Terminal } from "../../cli/terminal.ts";

export interface CLIRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CLISettings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  /** Someone sits before it. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly signal?: AbortSignal;
  /** Another one than that of this package. */
  readonly program?: Program;
}

/** Runs a command in this process, with streams of its own. */
export async function runCLI(args: readonly string[], settings: CLISettings = {}): Promise<CLIRun> {
  const { env = {}, stdin = "", isTTY = false, columns = 100, signal = new AbortController().signal } = settings;
  const written = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr"): Writable & { isTTY: boolean; columns: number } => {
    const stream = new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
    return Object.assign(stream, { isTTY, columns });
  };
  const terminal: Terminal = {
    stdin: Object.assign(Readable.from([stdin]), { isTTY }),
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    env,
    signal,
  };
  const code = await run([...args], terminal, settings.program);
  return { code, ...written };
}
