import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

interface Declared {
  id: string;
  method: string;
  pattern: RegExp;
  literals: number;
  answers: Record<string, Answer>;
}

/** Reads a document on its own, apart from the sandbox, and holds answers against it. */
export interface Witness {
  readonly operationIds: string[];
  /** The operation that a request belongs to. */
  identify(method: string, path: string): string | undefined;
  /** What is wrong with an answer; nothing if it is as declared. */
  findViolations(method: string, path: string, status: number, body: unknown): string[];
}

export function createWitness(api: "lightfield" | "wootiv"): Witness {
  const root = parse(readFileSync(new URL(`../../openapi/${api}.yaml`, import.meta.url), "utf8"));
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(root, "document");
  const declared = listDeclared(root);
  const find = (method: string, path: string): Declared | undefined =>
    declared
      .filter((operation) => operation.method === method && operation.pattern.test(path))
      .sort((left, right) => right.literals - left.literals)[0];
  return {
    operationIds: declared.map((operation) => operation.id),
    identify: (method, path) => find(method, path)?.id,
    findViolations: (method, path, status, body) => {
      const operation = find(method, path);
      if (operation === undefined) return [`no operation at ${method} ${path}`];
      const answer = operation.answers[status];
      if (answer === undefined) return [`${operation.id} does not declare ${status}`];
      const validate = compile(root, ajv, answer);
      if (validate === undefined) return body === undefined ? [] : [`${operation.id} declares no body for ${status}`];
      return validate(body) ? [] : [`${operation.id} ${status}: ${ajv.errorsText(validate.errors)}`];
    },
  };
}

interface Schema {
  $ref?: string;
}

interface Answer extends Schema {
  content?: Record<string, { schema: Schema }>;
}

interface Document {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Answer> }>>;
  components: { responses: Record<string, Answer> };
}

function listDeclared(root: Document): Declared[] {
  return Object.entries(root.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== "parameters")
      .map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
        literals: path.split("/").filter((segment) => !segment.startsWith("{")).length,
        answers: operation.responses,
      })),
  );
}

/** The validator of an answer, `undefined` for one without a body. */
function compile(root: Document, ajv: Ajv2020, answer: Answer): ValidateFunction | undefined {
  const name = answer.$ref?.split("/").at(-1);
  const resolved = name === undefined ? answer : root.components.responses[name];
  const schema = resolved?.content?.["application/json"]?.schema;
  if (schema === undefined) return undefined;
  return schema.$ref === undefined ? ajv.compile(schema) : ajv.getSchema(`document${schema.$ref}`);
}
