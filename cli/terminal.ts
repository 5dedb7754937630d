import type { Readable, Writable } from "node:stream";

/** What a command reads and writes: a process has one, and so has a test. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Data. */
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** All else: progress, questions, errors. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends what is under way: Ctrl-C. */
  readonly signal: AbortSignal;
}

/** That of this process. */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdout, stderr, env } = process;
  return {
    get stdin() {
      return process.stdin; // most commands do without, and Node makes it where it is first read
    },
    stdout,
    stderr,
    env,
    signal,
  };
}

/** Waits where the reader is slower, so that a list of any length needs little memory. */
export function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once("drain", resolve));
}

/** A text for a terminal, without what moves its cursor, changes its colours or sends it commands. */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, " ");
}

/** Writes data: to a file or a program as it is, to a terminal as far as it can be shown. */
export function writeData(stdout: Terminal["stdout"], text: string): Promise<void> {
  return write(stdout, stdout.isTTY === true ? printable(text) : text);
}

/** Whether to use colours: on a terminal, unless the user wants none (no-color.org). */
export function hasColors({ stdout, env }: Pick<Terminal, "stdout" | "env">): boolean {
  return stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "";
}
