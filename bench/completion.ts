/** What zsh and fish themselves insert, where they are installed: `node bench/completion.ts`, after a build. Bash is in the tests. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "lightfield-wootiv-"));
const bin = join(folder, "bin");
mkdirSync(bin);
const program = join(bin, "lightfield-wootiv");
writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve("cli/dist/cli.js")}' "$@"\n`);
chmodSync(program, 0o755);
writeFileSync(join(folder, "report.pdf"), "");

/** What is typed, and what stands there after the tab key in each. */
const lines: readonly [typed: string, zsh: string, fish: string][] = [
  ["lightfield acco", "lightfield account ", "account"],
  ["lightfield account create --set \\$na", "lightfield account create --set \\$name=", "$name="],
  ["lightfield account create --set '$na", "lightfield account create --set '$name=", "$name="],
  ['lightfield account create --set "\\$na', 'lightfield account create --set "\\$name=', "$name="],
  ["lightfield account create --set=\\$na", "lightfield account create --set=\\$name=", "--set=$name="],
  ["lightfield account list --output=c", "lightfield account list --output=csv ", "--output=csv"],
  ["lightfield file upload rep", "lightfield file upload report.pdf ", "report.pdf"],
];

/** In a terminal of its own, whose tab key writes what is left on the line to a file. */
const zshScript = `
zmodload zsh/zpty
out=$PWD/out
zpty z zsh -f -i
zpty -w z "OUT=$out; autoload -Uz compinit; compinit -u -D; eval \\"\\$(lightfield-wootiv completion zsh)\\""
zpty -w z 'show() { zle complete-word; print -r -- "$BUFFER" > $OUT.part; mv $OUT.part $OUT; zle kill-whole-line }'
zpty -w z "zle -N show; bindkey '^I' show; print LOA''DED"
zpty -r z junk '*LOADED*'
for line in "$@"; do
  rm -f $out
  zpty -w -n z "$line"$'\\t'
  while [[ ! -e $out ]]; do zpty -r -t z junk; sleep 0.1; done
  cat $out
done
zpty -d z
`;

function completeInZsh(typed: readonly string[]): string[] {
  return run("zsh", ["-f", "-c", zshScript, "zsh", ...typed]);
}

function completeInFish(typed: readonly string[]): string[] {
  const script = "lightfield-wootiv completion fish | source; for line in $argv; complete -C $line | head -1; end";
  return run("fish", ["--no-config", "-c", script, "--", ...typed]).map((line) => line.split("\t")[0] ?? "");
}

function run(shell: string, args: readonly string[]): string[] {
  const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
  return execFileSync(shell, args, { cwd: folder, env, encoding: "utf8", timeout: 120_000 }).trimEnd().split("\n");
}

let failures = 0;
for (const [shell, complete, column] of [["zsh", completeInZsh, 1] as const, ["fish", completeInFish, 2] as const]) {
  if (spawnSync(shell, ["--version"]).error !== undefined) {
    console.log(`${shell} is not installed`);
    continue;
  }
  const completed = complete(lines.map(([typed]) => `lightfield-wootiv ${typed}`));
  for (const [index, line] of lines.entries()) {
    const inserted = completed[index]?.replace(/^lightfield-wootiv /, "");
    const isRight = inserted?.trimEnd() === line[column].trimEnd();
    if (!isRight) failures++;
    console.log(`${isRight ? "ok  " : "FAIL"} ${shell.padEnd(4)} ${line[0]}  →  ${inserted}`);
  }
}
rmSync(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
