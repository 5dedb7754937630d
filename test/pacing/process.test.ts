import { expect, test } from "vitest";
import { runAgainstSandbox } from "../support/run-against-sandbox.ts";

const program = `
import { Lightfield } from "./generated/lightfield/index.ts";
const { account } = new Lightfield();
for (let n = 0; n < 30; n++) account.list().then(({ totalCount }) => console.log(n, totalCount));
`;

test("calls that wait for their turn keep a program alive, and nothing does after them", async () => {
  const { stdout } = await runAgainstSandbox(["--input-type=module", "-e", program]);
  expect(stdout.split("\n").filter((line) => line.endsWith(" 5"))).toHaveLength(30);
});
