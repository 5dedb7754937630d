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
 * The parts of a document that type its raw calls: parameters, bodies and responses, each where it is used. OperationIds
 * are left out as well: they only name types that nobody looks at, and need not be unique in real documents.
 */
export function rawDocument(document: Document): Document {
  const { openapi, info, components } = document;
  const errors = new ErrorTable(document);
  const paths = Object.entries(document.paths ?? {}).map(([path, reference]) => {
    const item = resolve<PathItem>(document, reference);
    // Neither openapi-typescript nor openapi-fetch knows of others.
    const known = operationsOf(item).filter(({ httpMethod, keys }) => httpMethod !== "QUERY" && keys.length === 1);
    const operations = known.map(({ keys: [key], source }) => [key, rawOperation(source, item, document, errors)]);
    return [path, Object.fromEntries(operations)];
  });
  const responses = { ...components?.responses, ...errors.all() };
  return { openapi, info, paths: Object.fromEntries(paths), components: { ...components, responses } };
}

function rawOperation(operation: Operation, item: PathItem, document: Document, errors: ErrorTable): Operation {
  const { summary, deprecated, requestBody, responses = {} } = operation;
  const contents = Object.entries(responses).map(([status, response]): [string, Response] => [
    status,
    rawResponse(response, document),
  ]);
  return {
    ...(summary !== undefined && { summary }),
    ...(deprecated !== undefined && { deprecated }),
    parameters: collectParameters(item, operation, document).filter((parameter) => !isSent(parameter, document)),
    ...(requestBody && { requestBody: resolve<RequestBody>(document, requestBody) }),
    responses: Object.fromEntries(errors.merge(contents)),
  };
}

/** The header that the client sends with every call. */
function isSent({ in: location, name }: Parameter, document: Document): boolean {
  return location === "header" && name === document["x-client"]?.versionHeader?.name;
}

/** Only content has a type of interest; the rest differs between responses that are of one type. */
function rawResponse(response: Response | Reference, document: Document): Response {
  const { content = {} } = resolve<Response>(document, response);
  const types = Object.entries(content).map(([type, { schema }]): [string, MediaType] => [
    type,
    schema === undefined ? {} : { schema },
  ]);
  return { description: "", content: Object.fromEntries(types) };
}
