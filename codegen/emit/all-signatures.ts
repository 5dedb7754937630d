import type { OperationMethod } from "../model/operation-method.ts";
import { withConditions } from "./conditional-signatures.ts";
import type { Signature } from "./signatures.ts";
import { signaturesOf } from "./stream-signatures.ts";

/** The signatures of a method: that of its statement, and those that share it, where there are several. */
export function allSignatures(method: OperationMethod): { whole: Signature; overloads: Signature[] } {
  const { whole, overloads } = withConditions(method, signaturesOf(method));
  const { poll, responseHeaders } = method;
  if (poll !== undefined) return { whole: withWait(whole), overloads: overloads.map(withWait) };
  if (responseHeaders === undefined) return { whole, overloads };
  return {
    whole: withHeaders(whole, responseHeaders.type),
    overloads: overloads.map((one) => withHeaders(one, responseHeaders.type)),
  };
}

/** `APIPromise<Merge>` → `PollPromise<Merge>` */
function withWait(signature: Signature): Signature {
  return { ...signature, returns: signature.returns.replace(/^APIPromise</, "PollPromise<") };
}

/** `APIPromise<Account>` → `APIPromiseWithHeaders<Account, AccountRetrieveResponseHeaders>` */
function withHeaders(signature: Signature, headers: string): Signature {
  const returns = signature.returns.replace(/^(API|Page)Promise<(.*)>$/s, `$1PromiseWithHeaders<$2, ${headers}>`);
  return { ...signature, returns };
}
