import { SDKError } from "../../src/index.ts";

/** The error of a call that must fail. Where it does not, or not with an error of the SDK, that is thrown. */
export async function failureOf(call: PromiseLike<unknown>): Promise<SDKError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SDKError)) throw error;
  return error;
}
