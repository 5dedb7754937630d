import type { OxlintConfig, OxlintOverride } from "oxlint";

/** Files that import what the patterns match and nothing else. `*` is one step of a path, `**` is any number of them. */
function allow(files: string, imports: readonly string[]): OxlintOverride {
  const group = ["**", ...imports.map((pattern) => `!${pattern}`)];
  const message = `${files} imports nothing but ${imports.join(", ")}. The rows of folders are in oxlint.config.ts.`;
  return { files: [files], rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] } };
}

const node = ["node:*", "node:*/*"];

/** Folders in a row, each with the packages it imports: a folder imports itself, those before it, and `others`. */
function row(root: string, folders: Readonly<Record<string, readonly string[]>>, others: readonly string[] = []) {
  const names = Object.keys(folders);
  return Object.entries(folders).map(([folder, packages], index): OxlintOverride => {
    const before = names.slice(0, index).map((name) => `../${name}/**`);
    return allow(`${root}/${folder}/*.ts`, ["./**", ...before, ...packages, ...others]);
  });
}

const runtime: OxlintOverride[] = [
  allow("src/**/*.ts", ["./**"]),
  allow("src/*.ts", ["./*/**"]),
  ...row("src", {
    platform: [],
    http: [],
    auth: [],
    pacing: [],
    settings: [],
    call: [],
    streams: ["eventsource-parser"],
    pages: [],
    client: [],
    files: [],
  }),
  allow("src/http/body/*.ts", ["./**", "../*.ts", "../../platform/**"]),
  allow("src/client/raw-client.ts", ["./**", "../{platform,http,auth,pacing,settings,call,pages}/**", "openapi-fetch"]),
  allow("src/shared-pacing/*.ts", ["./**", "../{platform,pacing}/**", ...node, "rate-limiter-flexible"]),
  allow("src/validate/*.ts", ["./**", "../platform/**"]),
  allow("src/webhooks/*.ts", ["./**", "../{platform,settings}/**"]),
  allow("src/jobs/*.ts", ["./**", "../{platform,http,settings,call,client}/**"]),
  allow("src/records/*.ts", ["./**", "../{platform,settings,jobs,client}/**"]),
  allow("src/node/*.ts", ["./**", "../{platform,http,settings,jobs}/**", ...node, "undici"]),
  allow("src/otel/*.ts", ["./**", "../{platform,settings}/**", "@opentelemetry/api"]),
];

/** Generated code imports one file of the runtime, and its validators another. A client knows no other client. */
const generated: OxlintOverride[] = [
  allow("generated/*/*.ts", ["./**", "../../src/{runtime,validate}.ts"]),
  allow("generated/*/*/*.ts", ["./**", "../*.ts", "../../../src/{runtime,validate}.ts"]),
];

/** What only one API needs, by hand: over the public names of the client, and the types that are generated for this API. */
const apis: OxlintOverride[] = ["lightfield", "wootiv"].map((api) =>
  allow(`apis/${api}/*.ts`, ["./**", `../../generated/${api}/index.ts`, "../../src/{index,jobs}.ts"]),
);

const generator: OxlintOverride[] = [
  allow("codegen/**/*.ts", ["./**"]),
  allow("codegen/*.ts", ["./**", ...node]),
  allow("codegen/project.ts", ["./**", ...node, "prettier"]),
  allow("codegen/cli/*.ts", ["./**", "../{compare,diff,document,load,package}/*.ts", "../*.ts", ...node]),
  allow("codegen/compare/*.ts", [
    "./**",
    "../{document,normalize,types}/*.ts",
    ...node,
    "@hey-api/openapi-ts",
    "openapi-typescript",
    "typescript",
  ]),
  allow("codegen/diff/*.ts", ["./**", "../*/*.ts", "../*.ts", ...node, "typescript"]),
  ...row(
    "codegen",
    {
      document: [],
      overlay: ["json-p3"],
      extensions: [],
      load: ["js-yaml"],
      text: [],
      schemas: [],
      types: [],
      paths: ["openapi-typescript", "typescript"],
      normalize: [],
      model: [],
      omissions: [],
      emit: [],
      package: [],
      description: [],
      mocks: [],
    },
    ["../names.ts", ...node, "yaml"],
  ),
];

const server = ["hono", "@hono/**", "ajv/**", "ajv-formats", "yaml"];
const sandbox: OxlintOverride[] = [
  allow("sandbox/**/*.ts", ["./**"]),
  allow("sandbox/{index,cli}.ts", ["./sandbox.ts", "./sandbox-state.ts", "./*/**", ...node]),
  allow("sandbox/sandbox.ts", ["./sandbox-state.ts", "./*/**", ...node]),
  allow("sandbox/sandbox-state.ts", ["./*/**"]),
  ...row("sandbox", { store: [], faults: [], server, lightfield: [] }, node),
  ...row("sandbox", { store: [], faults: [], server, wootiv: [] }, node),
  allow("sandbox/page/*.ts", ["./**", "../{store,faults,server,lightfield,wootiv}/**", ...node]),
];

/** The command line uses the published entry points of the client. */
const client = ["lightfield-wootiv", "lightfield-wootiv/**", "../{cli-error,terminal}.ts"];
const cli: OxlintOverride[] = [
  allow("cli/**/*.ts", ["./**"]),
  allow("cli/mcp/tools/*.ts", [
    "./**",
    "../*.ts",
    "../../{call,check,description,output}/**",
    "../../cli-error.ts",
    ...node,
    "@modelcontextprotocol/**",
  ]),
  allow("cli/{cli,program,run-process,terminal,cli-error}.ts", ["./**", ...node, "commander"]),
  ...row(
    "cli",
    {
      description: node,
      check: ["ajv/**"],
      definitions: [],
      workspace: [],
      input: [...node, "csv-parse"],
      output: [...node, "csv-stringify/**", "table", "yaml"],
      profile: node,
      failure: [],
      call: node,
      mcp: ["./tools/**", "@modelcontextprotocol/**", "csv-stringify/**", "minisearch", "stemmer", ...node],
      emit: [],
      jobs: [...node, "csv-stringify/**"],
      commands: [...node, "commander"],
    },
    client,
  ),
];

/** Examples import the packages by name, as their users do. */
const examples: OxlintOverride = {
  files: ["examples/**/*.ts"],
  rules: { "no-restricted-imports": ["error", { patterns: ["../**"] }] },
};

/** No test is skipped, singled out or left for later. */
const notRun = ["skip", "skipIf", "runIf", "only", "todo"].map((property) => ({ property }));
const tests: OxlintOverride = { files: ["test/**/*.ts"], rules: { "no-restricted-properties": ["error", ...notRun] } };

const config: OxlintConfig = {
  plugins: ["eslint", "typescript", "import", "unicorn", "oxc"],
  categories: { correctness: "error" },
  options: { denyWarnings: true, reportUnusedDisableDirectives: "error", respectEslintDisableDirectives: false },
  ignorePatterns: ["bench/calls/peers", "examples/workspace.ts"],
  rules: {
    "import/consistent-type-specifier-style": ["error", "prefer-top-level"],
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "import/no-self-import": "error",
    "no-control-regex": "off", // API keys are searched for control characters
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    "typescript/ban-ts-comment": ["error", { "ts-expect-error": { descriptionFormat: "^ TS\\d+: ." } }],
    "typescript/consistent-type-imports": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "unicorn/filename-case": ["error", { case: "kebabCase" }],
    "unicorn/no-thenable": "off", // a call is a promise
  },
  overrides: [...runtime, ...generated, ...apis, ...generator, ...sandbox, ...cli, examples, tests],
};

export default config;
