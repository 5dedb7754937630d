import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleCommand } from "../../cli/commands/operation-example.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { runCLI } from "../support/run-cli.ts";

const sandbox = createSandbox();
let url = "";
beforeAll(async () => void ({ url } = await sandbox.listen()));
afterAll(() => sandbox.close());

/** The words of a command, as a shell reads them. */
function wordsOf(command: string): string[] {
  const words = command.match(/(?:'[^']*'|\\'|[^\s'\\])+/g) ?? [];
  return words.map((word) => word.replaceAll(/'([^']*)'|\\(')/g, "$1$2"));
}

/** What an example cannot know: which records, files, codes and sessions there are, and which names are taken. */
const lacks = [
  /^404 /,
  /^409 .* already exists/,
  /^400 There is no [a-z ]+ with the ID /,
  /^There is no file [a-z.]+ that can be read\./,
  /^(400 Bad Request|401 Unauthorized)\n/, // a passcode, a token
];

const operations = offeredAPIs.flatMap((api) => {
  const described = api.describe();
  return described.summary.operations.map(({ name }) => ({ api, operation: described.operation(name) }));
});

describe("the example of a page is right for the sandbox, but for records that it does not have", () => {
  test.each(operations)("$api.name $operation.name", async ({ api, operation }) => {
    const words = wordsOf(exampleCommand(operation));
    const variables = ["LIGHTFIELD", "WOOTIV"].map((name) => [`${name}_BASE_URL`, url]);
    const env = {
      LIGHTFIELD_API_KEY: "sk_lf_sandbox",
      WOOTIV_API_KEY: "wootiv_sandbox",
      ...Object.fromEntries(variables),
    };
    const yes = operation.effect === "destructive" ? ["--yes"] : [];
    const { code, stderr } = await runCLI([api.name, ...words, ...yes], { env });
    if (code !== 0) expect(stderr).toSatisfy((text: string) => lacks.some((lack) => lack.test(text)));
  });
});

test("an example names no field that only some workspace has", () => {
  const creates = operations.filter(({ operation: { name } }) => name === "account.create");
  expect(creates.map(({ operation }) => exampleCommand(operation))).toEqual([
    expect.stringMatching(/^account create --data '\{"fields":\{(?!.*"seats")/),
  ]);
});
