/** The platforms, each with how it runs the checks of behaviour.ts. */
import { execFile } from "node:child_process";
import { existsSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Outcome } from "./behaviour.ts";

/** What a host needs to run the checks. */
export interface Assignment {
  baseURL: string;
  /** The folder of a user's project. */
  project: string;
  /** In it: imports the package by name. */
  program: string;
  /** In it: the same over the transport of `./node`. */
  overUndici: string;
  /** The text of modules that hold the package. */
  worker: string;
}

export interface Host {
  name: string;
  /** What is missing for it here, and what to do. */
  missing(): string | undefined;
  version(): Promise<string>;
  run(assignment: Assignment): Promise<Outcome[]>;
}

const installed = join(import.meta.dirname, "installed");
const require = createRequire(join(installed, "package.json"));
const execute = promisify(execFile);

function inInstalled(path: string): string {
  return join(installed, "node_modules", path);
}

/** A runtime that runs programs. */
function commandHost(name: string, path: string, args: string[] = []): Host {
  const command = inInstalled(path);
  const ask = async (extra: string[], env = {}): Promise<string> =>
    (await execute(command, extra, { env: { PATH: process.env["PATH"], NO_COLOR: "1", ...env } })).stdout;
  return {
    name,
    missing: () => (existsSync(command) ? undefined : "make platforms installs it"),
    version: async () => (await ask(["--version"])).match(/\d+\.\d+\.\d+/)?.[0] ?? "?",
    run: async ({ program, baseURL }) => JSON.parse(await ask([...args, program], { BASE_URL: baseURL })),
  };
}

/** Node with a version of undici, which stands where a user would have installed it. */
function undiciHost(node: number, undici: number): Host {
  const host = commandHost(`Node ${node}, undici ${undici}`, `node${node}/bin/node`);
  const source = inInstalled(`undici${undici}`);
  return {
    ...host,
    missing: () => (existsSync(source) ? host.missing() : "make platforms installs undici"),
    run(assignment) {
      const path = join(assignment.project, "node_modules/undici");
      rmSync(path, { force: true });
      symlinkSync(source, path);
      return host.run({ ...assignment, program: assignment.overUndici });
    },
  };
}

interface Miniflare {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}

function handleRuntimeStdio(output: NodeJS.ReadableStream, errors: NodeJS.ReadableStream): void {
  output.resume();
  errors.resume();
}

const workerd: Host = {
  name: "workerd",
  missing: () => (existsSync(inInstalled("miniflare")) ? undefined : "make platforms installs it"),
  version: async () => require("workerd/package.json").version,
  async run({ worker, baseURL }) {
    const miniflare: { Miniflare: new (options: object) => Miniflare } = require("miniflare");
    const instance = new miniflare.Miniflare({
      modules: true,
      script: worker,
      compatibilityDate: "2026-03-01",
      bindings: { BASE_URL: baseURL },
      handleRuntimeStdio, // it logs each response that it cannot parse
    });
    try {
      return JSON.parse(await (await instance.dispatchFetch("http://worker.test/")).text());
    } finally {
      await instance.dispose();
    }
  },
};

/** What is used of playwright-core. */
export interface Browser {
  version(): string;
  newPage(options?: object): Promise<BrowserPage>;
  close(): Promise<void>;
}

export interface BrowserPage {
  goto(url: string): Promise<unknown>;
  evaluate<T>(expression: string): Promise<T>;
  waitForSelector(selector: string, options?: object): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  on(event: "console" | "pageerror" | "request", listener: (event: BrowserEvent) => void): void;
}

export interface BrowserEvent {
  readonly message?: string;
  text?(): string;
  url?(): string;
}

const paths = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const chromium = paths.find((path) => path !== undefined && existsSync(path));

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const playwright: { chromium: { launch(options: object): Promise<Browser> } } = require("playwright-core");
  const options = { executablePath: chromium, args: ["--no-sandbox"] };
  const browser = await playwright.chromium.launch(options);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

const browser: Host = {
  name: "Chromium",
  missing() {
    if (chromium === undefined) return "install Debian's package chromium, or set CHROMIUM to a browser's path";
    return existsSync(inInstalled("playwright-core")) ? undefined : "make platforms installs playwright-core";
  },
  version: () => withBrowser(async (running) => running.version()),
  run: ({ baseURL }) =>
    withBrowser(async (running) => {
      const page = await running.newPage();
      await page.goto(`${baseURL}/page`);
      return page.evaluate<Outcome[]>("globalThis.outcomes");
    }),
};

export const hosts: Host[] = [
  commandHost("Node 20", "node20/bin/node"),
  commandHost("Node 22", "node22/bin/node"),
  commandHost("Node 24", "node24/bin/node"),
  commandHost("Node 26", "node26/bin/node"),
  undiciHost(20, 7),
  undiciHost(22, 7),
  undiciHost(22, 8),
  undiciHost(24, 8),
  undiciHost(26, 8),
  commandHost("Bun", "bun/bin/bun.exe"),
  commandHost("Deno", "deno/deno", ["run", "--allow-net", "--allow-env", "--allow-read", "--no-lock"]),
  workerd,
  browser,
];
