import { unionOf } from "../model/union-of.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import { isChosenByOptions, needsOptions } from "./parameters.ts";
import { pageTypes } from "./signatures.ts";
import type { Signature } from "./signatures.ts";

interface Signatures {
  whole: Signature;
  overloads: Signature[];
}

/** Each signature with a condition first, where there may be one: it resolves with `undefined` if nothing has changed. */
export function withConditions(method: OperationMethod, signatures: Signatures): Signatures {
  const { whole, overloads } = signatures;
  if (!method.isConditional) return signatures;
  const usual = overloads.length === 0 ? [whole] : overloads;
  const { returns } = withCondition(whole, method);
  // Beside headers that have to be given, or a media type that is picked, only a union takes both kinds of options.
  const isNarrowed = needsOptions(method) || usual.some(isChosenByOptions);
  const options = isNarrowed ? "(ConditionalOptions | RequestOptions)" : whole.options;
  return {
    whole: { ...whole, options, returns },
    overloads: [...usual.map((one) => withCondition(one, method)), ...usual],
  };
}

/** A page that may not have changed is one page, and no list to iterate over. */
function withCondition(signature: Signature, { response }: OperationMethod): Signature {
  const page = response.kind === "page" ? pageTypes(response) : "";
  const isPage = response.kind === "page" && signature.returns.startsWith(`PagePromise${page}`);
  const other = isPage ? signature.returns.slice(`PagePromise${page} | `.length) : signature.returns;
  const awaited = [...(isPage ? [`Page${page}`] : []), ...(other === "" ? [] : [awaitedOf(other)]), "undefined"];
  return { ...signature, options: "ConditionalOptions", returns: `APIPromise<${unionOf(awaited)}>` };
}

function awaitedOf(promise: string): string {
  return promise.replace(/^APIPromise<(.*)>$/s, "$1");
}
