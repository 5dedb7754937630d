import { explain } from "../explain.ts";
import { generate } from "../generate.ts";
import { readKeptNames } from "../kept-names.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { findInputs } from "./input.ts";
import type { Values } from "./options.ts";

export async function runExplain(values: Values, operands: readonly string[]): Promise<string> {
  const operation = operands.join(" ");
  const advice = 'Write it as in "GET /pets", or as the method that calls it: pets.list.';
  if (operation.trim() === "") throw new UsageError(`Name an operation. ${advice}`);
  const inputs = await findInputs(values);
  const keptNames = values.output === undefined ? undefined : await readKeptNames(values.output);
  for (const documentFiles of inputs.values()) {
    const explanation = explain(await generate({ ...documentFiles, keptNames }), operation);
    if (explanation !== undefined) return explanation;
  }
  const files = [...inputs.values()].map(({ document }) => document).join(", ");
  throw new CommandError(`${files}: no operation ${operation}. ${advice}`);
}
