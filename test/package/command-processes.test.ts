import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { folderOf } from "../support/files.ts";

const report = "%PDF".repeat(50_000);
const otter = JSON.stringify({ fields: { $name: "Otter" } });

/** Each is right whatever the others have done before it. */
const commands: readonly [command: string, code: number, stdout: RegExp, stdin?: string][] = [
  ["lightfield account list --all -o csv --columns id", 0, /^id\n(acc_\w+\n)+$/],
  ["lightfield account create --set $name=Heron --json", 0, /^\{\n {2}"id": "acc_\w+",[^]*"Heron"[^]*\n\}\n$/],
  ["lightfield account create --data - -o jsonl --fields $name", 0, /^\{"\$name":"Otter"\}\n$/, otter],
  ["lightfield account retrieve acc_nowhere", 4, /^$/],
  ["lightfield account delete acc_nowhere", 2, /^$/], // nobody is there to ask
  ["lightfield account lst", 2, /^$/],
  ["lightfield contact list --limit 3 -o jsonl --fields id", 0, /^(\{"id":"con_\w+"\}\n){3}$/],
  ["lightfield member list -o yaml --fields $role", 0, /^(- \$role: \w+\n)+$/],
  ["lightfield file upload report.pdf --set purpose=knowledge_user -o jsonl --fields id", 0, /^\{"id":"[^"]+"\}\n$/],
  ["wootiv contacts list --limit 2 -o csv --columns email", 0, /^email\n(\S+@example\.com\n){2}$/],
  ["request GET /v1/accounts --query limit=1 -o jsonl --fields id", 0, /^\{"id":"acc_\w+"\}\n$/],
  ["import account rows.csv --match $name --dry-run -o csv --columns row,kind", 0, /^row,kind\n1,create\n2,create\n$/],
  ["auth check -o jsonl --fields active", 0, /^\{"active":true\}\n$/],
];

test("the built command runs operations as processes: what it reads, writes and exits with", async () => {
  const sandbox = createSandbox();
  onTestFinished(() => sandbox.close());
  const { url } = await sandbox.listen();
  const cwd = await folderOf({ "report.pdf": report, "rows.csv": "$name\nKestrel\nCorvid\n" });
  const keys = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", WOOTIV_API_KEY: "wootiv_sandbox" };
  const env = { HOME: cwd, LIGHTFIELD_BASE_URL: url, WOOTIV_BASE_URL: url, ...keys };

  const run = async (command: string, stdin = ""): Promise<[code: number, stdout: string]> => {
    const child = spawn(process.execPath, [join(process.cwd(), "cli/dist/cli.js"), ...command.split(" ")], {
      cwd,
      env,
    });
    child.stdin.on("error", () => {}).end(stdin); // one that does not read it may have ended
    const ended = new Promise<number>((resolve) => child.on("close", resolve));
    const [stdout] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return [await ended, stdout];
  };

  const left = [...commands];
  const seen = new Map<string, [code: number, stdout: string]>();
  const runInTurn = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      seen.set(next[0], await run(next[0], next[3]));
  };
  await Promise.all([runInTurn(), runInTurn()]); // as many as there are processors at least
  expect(commands.map(([command]) => [command, ...(seen.get(command) ?? [])])).toEqual(
    commands.map(([command, code, stdout]) => [command, code, expect.stringMatching(stdout)]),
  );
});
