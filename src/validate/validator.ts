import { describeFinding } from "../platform/finding.ts";
import type { Finding } from "../platform/finding.ts";
import type { StandardIssue, StandardSchema } from "../platform/standard-schema.ts";
import { packageName } from "../platform/version.ts";
import { newCompiler } from "./compile.ts";
import type { Compiler } from "./compiler.ts";
import type { Formats } from "./formats.ts";
import { Run } from "./run.ts";
import type { JSONSchema } from "./schema.ts";

/** Options of a validator's check, as Standard Schema hands them on: `{ libraryOptions: { received: true } }`. */
export interface ValidatorOptions {
  /**
   * The value came from a server, which may know more than its document: unknown members and values of enums pass, one
   * alternative of `oneOf` is enough, and `not` and `additionalProperties: false` say nothing. Default `false`.
   */
  readonly received?: boolean | undefined;
  /** The formats to hold texts against. Default: none. */
  readonly formats?: Formats | undefined;
}

/** A place where a value is not as its schema says, for any library that reads Standard Schema. */
export interface ValidatorIssue extends StandardIssue, Finding {
  readonly path: Finding["path"];
  readonly message: string;
}

/** A JSON Schema that checks values, for any library that takes a Standard Schema. */
export class Validator<Value> implements StandardSchema<unknown, Value> {
  readonly schema: JSONSchema;

  constructor(schema: JSONSchema) {
    this.schema = schema;
  }

  /** The result says all that was found, what does no harm included, for those who ask. */
  get "~standard"(): StandardSchema<unknown, Value>["~standard"] {
    return {
      version: 1,
      vendor: packageName,
      validate: (value, options) => {
        const findings = this.check(value, readOptions(options?.libraryOptions));
        const issues = findings.filter(({ kind }) => kind === "invalid").map(toIssue);
        // The value is the one that came in: its schema says that it is one of these.
        return issues.length > 0 ? { issues, findings } : { value: value as Value, findings };
      },
    };
  }

  /** All that is found in a value, what does no harm included. */
  check(value: unknown, { received = false, formats = {} }: ValidatorOptions = {}): readonly Finding[] {
    const run = new Run(formats);
    compilerFor(received).whole(this.schema)(value, run);
    return run.findings;
  }
}

/** Other libraries may hand on options of their own. */
function readOptions({ received, formats }: Readonly<Record<string, unknown>> = {}): ValidatorOptions {
  return { received: received === true, formats: isFormats(formats) ? formats : undefined };
}

function isFormats(value: unknown): value is Formats {
  return typeof value === "object" && value !== null;
}

function toIssue(finding: Finding): ValidatorIssue {
  return { ...finding, message: describeFinding(finding) };
}

/** A validator of a schema whose values have this type. */
export function validator<Value>(schema: JSONSchema): Validator<Value> {
  return new Validator(schema);
}

let sent: Compiler | undefined;
let received: Compiler | undefined;

function compilerFor(isReceived: boolean): Compiler {
  sent ??= newCompiler(false);
  if (!isReceived) return sent;
  return (received ??= newCompiler(true, sent));
}
