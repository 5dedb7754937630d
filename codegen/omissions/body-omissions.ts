import type { Document, RequestBody, Schema } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isXML } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalContent } from "../normalize/normalize-body.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { memberSchemas } from "../schemas/member-schemas.ts";
import { holdsObjects, isWrittenByCaller } from "../schemas/written-parts.ts";
import { innerEncodings } from "./inner-encodings.ts";
import { itemHeaders, namedPartHeaders } from "./part-headers.ts";

/** What the body of an operation may be, and is not in the client. */
export function findInBody({ source, pointer: operation, body }: NormalOperation, document: Document): Omission[] {
  if (source.requestBody === undefined) return [];
  const pointer = `${operation}/requestBody`;
  const { content = {} } = resolve<RequestBody>(document, source.requestBody);
  const types = Object.keys(content);
  if (body === undefined) {
    return types.length === 0 ? [] : [{ kind: "bodies of GET", pointer, message: `is ${types.join(", ")}` }];
  }
  const sent = [body, ...body.others];
  const unsent = types.filter((type) => sent.every(({ mediaType }) => mediaType !== type));
  return [
    ...unsent.map((type): Omission => ({ kind: "body types", pointer, message: `is not sent as ${type}` })),
    ...sent.flatMap((one) => findEncodings(one, content[one.mediaType]?.schema ?? {}, pointer, document)),
    ...sent.flatMap(({ mediaType, kind, source: body }) =>
      kind.startsWith("multipart") ? itemHeaders(body, placeOf(pointer, mediaType), document) : [],
    ),
    ...sent.flatMap(({ mediaType }) => innerEncodings(content[mediaType] ?? {}, placeOf(pointer, mediaType))),
    ...sent.flatMap(({ mediaType }): Omission[] =>
      isXML(mediaType) ? [{ kind: "XML", pointer, message: `is ${mediaType}` }] : [],
    ),
  ];
}

function placeOf(body: string, mediaType: string): string {
  return `${body}/content/${encodePointer(mediaType)}`;
}

/** What the encodings of a form say that its parts do not have. */
function findEncodings(
  { mediaType, source, kind }: NormalContent,
  declared: Schema,
  pointer: string,
  document: Document,
): Omission[] {
  if (kind !== "multipart" && kind !== "form") return [];
  const members = memberSchemas(declared, document);
  return Object.entries(source.encoding ?? {}).flatMap(([name, encoding]): Omission[] => {
    const { contentType = "" } = encoding;
    const part = `${placeOf(pointer, mediaType)}/encoding/${encodePointer(name)}`;
    return [
      ...(kind === "form" ? [] : namedPartHeaders(encoding, part, document)),
      ...(holdsObjects(members.get(name) ?? {}, document) && isWrittenByCaller(encoding)
        ? [{ kind: "part encodings", pointer: part, message: `is ${contentType}, which the caller writes` } as const]
        : []),
    ];
  });
}
