import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One of the packages of this repository. */
export interface Package {
  readonly name: string;
  /** Where its package.json is. */
  readonly folder: string;
  /** Source files by the name of what is built of them. */
  readonly entries: Readonly<Record<string, string>>;
  /** Commands: built like the entries, but nobody imports them. They load what they need on demand. */
  readonly commands?: Readonly<Record<string, string>>;
  /** Files by name of which each holds the sources that match and all that these import: one is quicker than many. */
  readonly chunks?: Readonly<Record<string, RegExp>>;
  /** What bundled packages import, and never use here: it is left out. */
  readonly unused?: readonly string[];
}

/** In the order in which they can be published. */
export const packages: readonly Package[] = [
  {
    name: "lightfield-wootiv",
    folder: ".",
    entries: {
      index: "src/index.ts",
      lightfield: "generated/lightfield/index.ts",
      "lightfield/fields": "apis/lightfield/fields.ts",
      "lightfield/jobs": "apis/lightfield/jobs.ts",
      "lightfield/validators": "generated/lightfield/validators.ts",
      wootiv: "generated/wootiv/index.ts",
      "wootiv/query": "apis/wootiv/query.ts",
      "wootiv/validators": "generated/wootiv/validators.ts",
      raw: "src/raw.ts",
      jobs: "src/jobs.ts",
      records: "src/records.ts",
      node: "src/node.ts",
      otel: "src/otel.ts",
      pacing: "src/pacing.ts",
      runtime: "src/runtime.ts",
      validate: "src/validate.ts",
    },
  },
  {
    name: "@lightfield-wootiv/codegen",
    folder: "codegen",
    entries: { index: "codegen/index.ts" },
    commands: { cli: "codegen/cli.ts" },
  },
  {
    name: "@lightfield-wootiv/sandbox",
    folder: "sandbox",
    entries: { index: "sandbox/index.ts" },
    commands: { cli: "sandbox/cli.ts" },
  },
  {
    name: "@lightfield-wootiv/cli",
    folder: "cli",
    entries: { index: "cli/index.ts", mcp: "cli/mcp.ts" },
    commands: { cli: "cli/cli.ts" },
    unused: ["node:child_process"], // commander can run programs as commands: a tenth of a start
    chunks: {
      start: /\/cli\/(run-process|commands\/flags)\.ts$/, // of every command
      call: /\/cli\/commands\/api-command\.ts$/, // of those that are operations
    },
  },
];

/** What the scripts read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly keywords: readonly string[];
  readonly homepage?: string;
  readonly bugs?: string;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly license: string;
  readonly type: string;
  readonly sideEffects: boolean;
  readonly engines: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>;
}

export function readManifest({ folder }: Pick<Package, "folder">): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** What can be imported of a package, and where its code and its declarations are, from the root of the repository. */
export interface EntryPoint {
  /** As in the `exports` of its package.json: `.` or `./raw`. */
  readonly path: string;
  /** As in an import: `lightfield-wootiv/raw`. */
  readonly specifier: string;
  readonly code: string;
  readonly types: string;
}

export function listEntryPoints({ name, folder }: Pick<Package, "name" | "folder">): EntryPoint[] {
  return Object.entries(readManifest({ folder }).exports).flatMap(([path, target]) => {
    if (typeof target === "string") return [];
    const { default: code, types } = target;
    return [{ path, specifier: name + path.slice(1), code: join(folder, code), types: join(folder, types) }];
  });
}
