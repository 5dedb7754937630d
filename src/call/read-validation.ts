import { SDKError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import type { Settings } from "../settings/settings.ts";
import type { OperationValidators, Validation, ValidationOptions, Validators } from "../settings/validation.ts";
import type { Call } from "./call.ts";

/**
 * The option `validate` with its short forms spelled out.
 * @throws SDKError for one that cannot work
 */
export function readValidation(
  validate: Validation | undefined,
  { validators }: Pick<Settings, "validators">,
  { schema }: Pick<Call, "schema">,
): ValidationOptions {
  if (validate === false) return { sent: false, received: false };
  if (validate !== undefined && validators === undefined && schema === undefined)
    throw new SDKError(
      "validate needs validators: pass those that `generate --validators` writes, or schemas of yours.",
    );
  if (typeof validate !== "object") return { received: validMode("validate", validate) };
  checkNames(validate, " sent received formats ", "validate");
  validMode("validate.sent", validate.sent);
  validMode("validate.received", validate.received);
  return validate;
}

function validMode<Mode>(name: string, mode: Mode): Mode {
  if (mode === undefined || mode === false || mode === "report" || mode === "strict") return mode;
  throw new SDKError(`${name} must be "report", "strict" or false; got ${JSON.stringify(mode)}.`);
}

/** The validators of an operation, by the name of its method: `mailbox.stream.list`. */
export function findValidators(validators: Validators = {}, name = ""): OperationValidators {
  const dot = name.lastIndexOf(".");
  const method = name.slice(dot + 1);
  const resource = name.slice(0, Math.max(dot, 0)).replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
  const found = Object.hasOwn(validators, resource) ? validators[resource] : undefined;
  return found === undefined || "~standard" in found || !Object.hasOwn(found, method) ? {} : (found[method] ?? {});
}
