import type { Problem } from "../document/diagnostics.ts";
import { methodMembers } from "../document/document.ts";
import { isObject } from "./shape.ts";

/**
 * Moves `x-webhooks` to `webhooks`, in place. OpenAPI 3.0 has none, so its documents keep them in that extension, which
 * other tools read as well. What has another shape stays where it is.
 */
export function moveOlderWebhooks(document: unknown): Problem[] {
  if (!isObject(document) || Object.hasOwn(document, "webhooks")) return [];
  const older = document[extension];
  if (!isObject(older) || !Object.values(older).every(isPathItem)) return [];
  Reflect.deleteProperty(document, extension);
  document["webhooks"] = older;
  return [{ pointer: `#/${extension}`, message: "is read as `webhooks`, which OpenAPI has from 3.1 on" }];
}

const extension = "x-webhooks";

function isPathItem(value: unknown): boolean {
  return isObject(value) && ("$ref" in value || methodMembers.some((method) => isObject(value[method])));
}
