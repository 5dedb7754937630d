import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { inlineType } from "../schemas/inline-type.ts";
import type { ResponseHeaders } from "./operation-method.ts";

/** The headers that a method gives beside what it resolves with. */
export function buildResponseHeaders(
  { pointer }: NormalOperation,
  { responseHeaders }: NormalDocument,
): ResponseHeaders | undefined {
  const found = responseHeaders.get(pointer);
  return found && { type: inlineType(found.schema), kinds: found.kinds };
}
