import type {
  Document,
  MediaType,
  Operation,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
} from "../document/document.ts";
import { collectParameters, operationsOf } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import { ErrorTable } from "./error-table.ts";

/**
 * What of a document types its raw calls: parameters, bodies and answers, each where it is used. OperationIds are left
 * out as well: they only name types that nobody looks at, and need not be unique in real documents.
 */
export function rawDocument(document: Document): Document {
  const { openapi, info, components } = document;
  const errors = new ErrorTable(document);
  const paths = Object.entries(document.paths ?? {}).map(([path, reference]) => {
    const item = resolve<PathItem>(document, reference);
    const operations = operationsOf(item).map(([method, operation]) => [
      method,
      rawOperation(operation, item, document, errors),
    ]);
    return [path, Object.fromEntries(operations)];
  });
  const responses = { ...components?.responses, ...errors.all() };
  return { openapi, info, paths: Object.fromEntries(paths), components: { ...components, responses } };
}

function rawOperation(operation: Operation, item: PathItem, document: Document, errors: ErrorTable): Operation {
  const { summary, deprecated, requestBody, responses = {} } = operation;
  const answers = Object.entries(responses).map(([status, answer]): [string, Response] => [
    status,
    rawAnswer(answer, document),
  ]);
  return {
    ...(summary !== undefined && { summary }),
    ...(deprecated !== undefined && { deprecated }),
    parameters: collectParameters(item, operation, document).filter((parameter) => !isSent(parameter, document)),
    ...(requestBody && { requestBody: resolve<RequestBody>(document, requestBody) }),
    responses: Object.fromEntries(errors.merge(answers)),
  };
}

/** The header that the client sends with every call: nobody should have to give it. */
function isSent({ in: place, name }: Parameter, document: Document): boolean {
  return place === "header" && name === document["x-client"]?.versionHeader?.name;
}

/** Only content has a type of interest; what is beside it differs between answers that are of one type. */
function rawAnswer(answer: Response | Reference, document: Document): Response {
  const { content = {} } = resolve<Response>(document, answer);
  const types = Object.entries(content).map(([type, { schema }]): [string, MediaType] => [
    type,
    schema === undefined ? {} : { schema },
  ]);
  return { description: "", content: Object.fromEntries(types) };
}
