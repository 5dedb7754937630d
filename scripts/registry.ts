import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { packages } from "./packages.ts";

/** A registry of npm packages on this machine, which gets from another one what it does not have. */
export interface Registry {
  /** What npm needs to publish here. */
  readonly npmrc: string;
  readonly stop: () => Promise<void>;
}

/** Starts Verdaccio with its data in the given folder. Our packages come from there alone, never from the upstream. */
export async function startRegistry(command: string, folder: string, upstream: string): Promise<Registry> {
  mkdirSync(folder);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "users"), max_users: 10 } },
    uplinks: { upstream: { url: upstream } },
    packages: {
      ...Object.fromEntries(packages.map(({ name }) => [name, { access: "$all", publish: "$authenticated" }])),
      "**": { access: "$all", proxy: "upstream" },
    },
    log: { type: "stdout", level: "warn" },
  };
  const configFile = join(folder, "config.yaml");
  writeFileSync(configFile, JSON.stringify(config)); // YAML takes JSON as it is
  const server = spawn(process.execPath, [command, "--config", configFile, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitUntilReady(url, server);
  const token = await signUp(url);
  return {
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`,
    stop: async () => void (server.kill() && (await once(server, "exit"))),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  const ping = (): Promise<boolean> =>
    fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ping())) {
    if (server.exitCode !== null) throw new Error("Verdaccio has ended; see above.");
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:tester`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "tester", password: "a password for this run" }),
  });
  const { token }: { token: string } = JSON.parse(await response.text());
  return token;
}
