import { SDKError } from "../../platform/errors.ts";
import type { BodyType } from "./body.ts";

/**
 * A body type of an operation that takes several media types: the one that the caller picks, else that of a file which
 * has one of them for its own, else the first.
 *
 * @throws SDKError for another media type
 */
export function byContentType(types: Readonly<Record<string, BodyType>>): BodyType {
  const names = Object.keys(types);
  return (body, contentType = names.find((name) => isTypeOf(body, name)) ?? names[0]) => {
    const write = names.includes(contentType ?? "") ? types[contentType ?? ""] : undefined;
    if (write === undefined) throw new SDKError(`contentType must be ${names.join(" or ")}; got ${contentType}.`);
    return write(body, contentType);
  };
}

/** Whether a body is a file that has a media type for its own. */
export function isTypeOf(body: unknown, mediaType: string): boolean {
  return body instanceof Blob && (body.type === mediaType || body.type.startsWith(`${mediaType};`));
}
