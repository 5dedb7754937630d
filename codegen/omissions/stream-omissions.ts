import type { Document, MediaType, RequestBody, Response } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { streamItems } from "../normalize/stream-items.ts";

/** What the streams of an operation are, and its method does not say or give. */
export function findInStreams(operation: NormalOperation, document: Document): Omission[] {
  const { source, pointer } = operation;
  const successes = Object.entries(source.responses ?? {}).filter(([status]) => /^2|^default$/.test(status));
  const answered = successes.flatMap(([status, reference]) => {
    const { content } = resolve<Response>(document, reference);
    return placesOf(content, `${pointer}/responses/${encodePointer(status)}/content`);
  });
  const sent = source.requestBody && resolve<RequestBody>(document, source.requestBody).content;
  const streams = answered.filter(({ type, media }) => streamItems(type, media, operation, document) !== undefined);
  const [first, ...others] = streams;
  return [
    ...others.map(({ place }): Omission => ({
      kind: "streams",
      pointer: place,
      message: `is not requested: the method reads ${first?.type}`,
    })),
    ...[...answered, ...placesOf(sent, `${pointer}/requestBody/content`)].flatMap(findWholeSchema),
  ];
}

interface Place {
  readonly type: string;
  readonly media: MediaType;
  readonly place: string;
}

function placesOf(content: Record<string, MediaType> = {}, pointer: string): Place[] {
  return Object.entries(content).map(([type, media]) => ({ type, media, place: `${pointer}/${encodePointer(type)}` }));
}

function findWholeSchema({ media: { schema, itemSchema }, place }: Place): Omission[] {
  if (schema === undefined || itemSchema === undefined) return [];
  return [{ kind: "streams", pointer: `${place}/schema`, message: "types no item: itemSchema does" }];
}
