import { expect, test } from "vitest";
import { checkRules, faultEffects } from "../../sandbox/faults/check.ts";
import type { FaultRule } from "../../sandbox/faults/rule.ts";
import { faultSyntax, parseFaults } from "../../sandbox/faults/syntax.ts";

test.each<[text: string, rules: FaultRule[]]>([
  ["", []],
  ["stall-before", [{ fault: "stall-before" }]],
  ["latency=200", [{ fault: "latency", milliseconds: 200 }]],
  ["too-many-requests=2", [{ fault: "too-many-requests", retryAfter: 2 }]],
  ["html-body=502", [{ fault: "html-body", status: 502 }]],
  ["error-before=500@0.25", [{ fault: "error-before", status: 500, probability: 0.25 }]],
  ["error-after@.5", [{ fault: "error-after", probability: 0.5 }]],
  ["createAccount:reset-after+3*2", [{ fault: "reset-after", operation: "createAccount", skip: 3, times: 2 }]],
  ["POST /v1/accounts/{id}:reset-after", [{ fault: "reset-after", operation: "POST /v1/accounts/{id}" }]],
  [
    "list*:repeated-page, stall-in-body@1",
    [
      { fault: "repeated-page", operation: "list*" },
      { fault: "stall-in-body", probability: 1 },
    ],
  ],
])("%j", (text, rules) => {
  expect(parseFaults(text)).toEqual(rules);
});

test.each<[text: string, message: string]>([
  ["boom", 'There is no fault in "boom"; --help lists them all.'],
  ["stall-before@often", 'There is no fault in "stall-before@often"; --help lists them all.'],
  ["constructor", 'There is no fault in "constructor"; --help lists them all.'],
  ["latency", "latency needs a number of milliseconds: latency=200."],
  ["stall-before=3", "stall-before takes no number."],
])("%j is refused", (text, message) => {
  expect(() => parseFaults(text)).toThrow(new TypeError(message));
});

test.each(Object.keys(faultEffects))("the help says what %s does", (name) => {
  expect(faultSyntax).toMatch(new RegExp(`^  ${name} `, "m"));
});

test("what the help shows as examples can be used", () => {
  const examples = [...faultSyntax.matchAll(/--faults (?:'([^']+)'|(\S+))/g)].map(
    ([, quoted, plain]) => quoted ?? plain,
  );
  expect(examples).toHaveLength(3);
  const targets = [
    { id: "createAccount", method: "POST", path: "/v1/accounts" },
    { id: "listAccounts", method: "GET", path: "/v1/accounts" },
  ];
  for (const example of examples) checkRules(parseFaults(example ?? ""), targets);
});
