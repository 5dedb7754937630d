import type { Fault } from "../validation.ts";
import { badRequest, type LightfieldError } from "./errors.ts";

/** Tells the fault of a request body or parameter in the words of the API. Of several, the last one is the outermost. */
export function describeFault(faults: Fault[], place: string): LightfieldError {
  const fault = faults.at(-1);
  if (fault === undefined) return badRequest("invalid_type", undefined, "The request is not valid.");
  const path = fault.instancePath.split("/").slice(1).map(unescape);
  if (place === "header") return describeHeader(fault, path);
  if (fault.keyword === "required") {
    const param = [...path, fault.params.missingProperty].join(".");
    return badRequest("parameter_missing", param, `${param} is required.`);
  }
  if (fault.keyword === "additionalProperties") return describeUnknown(path, String(fault.params.additionalProperty));
  const param = path.join(".");
  if (param === "") return badRequest("invalid_type", undefined, `The ${place} ${fault.message ?? "is not valid"}.`);
  return badRequest("invalid_type", param, `${param} ${wordsOf(fault)}.`);
}

function describeHeader(fault: Fault, path: string[]): LightfieldError {
  const name = fault.keyword === "required" ? String(fault.params.missingProperty) : path.join(".");
  if (name.toLowerCase() === "idempotency-key") {
    return badRequest("idempotency_key_too_long", name, "The idempotency key has more than 255 characters.");
  }
  if (fault.keyword === "required") return badRequest("version_header", undefined, `The ${name} header is required.`);
  return badRequest("version_header", undefined, `The ${name} header ${wordsOf(fault)}.`);
}

function describeUnknown(path: string[], key: string): LightfieldError {
  const param = [...path, key].join(".");
  if (path[0] === "relationships" && path.length === 1) {
    return badRequest("unknown_relationship", param, `There is no relationship named ${key}.`);
  }
  return badRequest("unknown_field", param, `There is no field named ${key}.`);
}

function wordsOf(fault: Fault): string {
  if (fault.keyword === "enum") return `must be one of ${fault.params.allowedValues.join(", ")}`;
  if (fault.keyword === "oneOf" || fault.keyword === "anyOf") return "does not have any of the allowed forms";
  return fault.message ?? "is not valid";
}

function unescape(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
