import { isTypeOf } from "../http/body/by-content-type.ts";
import { headerOf } from "../http/headers.ts";
import type { Finding } from "../platform/finding.ts";
import type { StandardSchema } from "../platform/standard-schema.ts";
import { APIRequestInvalidError, APIResponseInvalidError } from "../platform/validation-errors.ts";
import type { ValidationPart } from "../platform/validation-errors.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { Settings } from "../settings/settings.ts";
import type { OperationValidators, ValidationMode, ValidationOptions } from "../settings/validation.ts";
import type { Call, CallState } from "./call.ts";
import { checkSchema } from "./check-schema.ts";
import { checkValidators } from "./check-validators.ts";
import { checkValue, parseReceived } from "./check-value.ts";
import { countMismatch } from "./mismatches.ts";
import { audienceOf, notify } from "./notify.ts";
import { describeCall } from "./describe-call.ts";
import { jsonType } from "./read-response.ts";
import type { ParsedResponse } from "./read-response.ts";
import { findValidators, readValidation } from "./read-validation.ts";

/** What of a call is checked, or says how. */
export type CheckedCall = Pick<
  Call,
  "name" | "method" | "path" | "url" | "query" | "body" | "contentType" | "responseKind" | "schema"
>;

const missing: { readonly findings: readonly Finding[] } = {
  findings: [{ kind: "invalid", path: [], expected: "a body", received: { type: "nothing" } }],
};

/** Holds what one call sends and receives against its schemas. */
export class CallChecks {
  readonly #settings: Settings;
  readonly #call: CheckedCall;
  readonly #state: CallState;
  readonly #validators: OperationValidators;
  readonly #options: ValidationOptions;

  /** @throws SDKError for options that cannot work */
  constructor(settings: Settings, callSettings: CallSettings, call: CheckedCall, state: CallState) {
    this.#settings = settings;
    this.#call = call;
    this.#state = state;
    checkValidators(settings);
    if (call.schema !== undefined) checkSchema(call.schema);
    this.#validators = findValidators(settings.validators, call.name);
    this.#options = readValidation(callSettings.validate, settings, call);
  }

  /**
   * Checks what the caller has passed.
   * @throws APIRequestInvalidError where it is wrong, and that is an error
   */
  async request(): Promise<void> {
    const { query, bodyIsOptional = false } = this.#validators;
    const { url, ...sent } = this.#call;
    if (url === undefined) await this.#checkSent(query, sent.query ?? {}, "query"); // a further page has it in its URL
    if (sent.body !== undefined || !bodyIsOptional) await this.#checkSent(this.#bodySchema, sent.body, "body");
  }

  /** That of the content type which the caller has picked, or which a file has for its own. */
  get #bodySchema(): StandardSchema | undefined {
    const { body, bodies = {} } = this.#validators;
    const { body: sent, contentType = Object.keys(bodies).find((name) => isTypeOf(sent, name)) ?? "" } = this.#call;
    return Object.hasOwn(bodies, contentType) ? bodies[contentType] : body;
  }

  /**
   * Checks the data of a response. Those that a schema of the caller's describes are what that makes of them.
   * @throws APIResponseInvalidError where they are wrong, and that is an error
   */
  async response<T>(parsed: ParsedResponse<T>): Promise<ParsedResponse<T>> {
    const { schema } = this.#call;
    if (this.#state.callerReadsBody || (parsed.data === undefined && schema === undefined)) return parsed;
    const { status } = parsed.response;
    if (schema === undefined) {
      if (!this.#isParsed(parsed)) return parsed;
      const { response, responses } = this.#validators;
      await this.#checkReceived(responses?.[status] ?? response, parsed.data, "response", status);
      return parsed;
    }
    const { findings, value } = await parseReceived(schema, parsed.data);
    if (findings.length > 0) throw this.#invalidResponse(findings, parsed.data, "response", status);
    return {
      data: value as T, // its type is that of the schema's values
      get response() {
        return parsed.response;
      },
    };
  }

  /** Whether data are those of JSON, where a text or bytes may come instead. */
  #isParsed({ data, response }: ParsedResponse<unknown>): boolean {
    const { responseKind } = this.#call;
    if (responseKind === "response" || data instanceof Response) return false;
    if (typeof data !== "string" || typeof responseKind !== "object") return true;
    return jsonType.test(headerOf(response, "content-type") ?? "");
  }

  /**
   * Checks one item of a stream.
   * @throws APIResponseInvalidError where it is wrong, and that is an error
   */
  async item(value: unknown, status: number): Promise<void> {
    await this.#checkReceived(this.#validators.item, value, "item", status);
  }

  async #checkSent(schema: StandardSchema | undefined, value: unknown, part: ValidationPart): Promise<void> {
    const { sent = "strict", formats } = this.#options;
    if (schema === undefined || sent === false) return;
    const { findings } = value === undefined ? missing : await checkValue(schema, value, { formats });
    const invalid = this.#report(findings, sent, part);
    if (invalid.length > 0) throw new APIRequestInvalidError(this.#operation, part, invalid);
  }

  async #checkReceived(
    schema: StandardSchema | undefined,
    data: unknown,
    part: ValidationPart,
    status: number,
  ): Promise<void> {
    const { received = "report", formats } = this.#options;
    if (schema === undefined || received === false) return;
    const { findings } = await checkValue(schema, data, { received: true, formats });
    const invalid = this.#report(findings, received, part);
    if (invalid.length > 0) throw this.#invalidResponse(invalid, data, part, status);
  }

  /** Tells of what nobody has been told of. Returns what is an error. */
  #report(findings: readonly Finding[], mode: ValidationMode, part: ValidationPart): Finding[] {
    const isError = ({ kind }: Finding): boolean => kind === "invalid" && mode === "strict";
    for (const finding of findings) if (!isError(finding)) this.#tell(finding, part);
    return findings.filter(isError);
  }

  #tell(finding: Finding, part: ValidationPart): void {
    const mismatch = countMismatch(this.#settings.api.name, this.#operation, part, finding);
    if (mismatch === undefined) return;
    const { kind, pointer, expected, message, received, nearest } = mismatch;
    const call = describeCall(this.#state, this.#call);
    const event = { type: "mismatch", call, part, kind, pointer, expected, message, received, nearest } as const;
    notify(audienceOf(this.#settings), event);
  }

  /** The response says that a write was carried out. */
  #invalidResponse(findings: readonly Finding[], data: unknown, part: ValidationPart, status: number): Error {
    if (this.#call.method !== "GET") this.#state.mayHaveBeenApplied = true;
    return new APIResponseInvalidError(this.#operation, part, findings, { data, status });
  }

  get #operation(): string {
    return describeCall(this.#state, this.#call).operation;
  }
}
