import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { everyType } from "../support/definitions.ts";
import { runCLI } from "../support/run-cli.ts";

/** A folder with the types of a workspace and two profiles. */
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-"));
  env = { XDG_CONFIG_HOME: folder, PATH: process.env["PATH"] ?? "" };
  for (const name of ["src", "lightfield-wootiv"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "src", "workspace.ts"), emitWorkspace(everyType));
  const profiles = { work: { api: "lightfield", apiKey: "1" }, mail: { api: "wootiv", apiKey: "2" } };
  await writeFile(join(folder, "lightfield-wootiv", "profiles.json"), JSON.stringify({ profiles }));
});
afterAll(() => rm(folder, { recursive: true }));

async function complete(words: readonly string[]): Promise<string[]> {
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  const { stdout } = await runCLI(["complete", "--", ...words], { env });
  return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

test.each<[typed: string, found: string]>([
  ["li", "lightfield"],
  ["lightfield acc", "account"],
  ["lightfield account re", "retrieve"],
  ["wootiv mailbox stream registry ", "action resource retrieve help"],
  ["auth ", "check help"],
  ["completion ", "bash zsh fish"],
  ["completion bash ", ""],
  ["import ", "account contact list opportunity task note meeting"],
  ["import --api wootiv ", "contactGroup contacts mailbox roles"],
  ["import account ", ""], // a file
  ["changes me", "meeting member"],
  ["request P", "POST PUT PATCH"],
  ["request get /v1/contacts", "/v1/contacts /v1/contacts/definitions"],
  ["auth check ac", "account"],
  ["auth check account d", "definitions delete"],
  ["auth check --api wootiv contactG", "contactGroup"],
  ["profile add ", "lightfield wootiv"],
  ["profile remove ", "work mail"],
  ["lightfield object create ship", "shipment"],
])("what a command is called with: %s", async (typed, found) => {
  expect((await complete(typed.split(" "))).toSorted()).toEqual(found.split(" ").filter(Boolean).toSorted());
});

test.each<[typed: string, found: string]>([
  ["lightfield account list --li", "--limit"],
  ["lightfield account list --limit 5 --li", ""],
  ["lightfield account list --filter x --fil", "--filter"], // it may be repeated
  ["lightfield account list -o js", "json jsonl"],
  ["lightfield account list --output=c", "csv"],
  ["lightfield account list --profile ", "work"],
  ["mcp --profile ", "work mail"],
  ["import account a.csv --profile ", "work"],
  ["mcp --api w", "wootiv"],
  ["types --object s", "shipment"],
  ["lightfield account create --set $na", "$name="],
  ["lightfield account create --set ti", "tier="],
  ["lightfield account create --set tier=", "tier=Gold tier=Silver"],
  ["lightfield account create --set $acc", ""], // it is read-only
  ["lightfield account list --columns $acc", "$accountStatus"],
  ["import account a.csv --map Status=$acc", ""],
  ["lightfield opportunity create --set $stage=", "$stage=Won $stage=Lost"],
  ["lightfield account create --data @s", "@src/"],
  ["lightfield account create --data @src/", "@src/workspace.ts"],
  ["lightfield account create --data @nowhere/", ""],
  ["lightfield account create --data {", ""],
  ["lightfield object create shipment --set wei", "weight="],
  ["lightfield file upload a.pdf --set purpose=k", "purpose=knowledge_user purpose=knowledge_workspace"],
  ["lightfield account list --filter $na", "$name["],
  ["lightfield account list --filter $name[s", "$name[startsWith]="],
  ["lightfield account list --filter $acc", "$accountStatus["],
  ["lightfield account list --filter tier[", "tier[equal]= tier[-equal]="],
  ["lightfield account list --filter ti", "tier["],
  ["lightfield account list --filter tier[equal]=G", "tier[equal]=Gold"],
  ["lightfield account list --columns id,$na", "id,$name"],
  ["lightfield account list --fields ti", "tier"],
  ["wootiv contacts list --columns em", "email"],
  ["import account a.csv --match $na", "$name"],
  ["import account a.csv --match $name,ti", "$name,tier"],
  ["import account a.csv --map Rank=ti", "Rank=tier"],
])("what an option takes: %s", async (typed, found) => {
  expect((await complete(typed.split(" "))).toSorted()).toEqual(found.split(" ").filter(Boolean).toSorted());
});

test("bash completes objects, fields and options of the workspace, and its files, by the command itself", async () => {
  const script = `${(await runCLI(["completion", "bash"])).stdout}
lightfield-wootiv() { ${JSON.stringify(process.execPath)} ${JSON.stringify(join(import.meta.dirname, "../../cli/cli.ts"))} "$@"; }
compopt() { :; }
for typed in "import acc" "import account a.csv --map Rank=ti" "lightfield account create --set tier=G"; do
  COMP_WORDS=(lightfield-wootiv $typed) COMP_CWORD=\${#COMP_WORDS[@]}
  (( COMP_CWORD-- ))
  _lightfield_wootiv
  printf '%s\\n' "\${COMPREPLY[@]}"
done`;
  const found = execFileSync("bash", ["-c", script], { cwd: folder, env, encoding: "utf8" });
  expect(found).toBe("account\nRank=tier\ntier=Gold\n");
});

test.each<[typed: string, inserted: string[]]>([
  ["\\$na", ["\\$name=", "nospace"]],
  ["$na", ["\\$name=", "nospace"]],
  ["'$na", ["$name=", "nospace"]],
  ['"\\$na', ["\\$name=", "nospace"]],
  ["--set=$na", ["--set=\\$name=", "nospace"]],
  ["--set='$na", ["$name=", "nospace"]],
  ["$email[contai", ["\\$email[", "nospace"]],
  ["purp", ["one,two\\ three"]],
])("bash inserts what it reads as one word: %s", async (typed, inserted) => {
  const { stdout } = await runCLI(["completion", "bash"]);
  const known = `${stdout}
lightfield-wootiv() {
  case "\${!#}" in
    '$na' | '--set=$na') printf '$name=\\ttext\\n' ;;
    '$email[contai') printf '$email[\\n' ;;
    purp) printf 'one,two three\\n' ;;
  esac
}
compopt() { option=$2; }
COMP_WORDS=(lightfield-wootiv lightfield account create --set "$1") COMP_CWORD=5
_lightfield_wootiv
printf '%s\\n' "\${COMPREPLY[@]}" $option`;
  const lines = execFileSync("bash", ["-c", known, "bash", typed], { encoding: "utf8" }).split("\n");
  expect(lines.filter((line) => line !== "")).toEqual(inserted);
});

test.each(["bash", "zsh", "fish"])("%s loads a script", async (shell) => {
  expect((await runCLI(["completion", shell])).stdout).toContain("lightfield-wootiv complete -- ");
});
