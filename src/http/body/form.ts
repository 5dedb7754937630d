import { SDKError } from "../../platform/errors.ts";
import { encodeQuery } from "../query.ts";
import { passThrough } from "./body.ts";
import type { BuiltBody } from "./body.ts";

/** A body type: the members of an object as `application/x-www-form-urlencoded`, written as in a query. */
export function form(body: unknown): BuiltBody {
  return passThrough(body) ?? { content: encodeMembers(body), contentType: "application/x-www-form-urlencoded" };
}

function encodeMembers(body: unknown): string {
  if (typeof body === "object" && body !== null) return encodeQuery(body);
  throw new SDKError("The body of a form must be an object.");
}
