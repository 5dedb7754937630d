import type { Parameter, RequestBody, Schema } from "../document/document.ts";

/** Parameters that Swagger 2.0 had in place of a body, and the body that they are. */
export interface SwaggerBody {
  readonly body: RequestBody;
  readonly parameters: readonly unknown[];
}

/** @param declared the parameters of an operation */
export function findSwaggerBody(declared: readonly Parameter[]): SwaggerBody | undefined {
  const all: readonly SwaggerParameter[] = declared;
  const parameters = all.filter(({ in: location }) => isSwaggerBody(location));
  const whole = parameters.find(({ in: location }) => location === "body");
  if (parameters.length === 0) return undefined;
  return { body: whole === undefined ? bodyOfFields(parameters) : bodyOf(whole), parameters };
}

/** Whether a location is one of those that Swagger 2.0 had for bodies. */
export function isSwaggerBody(location: unknown): boolean {
  return location === "body" || location === "formData";
}

type SwaggerParameter = Omit<Partial<Parameter>, "in"> & { readonly in?: string; readonly type?: unknown };

function bodyOf({ description, required, schema = {} }: SwaggerParameter): RequestBody {
  return {
    ...(description !== undefined && { description }),
    ...(required !== undefined && { required }),
    content: { "application/json": { schema } },
  };
}

function bodyOfFields(fields: readonly SwaggerParameter[]): RequestBody {
  const required = fields.filter((field) => field.required === true).map(({ name = "" }) => name);
  const properties = Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
  const schema: Schema = { type: "object", properties, ...(required.length > 0 && { required }) };
  const mediaType = fields.some(isFile) ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return { ...(required.length > 0 && { required: true }), content: { [mediaType]: { schema } } };
}

function schemaOf(field: SwaggerParameter): Schema {
  const { description, schema = {} } = field;
  const own: Schema = isFile(field) ? { type: "string", format: "binary" } : schema;
  return description === undefined ? own : { description, ...own };
}

function isFile({ type }: SwaggerParameter): boolean {
  return type === "file";
}
