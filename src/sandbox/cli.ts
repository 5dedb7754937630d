import { parseArgs } from "node:util";
import { createSandbox } from "./sandbox.ts";

const usage = `Usage: sandbox [--port <number>] [--seed <number>]

Serves the Lightfield and Wootiv APIs on this machine, with made-up records that last until it ends.

  --port <number>  port to listen at (default: a free one)
  --seed <number>  what identifiers and tokens are made from (default: 1)
  -h, --help       print this
`;

/** Runs the sandbox until it is interrupted. Answers the exit code. */
export async function runSandbox(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const server = await createSandbox({ seed: options.seed, clock: () => new Date() }).listen(options.port);
  process.stdout.write(describe(server.url));
  await interrupted();
  await server.close();
  return 0;
}

function readOptions(args: string[]): { port: number; seed: number; help: boolean } | string {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: "string" }, seed: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const port = Number(values.port ?? 0);
    const seed = Number(values.seed ?? 1);
    if (!Number.isInteger(port) || port < 0 || port > 65535) return "--port takes a number from 0 to 65535.";
    if (!Number.isInteger(seed)) return "--seed takes a whole number.";
    return { port, seed, help: values.help === true };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe(url: string): string {
  return `The sandbox serves both APIs at ${url}

  Lightfield  LIGHTFIELD_BASE_URL=${url} LIGHTFIELD_API_KEY=sk_lf_sandbox   (or sk_lf_sandbox_read, which may only read)
  Wootiv      WOOTIV_BASE_URL=${url} WOOTIV_API_KEY=wootiv_sandbox

Set these variables and run your program in another terminal; Ctrl-C ends the sandbox.
`;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
