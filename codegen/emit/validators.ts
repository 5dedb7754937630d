import type { API } from "../model/model.ts";
import type { ValidationSchema } from "../schemas/validation-schema.ts";
import type { MethodChecks, ResourceChecks, ValidatorsModel } from "../model/validators-model.ts";
import { parameterName, uniqueName } from "../names.ts";
import { Code } from "../text/code.ts";
import { docComment } from "../text/doc-comment.ts";
import { indent, literal, propertyName } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

/** The folder of the validators of resources, inside the client's. */
export const validatorFolder = "validators";

/** The validators of types, beside it. */
const typesFile = "type-validators";

type Located = Pick<API, "location">;

/** All that the module of validators exports: each resource by its name, and each type by its own. */
export function emitValidatorIndex(api: Located, { resources }: ValidatorsModel): string {
  const { extension } = api.location;
  const lines = resources.map(
    ({ name, file }) => `export { ${name} } from "./${validatorFolder}/${file}${extension}";\n`,
  );
  return [emitHeader(api), ...lines, `export * from "./${typesFile}${extension}";\n`].join("");
}

/** A validator for each type. */
export function emitTypeValidators(api: Located, { types }: ValidatorsModel): string {
  const { extension } = api.location;
  const taken = new Set(types.map(({ name }) => name));
  const className = uniqueName("Validator", taken);
  const namespace = uniqueName("types", taken);
  const consts = types.map(({ name, schema }) => {
    const start = `export const ${name}: ${className}<${namespace}.${name}> = ${emitCall(schema)}`;
    return `${start};\n`;
  });
  if (consts.length === 0) return `${emitHeader(api)}export {};\n`;
  return [
    emitHeader(api),
    importValues(["validator"], validatePath(api)),
    importTypes([as("Validator", className)], validatePath(api)),
    `import type * as ${namespace} from "./types${extension}";\n\n`,
    consts.join("\n"),
  ].join("");
}

/** What the methods of one resource send and receive. */
export function emitResourceValidators(api: Located, resource: ResourceChecks): string {
  const { name, methods } = resource;
  const texts = methods.map(emitMethodChecks);
  const used = [...new Set(methods.flatMap(typesOf))].sort();
  const className = uniqueName("ResourceValidators", new Set(used));
  const local = parameterName(name);
  const body = `const ${local}: ${className} = {\n${indent(texts.map((text) => `${text},\n`).join(""))}};\n`;
  const path = validatePath(api);
  const fromFolder = path.startsWith(".") ? `../${path}` : path;
  const values = texts.some((text) => text.includes("validator(")) ? ["validator"] : [];
  return [
    emitHeader(api),
    importValues(values, fromFolder),
    importTypes([as("ResourceValidators", className)], fromFolder),
    importValues(used, `../${typesFile}${api.location.extension}`),
    "\n",
    docComment(`What the methods of \`${name}\` send and receive.`),
    local === name ? `export ${body}` : `${body}\nexport { ${local} as ${name} };\n`,
  ].join("");
}

function emitMethodChecks({ name, parts }: MethodChecks): string {
  const { bodies, responses, bodyIsOptional, ...single } = parts;
  const members = {
    ...asCode({ query: single.query, body: single.body }),
    ...(bodies && { bodies: asCode(bodies) }),
    ...(bodyIsOptional && { bodyIsOptional }),
    ...asCode({ response: single.response }),
    ...(responses && { responses: asCode(responses) }),
    ...asCode({ item: single.item }),
  };
  const lead = `${propertyName(name)}: `;
  return lead + literal(members, 2, lead);
}

function asCode(schemas: Readonly<Record<string, ValidationSchema | undefined>>): Record<string, Code> {
  const given = Object.entries(schemas).filter(([, schema]) => schema !== undefined);
  return Object.fromEntries(given.map(([name, schema]) => [name, new Code(referenceIn(schema) ?? emitCall(schema))]));
}

/** The name of the type that a schema is nothing but a reference to. */
function referenceIn(schema: unknown): string | undefined {
  const [[keyword, value] = [], second] = Object.entries(Object(schema));
  return keyword === "$ref" && second === undefined && value instanceof Code ? nameIn(value) : undefined;
}

function nameIn({ text }: Code): string {
  return text.replace(/^\(\) => /, "");
}

function typesOf({ parts }: MethodChecks): string[] {
  const find = (value: unknown): string[] => {
    if (value instanceof Code) return [nameIn(value)];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(find) : [];
  };
  return find(parts);
}

/** Marked so that a bundler drops what is not used. */
function emitCall(schema: unknown): string {
  return `/* @__PURE__ */ validator(${literal(typeof schema === "boolean" ? booleanSchema(schema) : schema)})`;
}

function booleanSchema(schema: boolean): unknown {
  return schema ? {} : { not: true };
}

function as(name: string, local: string): string {
  return name === local ? name : `${name} as ${local}`;
}

/** Beside the runtime, wherever that is. */
function validatePath({ location: { runtime } }: Located): string {
  return runtime.replace(/\bruntime(?=(\.ts)?$)/, "validate");
}
