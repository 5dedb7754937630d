import { expect, test } from "vitest";
import { importDirectly } from "../../scripts/direct-imports.ts";

const list = `export type { A, Inner as B } from "./things/a.ts";
export { C } from "./c.ts";
export interface Own {}`;

test.each([
  [`import type { A } from "../src/list.ts";`, `import type { A } from "../src/things/a.ts";`],
  [`import { C } from "../src/list.ts";`, `import { C } from "../src/c.ts";`],
  [`import type { B } from "../src/list.ts";`, `import type { Inner as B } from "../src/things/a.ts";`],
  [`import type { A as Z } from "../src/list.ts";`, `import type { A as Z } from "../src/things/a.ts";`],
  [
    `import type { A, C, B } from "../src/list.ts";`,
    `import type { A, Inner as B } from "../src/things/a.ts";\nimport type { C } from "../src/c.ts";`,
  ],
  [
    `import type { Own, C } from "../src/list.ts";`,
    `import type { Own } from "../src/list.ts";\nimport type { C } from "../src/c.ts";`,
  ],
  [`import type * as list from "../src/list.ts";`, `import type * as list from "../src/list.ts";`],
  [`import type { A } from "../src/things/a.ts";`, `import type { A } from "../src/things/a.ts";`],
  [`import type { A } from "elsewhere";`, `import type { A } from "elsewhere";`],
])("in declarations, %s is %s", (given, expected) => {
  const emitted = new Map([
    ["src/list.d.ts", list],
    ["generated/api.d.ts", `/** Of an API. */\n${given}\nexport declare const a: 1;\n`],
  ]);
  const rewritten = importDirectly(emitted, ["src/list.d.ts"]).get("generated/api.d.ts");
  expect(rewritten).toBe(`/** Of an API. */\n${expected}\nexport declare const a: 1;\n`);
});
