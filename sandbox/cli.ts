#!/usr/bin/env node
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import type { FaultRule } from "./faults/rule.ts";
import { faultSyntax, parseFaults } from "./faults/syntax.ts";
import type { Sandbox } from "./sandbox.ts";
import { isLoopback } from "./server/cors.ts";
import { isHost, isOrigin } from "./server/listen-options.ts";
import type { ListenOptions } from "./server/listen-options.ts";
import { readSeedDataFile } from "./server/seed-data-file.ts";
import type { SeedData } from "./server/seed-data.ts";

const usage = `Usage: npx @lightfield-wootiv/sandbox [options]

Serves the Lightfield and Wootiv APIs on this machine, with sample records. Without --state, it forgets all when it stops.

Options
      --port <number>    port to listen on (default: a free one)
      --host <host>      name or IP address to listen on, such as 0.0.0.0 (default: 127.0.0.1)
                         Warning: with any other than the default, others on the network can reach the sandbox
      --cors <origin>    origin whose web pages may call it, besides those of this machine; may be given several times
      --seed <number>    seed of IDs, tokens and the choice of requests to fail (default: 1)
      --seed-data <file> JSON file with Lightfield records and custom fields of your own (default: none)
      --state <file>     file that keeps what is created until the next start, which ignores --seed-data and --pipelines
                         (default: none)
      --faults <faults>  faults to inject (default: none); may be given several times
      --pipelines        gives Lightfield's opportunities pipelines (beta)
      --rate-limit       enforces Lightfield's limit of 25 requests a second
      --search-lag <ms>  milliseconds by which Lightfield's lists lag behind writes (default: 0)
  -h, --help             print this text, the exit codes and the list of faults
  -v, --version          print the version`;

const exitCodes = `Exit codes
  0  stopped by SIGINT (Ctrl-C) or SIGTERM, or the help or the version was printed
  1  the host or the port cannot be used, or the state could not be written at the end
  2  an option or its value is invalid, or the file of --state is`;

process.exitCode = await run(process.argv.slice(2));

/** Runs the command until it is interrupted. Returns the exit code. */
async function run(args: string[]): Promise<number> {
  const prepared = await prepare(args);
  return typeof prepared === "number" ? prepared : serve(prepared.sandbox, prepared.address);
}

/** Makes the sandbox, or returns the exit code if there is none to run. */
async function prepare(args: string[]): Promise<{ sandbox: Sandbox; address: Address } | number> {
  try {
    const { help, version, address, ...options } = parseOptions(args);
    if (help) return print(`${usage}\n\n${exitCodes}\n\n${faultSyntax}`);
    if (version) return print(`${readVersion()}\n`);
    const { createSandbox } = await import("./sandbox.ts"); // on demand: help and version need none of the packages
    return { sandbox: createSandbox({ ...options, clock: () => new Date() }), address };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message.replace(/[^.]$/, "$&.")} See --help.\n`); // some messages of Node end without a full stop
    return 2;
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** From the package's own manifest, which is one folder up from what is built. */
function readVersion(): string {
  return createRequire(import.meta.url)("@lightfield-wootiv/sandbox/package.json").version;
}

async function serve(sandbox: Sandbox, address: Address): Promise<number> {
  const server = await sandbox.listen(address).catch((error: unknown) => explain(error, address));
  if (typeof server === "string") {
    process.stderr.write(`${server}\n`);
    return 1;
  }
  const interrupted = waitForInterrupt();
  process.stdout.write(describe(server.url, address.host));
  await interrupted;
  return close(sandbox);
}

async function close(sandbox: Sandbox): Promise<number> {
  try {
    await sandbox.close();
    return 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // the state cannot be written
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** What is wrong with a host or a port, and what to do. */
function explain(error: unknown, { host, port }: Address): string {
  const code = Reflect.get(Object(error), "code");
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Choose another with --port, or leave it out for a free one.`;
  if (code === "EACCES") return `Permission to use port ${port} was denied. Choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `This machine has no address ${host}. Choose 127.0.0.1, 0.0.0.0 or one of its own with --host.`;
  throw error;
}

type Address = Required<ListenOptions>;

interface Options {
  readonly address: Address;
  readonly seed: number;
  readonly seedData: SeedData;
  readonly stateFile?: string;
  readonly faults: FaultRule[];
  readonly pipelines: boolean;
  readonly rateLimit: boolean;
  readonly searchLag: number;
  readonly help: boolean;
  readonly version: boolean;
}

/** @throws TypeError for an option or a value that is not allowed */
function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "0" },
      host: { type: "string", default: "127.0.0.1" },
      cors: { type: "string", multiple: true, default: [] },
      seed: { type: "string", default: "1" },
      "seed-data": { type: "string" },
      state: { type: "string" },
      faults: { type: "string", multiple: true, default: [] },
      pipelines: { type: "boolean", default: false },
      "rate-limit": { type: "boolean", default: false },
      "search-lag": { type: "string", default: "0" },
      help: { type: "boolean", short: "h", default: false },
      version: { type: "boolean", short: "v", default: false },
    },
  });
  const { help, version, pipelines, "rate-limit": rateLimit } = values;
  const faults = values.faults.flatMap(parseFaults);
  if (!/^\d+$/.test(values.port) || Number(values.port) > 65535) {
    throw new TypeError("--port takes a number from 0 to 65535.");
  }
  if (!isHost(values.host)) throw new TypeError("--host takes a name or an IP address, such as 0.0.0.0.");
  if (!values.cors.every(isOrigin)) throw new TypeError("--cors takes an origin, such as https://app.example.com.");
  const address = { port: Number(values.port), host: values.host, cors: values.cors };
  const [seed, searchLag] = [parseWhole(values.seed), parseWhole(values["search-lag"])];
  const file = values["seed-data"];
  const seedData = file === undefined ? {} : readSeedDataFile(file);
  const kept = values.state === undefined ? {} : { stateFile: values.state };
  return { address, seed, seedData, ...kept, faults, pipelines, rateLimit, searchLag, help, version };
}

/** NaN for anything but a whole number; the sandbox refuses it and says what the option takes. */
function parseWhole(text: string): number {
  return /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
}

function describe(url: string, host: string): string {
  const isOpen = !isLoopback(host.includes(":") ? `[${host}]` : host);
  const warning = isOpen ? "\nWarning: others on the network can reach it, and these keys are no secret.\n" : "";
  return `The sandbox serves both APIs at ${url}

export LIGHTFIELD_BASE_URL=${url} LIGHTFIELD_API_KEY=sk_lf_sandbox
export WOOTIV_BASE_URL=${url} WOOTIV_API_KEY=wootiv_sandbox

Paste these lines into another terminal, and run your program there. Ctrl-C stops the sandbox.
A browser shows at ${url} what your program sends, and switches faults.
Every request needs one of these keys, as "Authorization: Bearer <key>"; without one, even / responds with 401.
With the key sk_lf_sandbox_read, it may only read.
${warning}`;
}

function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    if (process.env["npm_command"] !== undefined) whenOrphaned(resolve);
  });
}

/**
 * npx, and npm with a script, pass a termination on to their shell, which ends without the command that it runs. What tells
 * is that another process has become its parent.
 */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 200);
  timer.unref();
}
