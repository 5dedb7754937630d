import { parsePointer } from "../server/documents.ts";
import type { ParameterLocation, Violation } from "../server/validation.ts";
import { badRequest } from "./errors.ts";
import type { LightfieldError } from "./errors.ts";

/** The error for violations of a body or of parameters. Only the last one, the outermost, is reported. */
export function describeViolation(violations: Violation[], location: ParameterLocation | "body"): LightfieldError {
  const violation = violations.at(-1);
  if (violation === undefined) return badRequest("invalid_type", undefined, "The request is not valid.");
  const path = parsePointer(violation.instancePath);
  if (location === "header") return describeHeader(violation, path);
  if (violation.keyword === "required") {
    const param = [...path, violation.params.missingProperty].join(".");
    return badRequest("parameter_missing", param, `${param} is required.`);
  }
  if (violation.keyword === "additionalProperties")
    return describeUnknown(path, String(violation.params.additionalProperty));
  const param = path.join(".");
  if (param === "")
    return badRequest("invalid_type", undefined, `The ${location} ${violation.message ?? "is not valid"}.`);
  return badRequest("invalid_type", param, `${param} ${wordsOf(violation)}.`);
}

function describeHeader(violation: Violation, path: string[]): LightfieldError {
  const name = violation.keyword === "required" ? String(violation.params.missingProperty) : path.join(".");
  if (name.toLowerCase() === "idempotency-key") {
    return badRequest("idempotency_key_too_long", name, "The idempotency key has more than 255 characters.");
  }
  if (violation.keyword === "required")
    return badRequest("version_header", undefined, `The ${name} header is required.`);
  return badRequest("version_header", undefined, `The ${name} header ${wordsOf(violation)}.`);
}

function describeUnknown(path: string[], key: string): LightfieldError {
  const param = [...path, key].join(".");
  if (path[0] === "relationships" && path.length === 1) {
    return badRequest("unknown_relationship", param, `There is no relationship named ${key}.`);
  }
  return badRequest("unknown_field", param, `There is no field named ${key}.`);
}

function wordsOf(violation: Violation): string {
  if (violation.keyword === "enum") return `must be one of ${violation.params.allowedValues.join(", ")}`;
  if (violation.keyword === "oneOf" || violation.keyword === "anyOf") return "does not have any of the allowed forms";
  return violation.message ?? "is not valid";
}
