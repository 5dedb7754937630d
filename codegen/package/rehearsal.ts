import { emitHeader } from "../emit/module-head.ts";
import type { API } from "../model/model.ts";

/** A script that tries a package as its users will get it, without publishing it. */
export function emitRehearsal(api: Pick<API, "location" | "client">): string {
  return `${emitHeader(api)}/**
 * Packs this package, installs the tarball in an empty project, and tries it there: imported, required, and with the first
 * calls of the README under the compiler. Publishes nothing. Further arguments are packages to install as well, such
 * as tarballs of what no registry has.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const further = process.argv.slice(2).map((argument) => (existsSync(argument) ? resolve(argument) : argument));
const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const [, firstCalls = ""] = /\`\`\`ts\\n([\\s\\S]*?)\`\`\`/.exec(readFileSync("README.md", "utf8")) ?? [];
const strict = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));

try {
  const tarball = pack();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\\n');
  npm(["install", tarball, ...further, "--no-audit", "--no-fund", "--loglevel=error"], folder);
  node("an import", ["--input-type=module", "-e", \`await import(\${JSON.stringify(name)})\`]);
  node("require()", ["--input-type=commonjs", "-e", \`require(\${JSON.stringify(name)})\`]);
  writeFileSync(join(folder, "first-calls.ts"), firstCalls);
  node("the first calls of the README, compiled", [tsc(), ...strict, "first-calls.ts"]);
  if (!existsSync("LICENSE")) console.log("There is no LICENSE yet, so nobody may use the package. See the README.");
  console.log(\`\${name} \${version} is ready: npm publish\`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Builds the package, lists what would be published, and gives the path of the tarball. */
function pack() {
  const output = npm(["pack", "--json", "--loglevel=error", "--pack-destination", folder], ".");
  const [{ filename, files, size }] = Object.values(JSON.parse(output.slice(output.search(/^[[{]/m))));
  for (const { path } of files) console.log(\`  \${path}\`);
  console.log(\`\${filename}: \${files.length} files, \${Math.ceil(size / 1000)} kB to download\`);
  return join(folder, filename);
}

function npm(args, cwd) {
  const isWindows = process.platform === "win32"; // npm is a script there
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: isWindows, stdio: ["ignore", "pipe", "inherit"] });
}

function node(what, args) {
  execFileSync(process.execPath, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  console.log(\`\${what}: fine\`);
}

function tsc() {
  return createRequire(import.meta.url).resolve("typescript/bin/tsc");
}
`;
}
