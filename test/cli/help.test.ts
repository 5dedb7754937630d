import { describe, expect, test } from "vitest";
import { runCLI } from "../support/run-cli.ts";

describe("help prints the page of the command that stands behind it", () => {
  test.each([
    ["help", "lightfield-wootiv"],
    ["help lightfield", "lightfield-wootiv lightfield"],
    ["help lightfield account", "lightfield-wootiv lightfield account"],
    ["help lightfield account list", "lightfield-wootiv lightfield account list"],
    ["help lightfield workflow-run", "lightfield-wootiv lightfield workflowRun|workflow-run"],
    ["lightfield help account list", "lightfield-wootiv lightfield account list"],
    ["lightfield account help list", "lightfield-wootiv lightfield account list"],
    ["help profile add", "lightfield-wootiv profile add"],
    ["help import", "lightfield-wootiv import"],
  ])("%s", async (typed, command) => {
    const { code, stdout, stderr } = await runCLI(typed.split(" "));
    expect([code, stderr, stdout.split("\n")[0]?.split(/ [[<]/)[0]]).toEqual([0, "", `Usage: ${command}`]);
  });
});

test.each([
  ["help nope", "error: unknown command 'nope'\n--help lists all there are.\n"],
  ["help lightfeld account", "error: unknown command 'lightfeld'\n(Did you mean lightfield?)\n"],
  ["help lightfield acount list", "error: unknown command 'acount'\n(Did you mean account?)\n"],
  ["lightfield help account lst", "error: unknown command 'lst'\n(Did you mean list?)\n"],
  ["help profile ad", "error: unknown command 'ad'\n(Did you mean add?)\n"],
  ["help lightfield account list all", "error: there are no commands below 'lightfield account list'\n"],
])("of a command that there is not, help names the nearest: %s", async (typed, says) => {
  expect(await runCLI(typed.split(" "))).toEqual({ code: 2, stdout: "", stderr: says });
});

test("the page of a list says by which operators each field is filtered", async () => {
  const { stdout } = await runCLI(["lightfield", "contact", "list", "--help"]);
  expect(stdout).toMatch(/^ {2}\$name +equal, startsWith$/m);
  expect(stdout).toMatch(/^ {2}\$email +contains$/m);
  expect(stdout).toMatch(/^ {2}<slug> +by the type of the field: equal, /m);
});
