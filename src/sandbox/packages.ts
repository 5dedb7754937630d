import { createRequire } from "node:module";

/** What the sandbox needs and a client does not. */
const packages = ["hono", "@hono/node-server", "ajv", "ajv-formats", "yaml"];

interface Manifest {
  devDependencies: Record<string, string>;
}

/** @throws Error that names the command to install what is missing, or the error itself if nothing is */
export function explainMissing(error: unknown): never {
  if (Reflect.get(Object(error), "code") !== "ERR_MODULE_NOT_FOUND") throw error;
  const manifest: Manifest = createRequire(import.meta.url)("lightfield-wootiv/package.json");
  const named = packages.map((name) => `${name}@${manifest.devDependencies[name]}`).join(" ");
  throw new Error(`The sandbox needs packages of its own: npm install --save-dev ${named}`, { cause: error });
}
