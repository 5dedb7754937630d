import type { Parameter } from "../document/document.ts";
import { decideQuerystring } from "./decide-querystring.ts";
import type { Decision } from "./decision.ts";
import { isLocation } from "./parameter-shape.ts";
import { isSwaggerBody } from "./swagger-body.ts";

/**
 * Undefined for a parameter that is fine.
 * @param declared all parameters of the operation, or of all operations of the path
 */
export function decideParameter(
  parameter: Parameter,
  declared: readonly Parameter[],
  template: string,
): Decision | undefined {
  const { name, in: location } = parameter;
  // A reference may lead to something else than a parameter.
  if (typeof name !== "string") return { fault: "has no `name`", outcome: "left out", changes: undefined };
  if (location === "querystring") return decideQuerystring(parameter, declared);
  const isInTemplate = template.includes(`{${name}}`);
  if (isLocation(location) && isInTemplate === (location === "path")) return undefined;
  const names = namesInPath(template);
  if (!isLocation(location)) return locate(parameter, names);
  const inPath = declared.filter((one) => one.in === "path").map((one) => one.name);
  const missing = names.filter((one) => !inPath.includes(one));
  if (location !== "path") return missing.includes(name) ? moveToPath(parameter) : undefined;
  const fault = `is in the path, but the path has no {${name}}`;
  const surplus = new Set(inPath.filter((one) => !names.includes(one)));
  const [only] = missing;
  return only !== undefined && missing.length === 1 && surplus.size === 1
    ? { fault, outcome: `read as {${only}}, which is not declared`, changes: { name: only } }
    : { fault, outcome: "left out", changes: undefined };
}

/**
 * Of several parameters of one name and location, the last is read. Undefined for that one.
 * @param later the parameters that follow in the same list
 */
export function decideRepeated({ name, in: location }: Parameter, later: readonly Parameter[]): Decision | undefined {
  if (!later.some((one) => one.name === name && one.in === location)) return undefined;
  return {
    fault: `is the ${location} parameter ${name}, of which there is another`,
    outcome: "left out",
    changes: undefined,
  };
}

function locate({ name, in: location }: Parameter, names: readonly string[]): Decision {
  const what = JSON.stringify(location);
  const fault = location === undefined ? "has no `in`" : `is in ${what}, which is no location of a parameter`;
  if (isSwaggerBody(location)) return { fault, outcome: "left out", changes: undefined };
  return names.includes(name)
    ? { fault, outcome: "read as in the path", changes: { in: "path", required: true } }
    : { fault, outcome: "read as in the query", changes: { in: "query" } };
}

/** What is declared for the query may go there as well, but callers need not say it twice. */
function moveToPath({ name, in: location, required }: Parameter): Decision | undefined {
  const fault = `is in the ${location}, but the path has {${name}}`;
  if (location !== "query") return { fault, outcome: "read as in the path", changes: { in: "path", required: true } };
  const outcome = "read as in the path, and optional in the query";
  return required === true ? { fault, outcome, changes: { required: false } } : undefined;
}

/** The names in braces. Some write `/search?term={term}` and declare the term as a query parameter. */
export function namesInPath(template: string): string[] {
  const path = template.replace(/\?.*/s, "");
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}
