import type { Document, Parameter, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { variantsOf } from "../schemas/variants.ts";

/** Query parameters as one object. A free-form parameter (filters) adds its keys to those of the object. */
export function querySchema(parameters: Parameter[], document: Document): Schema {
  const [freeForm, named] = partition(parameters, (parameter) => isFreeForm(parameter, document));
  const required = named.filter((parameter) => parameter.required === true).map((parameter) => parameter.name);
  const query: Schema = {
    type: "object",
    properties: Object.fromEntries(named.map((parameter) => [parameter.name, describe(parameter)])),
    ...(required.length > 0 ? { required } : {}),
  };
  return freeForm.length > 0 ? { allOf: [query, ...freeForm.map(parameterSchema)] } : query;
}

export function parameterSchema(parameter: Parameter): Schema {
  return parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
}

/** `style: form, explode: true` over an object of patterns: OpenAPI's way to say "any key of this form", and these. */
export function isFreeForm(parameter: Parameter, document: Document): boolean {
  const isExplodedForm = (parameter.style ?? "form") === "form" && parameter.explode !== false;
  return isExplodedForm && hasPatterns(parameterSchema(parameter), document);
}

function hasPatterns(schema: Schema, document: Document): boolean {
  const { patternProperties, allOf = [], ...others } = resolve(document, schema);
  const parts = [...allOf, ...variantsOf(others)];
  return patternProperties !== undefined || parts.some((part) => hasPatterns(part, document));
}

function describe(parameter: Parameter): Schema {
  const { description, deprecated } = parameter;
  return {
    ...parameterSchema(parameter),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === true ? { deprecated } : {}),
  };
}

function partition<T>(values: T[], belongs: (value: T) => boolean): [yes: T[], no: T[]] {
  return [values.filter(belongs), values.filter((value) => !belongs(value))];
}
