import { resolve } from "node:path";
import type { ViteUserConfig } from "vitest/config";

// Tests start some hundreds of processes, which load the same modules.
process.env["NODE_COMPILE_CACHE"] ??= resolve("node_modules/.cache/node");

const config: ViteUserConfig = {
  test: {
    testTimeout: 20_000,
    maxWorkers: 2, // the default leaves one of two processors idle
    isolate: false, // a worker loads modules once, not once for each file: a third of the time of a run
    projects: [
      { extends: true, test: { name: "global fetch", include: ["test/**/*.test.ts"] } },
      {
        // What the runtime promises holds over the transport for Node as over the global fetch.
        extends: true,
        test: {
          name: "node transport",
          include: ["test/runtime/*.test.ts"],
          setupFiles: ["test/support/use-node-transport.ts"],
        },
      },
    ],
  },
};

export default config;
