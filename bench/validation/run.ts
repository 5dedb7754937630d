/**
 * What checking a response of 20 kB takes, beside parsing it, and beside zod and ajv with the same schemas; and what one
 * resource's validators weigh. `node bench/validation/run.ts`, after `npm run build`.
 */
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { z } from "zod";
import { AccountList } from "../../generated/lightfield/validators.ts";
import { toPlainSchema } from "../../test/support/plain-schema.ts";
import { readOperations } from "../../test/support/documented-operations.ts";
import { describe } from "../statistics.ts";

const response = JSON.stringify(listOf(20_000));
const parsed: unknown = JSON.parse(response);
const plain = toPlainSchema(AccountList.schema);
const checkWithAjv = new Ajv2020({ strict: false, allErrors: true }).compile(plain);
const zodSchema = z.fromJSONSchema(JSON.parse(JSON.stringify(plain)));

const ways: Readonly<Record<string, () => unknown>> = {
  "JSON.parse": () => JSON.parse(response),
  "these, as received": () => AccountList.check(parsed, { received: true }),
  "these, as sent": () => AccountList.check(parsed),
  ajv: () => checkWithAjv(parsed),
  zod: () => zodSchema.safeParse(parsed),
};

console.log(`a list of ${response.length} bytes; microseconds, the median and where the middle half lies`);
const times = measureInTurns(ways, 60, 50);
for (const [name, values] of times) console.log(`${name.padEnd(20)} ${describe(values, 1)}`);

console.log("\nbytes of the program that checks it, minified and compressed");
for (const [name, program] of Object.entries({
  these: `import { AccountList } from "lightfield-wootiv/lightfield/validators"; console.log(AccountList);`,
  zod: `import { z } from "zod"; console.log(z.fromJSONSchema(${JSON.stringify(plain)}));`,
  ajv: `import { Ajv2020 } from "ajv/dist/2020.js"; console.log(new Ajv2020().compile(${JSON.stringify(plain)}));`,
}))
  console.log(`${name.padEnd(20)} ${await sizeOf(program)}`);

/** The document's example of a list, with as many accounts as it takes. */
function listOf(bytes: number): object {
  const operation = readOperations("openapi/lightfield.yaml").find(({ name }) => name === "GET /v1/accounts");
  const example: unknown = operation?.successes[0]?.body;
  const data: unknown = Reflect.get(Object(example), "data");
  const [account] = Array.isArray(data) ? data : [];
  const count = Math.ceil(bytes / JSON.stringify(account).length);
  return {
    ...Object(example),
    data: Array.from({ length: count }, (_, index) => ({ ...account, id: `acc_${index}` })),
  };
}

/** Each way for a while, in turns, so that a busy machine slows all alike. */
function measureInTurns(
  all: Readonly<Record<string, () => unknown>>,
  turns: number,
  runs: number,
): Map<string, number[]> {
  const measured = new Map(Object.keys(all).map((name): [string, number[]] => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, run] of Object.entries(all)) {
      const start = process.hrtime.bigint();
      for (let n = 0; n < runs; n += 1) run();
      if (turn > turns / 10) measured.get(name)?.push(Number(process.hrtime.bigint() - start) / 1000 / runs);
    }
  }
  return measured;
}

async function sizeOf(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: "." };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    platform: "browser",
  });
  return gzipSync(outputFiles[0]?.text ?? "", { level: 9 }).length;
}
