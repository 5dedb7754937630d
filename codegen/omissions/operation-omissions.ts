import type { Document } from "../document/document.ts";
import { isJSON } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { pagingParameter } from "../normalize/infer-page-style.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import { findInBody } from "./body-omissions.ts";
import { findInResponses } from "./response-omissions.ts";
import { findInStreams } from "./stream-omissions.ts";
import { furtherServers } from "./server-omissions.ts";
import { callbackOmissions } from "./webhook-omissions.ts";

/** What an operation has that its method does not. */
export function operationOmissions(operation: NormalOperation, document: Document, typesHeaders: boolean): Omission[] {
  return [
    ...furtherServers(operation.source.servers, operation.pointer),
    ...findParameters(operation),
    ...findQuery(operation, document),
    ...findPages(operation),
    ...findInBody(operation, document),
    ...findInResponses(operation, document, typesHeaders),
    ...findInStreams(operation, document),
    ...callbackOmissions(operation, document),
  ];
}

function findParameters({ headers, cookies, pathParameters, pointer }: NormalOperation): Omission[] {
  const parameters = [...(headers?.parameters ?? []), ...(cookies?.parameters ?? [])];
  const written = [
    ...pathParameters.filter(({ content = {} }) => !Object.keys(content).every(isJSON)),
    ...parameters.filter(({ isWrittenByCaller }) => isWrittenByCaller),
  ];
  return written.map(({ name }) => ({ kind: "objects in headers", pointer, message: `takes ${name} as a text` }));
}

/** A query is written as one, or as JSON. */
function findQuery({ queryParameters, pointer }: NormalOperation, document: Document): Omission[] {
  return queryParameters.flatMap(({ name, schema, content = {} }): Omission[] => {
    const [mediaType = ""] = Object.keys(content);
    const isObject = valueKinds(content[mediaType]?.schema ?? {}, document).has("object");
    if (schema !== undefined || isJSON(mediaType) || !isObject) return [];
    return [{ kind: "query types", pointer, message: `writes ${name} as a query, not as ${mediaType}` }];
  });
}

/** A list of which nothing says what leads from one page to the next. */
function findPages({ source, httpMethod, queryParameters, pageStyle, pointer }: NormalOperation): Omission[] {
  const parameter = pagingParameter(queryParameters);
  if (httpMethod !== "GET" || pageStyle !== undefined || source["x-page-style"] !== undefined) return [];
  if (parameter === undefined) return [];
  return [
    {
      kind: "pages",
      pointer,
      message: `takes ${parameter}, but its response does not say what leads to the next page`,
    },
  ];
}
