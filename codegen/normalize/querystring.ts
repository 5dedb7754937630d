import type { Parameter, Schema } from "../document/document.ts";
import { bodyKind, pickContent } from "../document/media-types.ts";
import type { BodyContent } from "../document/media-types.ts";

/** A parameter that is the whole query of a request. */
export interface Querystring {
  /** It is written nowhere. */
  name: string;
  description: string;
  required: boolean;
  content: BodyContent;
  /** How it is written: as the members of a form, as JSON, or as the text that the caller gives. */
  kind: "form" | "json" | "text";
}

/** There is one at most, and it has content: that was checked on loading. */
export function findQuerystring(parameters: readonly Parameter[]): Querystring | undefined {
  const parameter = parameters.find((one) => one.in === "querystring");
  const content = parameter && pickContent(parameter.content);
  if (parameter === undefined || content === undefined) return undefined;
  const { name, description = "", required = false } = parameter;
  const kind = bodyKind(content.mediaType);
  return { name, description, required, content, kind: kind === "form" || kind === "json" ? kind : "text" };
}

export function querystringSchema({ content, kind }: Querystring): Schema {
  return kind === "text" ? { type: "string" } : content.schema;
}
