import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { APIDocument, Operation, Parameter } from "./documents.ts";

export type Violation = ErrorObject;

export type ParameterLocation = "path" | "query" | "header";

/** Checks requests against one document. Schemas are compiled when they are first needed. */
export interface Validator {
  /** The violations of a body; none if it is valid. */
  checkBody(operation: Operation, body: unknown): Violation[];
  /** The violations of path, query or header parameters. Strings are converted to the declared types in place. */
  checkParameters(operation: Operation, location: ParameterLocation, values: JSONObject): Violation[];
}

const validators = new WeakMap<APIDocument, Validator>();

/** The validator of a document. All sandboxes share it, since compiling schemas takes longer than anything else. */
export function validatorOf(document: APIDocument, allErrors: boolean): Validator {
  const validator = validators.get(document) ?? createValidator(document, allErrors);
  validators.set(document, validator);
  return validator;
}

function createValidator(document: APIDocument, allErrors: boolean): Validator {
  const options = { strict: false, validateSchema: false, allErrors, verbose: true };
  const bodies = new Ajv2020(options);
  const parameters = new Ajv2020({ ...options, coerceTypes: true });
  for (const ajv of [bodies, parameters]) {
    addFormats.default(ajv);
    ajv.addSchema(document.root, document.name);
  }
  const compiled = new Map<string, ValidateFunction>();
  const compileOnce = (key: string, ajv: Ajv2020, schema: () => JSONObject): ValidateFunction => {
    const known = compiled.get(key) ?? ajv.compile(qualify(schema(), document.name));
    compiled.set(key, known);
    return known;
  };
  return {
    checkBody: (operation, body) => {
      const validate = compileOnce(operation.id, bodies, () => operation.body?.schema ?? {});
      return listViolations(validate, body);
    },
    checkParameters: (operation, location, values) => {
      const schema = (): JSONObject => schemaOf(operation.parameters, location);
      return listViolations(compileOnce(`${location} of ${operation.id}`, parameters, schema), values);
    },
  };
}

function listViolations(validate: ValidateFunction, value: unknown): Violation[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The schema of the parameters of one location, as properties of an object. Undeclared parameters are allowed. */
function schemaOf(parameters: readonly Parameter[], location: ParameterLocation): JSONObject {
  const located = parameters.filter((parameter) => parameter.in === location);
  return {
    type: "object",
    properties: Object.fromEntries(located.map((parameter) => [parameter.name, parameter.schema])),
    required: located.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

/** Makes references to `#/…` absolute, so that they resolve from outside the document too. */
function qualify(schema: JSONObject, name: string): JSONObject {
  const text = JSON.stringify(schema, (key, value: JSONValue) =>
    key === "$ref" && typeof value === "string" ? `${name}${value}` : value,
  );
  const copy: JSONObject = JSON.parse(text);
  return copy;
}
