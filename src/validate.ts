/** Checks of values by the schemas of a document: validators, formats, and what was found in this process. */
export type { Finding, Received } from "./platform/finding.ts";
export { describeFinding, pointerOf } from "./platform/finding.ts";
export type { StandardIssue, StandardOutput, StandardResult, StandardSchema } from "./platform/standard-schema.ts";
export { APIRequestInvalidError, APIResponseInvalidError } from "./platform/validation-errors.ts";
export type { ValidationPart } from "./platform/validation-errors.ts";
export type { OperationValidators, ResourceValidators, Validators } from "./settings/validation.ts";
export { checked, checkedItems } from "./call/checked.ts";
export { mismatches } from "./call/mismatches.ts";
export type { Mismatch } from "./call/mismatches.ts";
export { formats } from "./validate/formats.ts";
export type { Formats } from "./validate/formats.ts";
export type { AnySchema, JSONSchema } from "./validate/schema.ts";
export { validator, Validator } from "./validate/validator.ts";
export type { ValidatorIssue, ValidatorOptions } from "./validate/validator.ts";
