import { type Document, type Parameter, resolve, type Schema } from "./document.ts";

/** Query parameters as one object; the keys of free-form parameters (filters) become keys of its own. */
export function querySchema(parameters: Parameter[], document: Document): Schema {
  const query: Schema = { type: "object" };
  for (const parameter of parameters) {
    const schema = parameterSchema(parameter);
    const target = resolve(document, schema);
    if (isFreeForm(parameter, target)) query.patternProperties = { ...target.patternProperties };
    else query.properties = { ...query.properties, [parameter.name]: describe(schema, parameter) };
  }
  const required = parameters.filter((parameter) => parameter.required === true).map((parameter) => parameter.name);
  return required.length > 0 ? { ...query, required } : query;
}

export function parameterSchema(parameter: Parameter): Schema {
  return parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
}

/** `style: form, explode: true` over an object of patterns: OpenAPI's way to say "any key of this form". */
export function isFreeForm(parameter: Parameter, schema: Schema): boolean {
  const isExplodedForm = (parameter.style ?? "form") === "form" && parameter.explode !== false;
  return isExplodedForm && schema.patternProperties !== undefined && schema.properties === undefined;
}

function describe(schema: Schema, { description, deprecated }: Parameter): Schema {
  return {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(deprecated === true ? { deprecated } : {}),
  };
}
