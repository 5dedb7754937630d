import type { Document, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalResponse, ResponseContent } from "../normalize/normalize-responses.ts";
import { parameterSchema } from "../normalize/query-schema.ts";
import { inlineType } from "../schemas/inline-type.ts";
import type { StreamChoice, StreamFlag, StreamShape } from "./response-shape.ts";

/** The stream that an operation responds with, the first of several; undefined where there is none. */
export function buildStream({ responses, source, httpMethod }: NormalOperation): StreamShape | undefined {
  const contents = responses.flatMap((one) => (one === undefined ? [] : [one, ...one.others]));
  const content = contents.find(({ stream }) => stream !== undefined);
  if (content?.stream === undefined) return undefined;
  const { mediaType, schema, stream } = content;
  const isEvents = /^text\/event-stream\b/i.test(mediaType);
  return {
    kind: "stream",
    item: inlineType(schema),
    format: stream.format,
    end: source["x-stream"]?.end,
    mediaType,
    resumes: isEvents && httpMethod === "GET",
  };
}

/** The responses without their streams; undefined where a response has nothing else. */
export function withoutStreams(responses: NormalResponse[]): NormalResponse[] {
  return responses.flatMap((response): NormalResponse[] => {
    if (response === undefined) return [undefined];
    const { others, ...own } = response;
    const [first, ...rest] = [own, ...others].filter(({ stream }: ResponseContent) => stream === undefined);
    return first === undefined ? [] : [{ ...first, others: rest }];
  });
}

/** How the caller chooses the stream: by the member `stream` of the body or of the query, else by the media type. */
export function findChoice({ body, queryParameters }: NormalOperation, document: Document): StreamChoice {
  const inBody = body && ownMember(body.source.schema, document);
  if (inBody !== undefined && isFlag(inBody, document)) return buildChoice("body", inBody, document);
  const parameter = queryParameters.find(({ name }) => name === member);
  const inQuery = parameter && parameterSchema(parameter);
  return inQuery && isFlag(inQuery, document) ? buildChoice("query", inQuery, document) : { argument: "accept" };
}

const member = "stream";

function buildChoice(argument: StreamFlag["argument"], flag: Schema, document: Document): StreamFlag {
  return { argument, member, isDefault: resolve(document, flag)["default"] === true };
}

/** The member that each body has, not one of several kinds alone. */
function ownMember(schema: Schema, document: Document): Schema | undefined {
  const { properties, allOf = [] } = resolve(document, schema);
  const own = properties?.[member];
  return own ?? allOf.map((part) => ownMember(part, document)).find((found) => found !== undefined);
}

function isFlag(schema: Schema, document: Document): boolean {
  const { type, anyOf = [], oneOf = [] } = resolve(document, schema);
  return [type].flat().includes("boolean") || [...anyOf, ...oneOf].some((one) => isFlag(one, document));
}
