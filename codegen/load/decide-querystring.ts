import type { MediaType, Parameter } from "../document/document.ts";
import type { Decision } from "./decision.ts";

/**
 * Undefined for a parameter that can be the whole query of a request.
 * @param declared all parameters of the operation, those of its path first
 */
export function decideQuerystring(parameter: Parameter, declared: readonly Parameter[]): Decision | undefined {
  const { content = {}, schema } = parameter;
  const [query] = declared.filter((one) => one.in === "query");
  if (query !== undefined) return leftOut(`is the whole query, but there is the query parameter ${query.name} as well`);
  const [first] = declared.filter((one) => one.in === "querystring");
  if (first !== undefined && first.name !== parameter.name) return leftOut(`is the whole query, as ${first.name} is`);
  const [entry, ...others] = Object.entries(content);
  if (entry === undefined)
    return schema === undefined
      ? leftOut("is the whole query, and has no `content`")
      : readAs(form, { schema }, "has a `schema` where it needs `content`");
  return others.length === 0 ? undefined : readAs(...entry, "has several media types, of which there can be one");
}

const form = "application/x-www-form-urlencoded";

function leftOut(fault: string): Decision {
  return { fault, outcome: "left out", changes: undefined };
}

function readAs(mediaType: string, media: MediaType, fault: string): Decision {
  return { fault, outcome: `read as ${mediaType}`, changes: { content: { [mediaType]: media } } };
}
