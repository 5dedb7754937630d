import { matchesOperation } from "./rule.ts";
import type { FaultMatch, FaultName, FaultRule, FaultTarget } from "./rule.ts";

/** The effect of each fault, by name. */
export const faultEffects: Record<FaultName, string> = {
  latency: "the response is delayed by =<milliseconds>",
  "stall-before": "no response, and the operation is not carried out",
  "stall-after": "no response, though the operation is carried out",
  "stall-in-body": "half of the body, then nothing",
  "reset-before": "the connection is reset before the operation is carried out",
  "reset-after": "the connection is reset after the operation was carried out",
  "reset-in-body": "the connection is reset halfway through the body",
  "truncated-body": "half of the body, and a clean end",
  "html-body": "a web page in place of the response, with =<status> from 200",
  "too-many-requests": "429 with Retry-After: =<seconds> (default: 1); the operation is not carried out",
  "error-before": "an error before the operation is carried out, =<status> (default: 503)",
  "error-after": "an error after the operation was carried out, =<status> (default: 503)",
  "repeated-page": "the first page of a list, whichever was requested",
};

/** The members of every rule that say which requests it may hit. */
const matchMembers: readonly (keyof FaultMatch)[] = ["operation", "probability", "skip", "times"];

/** The settings of the faults that have some. */
const settings: { readonly [fault in FaultName]?: readonly string[] } = {
  latency: ["milliseconds"],
  "too-many-requests": ["retryAfter"],
  "error-before": ["status"],
  "error-after": ["status"],
  "html-body": ["status"],
};

/** @throws TypeError that says what is wrong with a rule */
export function checkRules(rules: readonly FaultRule[], targets: readonly FaultTarget[]): void {
  if (!Array.isArray(rules))
    throw new TypeError('Faults must be an array of rules, such as [{ fault: "reset-before" }].');
  for (const rule of rules) checkRule(rule, targets);
}

function checkRule(rule: FaultRule, targets: readonly FaultTarget[]): void {
  if (!Object.hasOwn(faultEffects, rule.fault)) {
    throw new TypeError(`There is no fault named ${rule.fault}. Faults are ${Object.keys(faultEffects).join(", ")}.`);
  }
  checkMembers(rule);
  if (!targets.some((target) => matchesOperation(rule, target))) {
    throw new TypeError(
      `No operation matches ${rule.operation}. Name one as the documents do: createAccount, create*, POST /v1/accounts/{id}.`,
    );
  }
  const { probability = 1 } = rule;
  if (!(probability >= 0 && probability <= 1)) throw settingError(rule, "probability", "a number from 0 to 1");
  checkWhole(rule, "skip", rule.skip, 0);
  checkWhole(rule, "times", rule.times, 1);
  checkSetting(rule);
}

/** A misspelt member would be ignored, and the rule would hit more requests than it should. */
function checkMembers(rule: FaultRule): void {
  const known = ["fault", ...matchMembers, ...(settings[rule.fault] ?? [])];
  const unknown = Object.keys(rule).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`The fault ${rule.fault} has no member ${unknown}. Its members are ${known.join(", ")}.`);
}

function checkSetting(rule: FaultRule): void {
  if (rule.fault === "latency") checkWhole(rule, "milliseconds", rule.milliseconds ?? Number.NaN, 0);
  if (rule.fault === "too-many-requests") checkWhole(rule, "retryAfter", rule.retryAfter, 0);
  if (rule.fault === "error-before" || rule.fault === "error-after") checkWhole(rule, "status", rule.status, 400, 599);
  if (rule.fault === "html-body") checkWhole(rule, "status", rule.status, 200, 599);
}

function checkWhole(rule: FaultRule, setting: string, value: number | undefined, low: number, high = Infinity): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= low && value <= high)) return;
  throw settingError(rule, setting, `a whole number from ${low}${high === Infinity ? "" : ` to ${high}`}`);
}

function settingError(rule: FaultRule, setting: string, range: string): TypeError {
  return new TypeError(`The fault ${rule.fault} takes ${setting}: ${range}.`);
}
