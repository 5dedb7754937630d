import { SDKError } from "../../platform/errors.ts";
import { encodeQuery } from "../query.ts";
import type { QueryStyles } from "../query.ts";
import { passThrough } from "./body.ts";
import type { BodyType, BuiltBody } from "./body.ts";

/** A body type: the members of an object as `application/x-www-form-urlencoded`, written as in a query. */
export function form(body: unknown): BuiltBody {
  return buildForm(body);
}

/** The same, with members in another style than the default one. */
export function formWith(styles: QueryStyles): BodyType {
  return (body) => buildForm(body, styles);
}

function buildForm(body: unknown, styles?: QueryStyles): BuiltBody {
  return (
    passThrough(body) ?? { content: encodeMembers(body, styles), contentType: "application/x-www-form-urlencoded" }
  );
}

function encodeMembers(body: unknown, styles: QueryStyles | undefined): string {
  if (typeof body === "object" && body !== null) return encodeQuery(body, styles);
  throw new SDKError("The body of a form must be an object.");
}
