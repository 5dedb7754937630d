import { describeReceived } from "../platform/finding.ts";
import type { Finding } from "../platform/finding.ts";
import type { StandardIssue, StandardSchema } from "../platform/standard-schema.ts";

/** What a schema says of a value, and what it makes of it. */
export interface CheckedValue {
  readonly findings: readonly Finding[];
  readonly value: unknown;
}

/** Checks a value with a schema of any library. This package's own say more than Standard Schema does, by `findings`. */
export async function checkValue(
  schema: StandardSchema,
  value: unknown,
  libraryOptions: Readonly<Record<string, unknown>>,
): Promise<CheckedValue> {
  const result = await schema["~standard"].validate(value, { libraryOptions });
  if (hasFindings(result)) return { findings: result.findings, value };
  if (result.issues === undefined) return { findings: [], value: result.value };
  return { findings: result.issues.map((issue) => toFinding(issue, value)), value };
}

/** What a schema of the caller's makes of data that were received: it says nothing of what does no harm. */
export async function parseReceived(schema: StandardSchema, data: unknown): Promise<CheckedValue> {
  const { findings, value } = await checkValue(schema, data, { received: true });
  return { findings: findings.filter(({ kind }) => kind === "invalid"), value };
}

function hasFindings(result: object): result is { readonly findings: readonly Finding[] } {
  return "findings" in result && Array.isArray(result.findings);
}

function toFinding({ message, path: steps = [] }: StandardIssue, whole: unknown): Finding {
  const keys = steps.map((step) => (typeof step === "object" ? step.key : step));
  const path = keys.map((key) => (typeof key === "number" ? key : String(key)));
  const found = keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), whole);
  return { kind: "invalid", path, expected: message, message, received: describeReceived(found) };
}
