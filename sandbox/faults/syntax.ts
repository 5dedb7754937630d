import { faultEffects } from "./check.ts";
import type { FaultName, FaultRule } from "./rule.ts";

const effects = Object.entries(faultEffects).map(([name, effect]) => `  ${name.padEnd(18)} ${effect}`);

/** The syntax of faults on the command line, for the help. */
export const faultSyntax: string = `Faults, separated by commas: [<operation>:]<fault>[=<number>][@<probability>][+<skip>][*<times>]

${effects.join("\n")}

An operation is named as in the documents, by ID or by method and path; * stands for any characters. Examples:

  --faults error-before@0.1               one request in ten fails with 503
  --faults 'create*:reset-after@0.3'      three in ten creations are carried out, and the response is lost
  --faults 'GET /v1/*:latency=200,listAccounts:too-many-requests=2*1'
                                          reads take 200 ms longer, and the first list of accounts gets 429
`;

const rulePattern = /^(?:(.+):)?([a-z-]+)(?:=(\d+))?(?:@(\d*\.?\d+))?(?:\+(\d+))?(?:\*(\d+))?$/;

/** @throws TypeError for text that is not written like this */
export function parseFaults(text: string): FaultRule[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.filter((part) => part !== "").map(parseRule);
}

function parseRule(text: string): FaultRule {
  const [, operation, name = "", number, probability, skip, times] = rulePattern.exec(text) ?? [];
  if (!isFaultName(name)) throw new TypeError(`There is no fault in ${JSON.stringify(text)}; --help lists them all.`);
  return {
    ...buildFault(name, number === undefined ? undefined : Number(number)),
    ...(operation !== undefined && { operation }),
    ...(probability !== undefined && { probability: Number(probability) }),
    ...(skip !== undefined && { skip: Number(skip) }),
    ...(times !== undefined && { times: Number(times) }),
  };
}

/** Writes a rule in this way. */
export function printFault(rule: FaultRule): string {
  const { operation, probability, skip, times } = rule;
  return [
    operation === undefined ? "" : `${operation}:`,
    rule.fault,
    printPart("=", settingOf(rule)),
    printPart("@", probability),
    printPart("+", skip),
    printPart("*", times),
  ].join("");
}

function printPart(mark: string, number: number | undefined): string {
  return number === undefined ? "" : `${mark}${number}`;
}

function settingOf(rule: FaultRule): number | undefined {
  if (rule.fault === "latency") return rule.milliseconds;
  if (rule.fault === "too-many-requests") return rule.retryAfter;
  return "status" in rule ? rule.status : undefined;
}

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faultEffects, name);
}

/** A fault with its number under the name of its setting. */
function buildFault(fault: FaultName, number: number | undefined): FaultRule {
  switch (fault) {
    case "latency":
      if (number === undefined) throw new TypeError("latency needs a number of milliseconds: latency=200.");
      return { fault, milliseconds: number };
    case "too-many-requests":
      return { fault, ...(number !== undefined && { retryAfter: number }) };
    case "error-before":
    case "error-after":
    case "html-body":
      return { fault, ...(number !== undefined && { status: number }) };
    default:
      if (number !== undefined) throw new TypeError(`${fault} takes no number.`);
      return { fault };
  }
}
