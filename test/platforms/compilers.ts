/** Reads the declarations of the packed packages with every version of TypeScript that is supported; prints a table. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createUserProject } from "./user-project.ts";

const versions = ["5.2", "5.5", "5.9", "6", "7"];
const web = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const typeRoots = [join(import.meta.dirname, "../../node_modules/@types")];
/** The settings of a user's project that decide how our declarations are found and what they may name. */
const settings = {
  nodenext: { ...web, module: "nodenext", moduleResolution: "nodenext" },
  bundler: { ...web, module: "esnext", moduleResolution: "bundler" },
  "Node, no DOM": { module: "nodenext", moduleResolution: "nodenext", lib: ["es2023"], types: ["node"], typeRoots },
};

const project = createUserProject("lightfield-wootiv", "@lightfield-wootiv/sandbox");
copyFileSync(join(import.meta.dirname, "types-in-use.ts"), join(project, "user.ts"));
const problems: string[] = [];
console.table(Object.fromEntries(versions.map((version) => [`TypeScript ${version}`, readWith(version)])));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function readWith(version: string): Record<string, string> {
  const compiler = join(import.meta.dirname, `installed/node_modules/typescript${version}/bin/tsc`);
  if (!existsSync(compiler)) return { nodenext: "not here: make platforms installs it" };
  return Object.fromEntries(
    Object.entries(settings).map(([name, options]) => {
      const complaints = compile(compiler, options);
      problems.push(...complaints.map((line) => `TypeScript ${version}, ${name}: ${line}`));
      return [name, complaints.length === 0 ? "yes" : "NO"];
    }),
  );
}

/** What the compiler has to say about the user's code and about our declarations; others' declarations are theirs. */
function compile(compiler: string, options: object): string[] {
  const compilerOptions = {
    ...options,
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["user.ts"] }));
  const lines = run(compiler).split("\n");
  return lines.filter((line) => /error TS/.test(line) && !/node_modules\/(?!@?lightfield-wootiv\/)/.test(line));
}

function run(compiler: string): string {
  try {
    return execFileSync(process.execPath, [compiler, "-p", project], { encoding: "utf8", cwd: project });
  } catch (error) {
    return String(Reflect.get(Object(error), "stdout"));
  }
}
