import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

/** Reads a document on its own, apart from the sandbox, and checks responses against it. */
export interface ResponseChecker {
  readonly operationIds: string[];
  /** ID of the operation that a request is for. */
  identify(method: string, path: string): string | undefined;
  /** The violations of a response; none if it is as declared. */
  findViolations(method: string, path: string, status: number, body: unknown): string[];
}

export function createResponseChecker(api: "lightfield" | "wootiv"): ResponseChecker {
  const root = parse(readFileSync(new URL(`../../openapi/${api}.yaml`, import.meta.url), "utf8"));
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(root, "document");
  const operations = listOperations(root);
  const find = (method: string, path: string): DeclaredOperation | undefined =>
    operations
      .filter((operation) => operation.method === method && operation.pattern.test(path))
      .sort((left, right) => right.literals - left.literals)[0];
  return {
    operationIds: operations.map((operation) => operation.id),
    identify: (method, path) => find(method, path)?.id,
    findViolations: (method, path, status, body) => {
      const operation = find(method, path);
      if (operation === undefined) return [`no operation at ${method} ${path}`];
      const response = operation.responses[status];
      if (response === undefined) return [`${operation.id} does not declare ${status}`];
      const validate = compile(root, ajv, response);
      if (validate === undefined) return body === undefined ? [] : [`${operation.id} declares no body for ${status}`];
      return validate(body) ? [] : [`${operation.id} ${status}: ${ajv.errorsText(validate.errors)}`];
    },
  };
}

interface DeclaredOperation {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  /** Number of segments that are no parameters. */
  readonly literals: number;
  readonly responses: Record<string, DeclaredResponse>;
}

interface Schema {
  readonly $ref?: string;
}

interface DeclaredResponse extends Schema {
  readonly content?: Record<string, { readonly schema: Schema }>;
}

interface Document {
  readonly paths: Record<
    string,
    Record<string, { readonly operationId: string; readonly responses: Record<string, DeclaredResponse> }>
  >;
  readonly components: { readonly responses: Record<string, DeclaredResponse> };
}

function listOperations(root: Document): DeclaredOperation[] {
  return Object.entries(root.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== "parameters")
      .map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
        literals: path.split("/").filter((segment) => !segment.startsWith("{")).length,
        responses: operation.responses,
      })),
  );
}

/** The validator of a response, `undefined` for one without a body. */
function compile(root: Document, ajv: Ajv2020, response: DeclaredResponse): ValidateFunction | undefined {
  const name = response.$ref?.split("/").at(-1);
  const resolved = name === undefined ? response : root.components.responses[name];
  const schema = resolved?.content?.["application/json"]?.schema;
  if (schema === undefined) return undefined;
  return schema.$ref === undefined ? ajv.compile(schema) : ajv.getSchema(`document${schema.$ref}`);
}
