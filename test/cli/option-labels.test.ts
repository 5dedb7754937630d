import { afterAll, beforeAll, expect, test } from "vitest";
import { OptionLabels } from "../../cli/call/label-options.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { runCLI } from "../support/run-cli.ts";
import type { CLIRun } from "../support/run-cli.ts";
import { everyType } from "../support/definitions.ts";

const sandbox = createSandbox();
let url = "";
beforeAll(async () => void ({ url } = await sandbox.listen()));
afterAll(() => sandbox.close());

function run(typed: string, key = "sk_lf_sandbox"): Promise<CLIRun> {
  const env = { LIGHTFIELD_API_KEY: key, LIGHTFIELD_BASE_URL: url };
  return runCLI(["lightfield", ...typed.split(" ")], { env });
}

test("--labels writes options by their labels, in every format and of a custom object as well", async () => {
  const csv = "opportunity list --limit 1 -o csv --columns $name,$stage --labels";
  expect((await run(csv)).stdout).toBe("$name,$stage\nBrightwater: 240 seats,Proposal\n");
  const jsonl = "account list --limit 1 -o jsonl --fields $industry --labels";
  expect((await run(jsonl)).stdout).toBe('{"$industry":["Manufacturing"]}\n');
  const shipment = "object create shipment --set label=A --set priority=Express -o jsonl --fields priority --labels";
  expect((await run(shipment)).stdout).toBe('{"priority":"Express"}\n');
});

test("without --labels they stay IDs, and no definitions are read", async () => {
  sandbox.requests.length = 0;
  const { stdout } = await run("opportunity list --limit 1 -o csv --columns $stage");
  expect(stdout).toMatch(/^\$stage\nopt_/);
  expect(sandbox.requests.map(({ path }) => path)).toEqual(["/v1/opportunities"]);
});

test("what has no fields of a workspace takes no --labels", async () => {
  expect(await run("member list --labels")).toMatchObject({ code: 2, stderr: "error: unknown option '--labels'\n" });
});

test("an option that the definitions do not have stays its ID, and what is no record stays as it is", () => {
  const { account } = everyType.objects;
  const labels = new OptionLabels({ fieldDefinitions: account?.fieldDefinitions ?? {} });
  const values = (tier: unknown, tags: unknown): object => ({
    id: "acc_1",
    fields: { tier: { value: tier }, tags: { value: tags } },
  });
  expect(labels.of(values("opt_gold", ["opt_hot", "opt_new"]))).toEqual(values("Gold", ["Hot", "opt_new"]));
  expect(labels.of(values(null, null))).toEqual(values(null, null));
  expect(labels.of(undefined)).toBeUndefined();
});
