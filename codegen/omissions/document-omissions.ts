import type { Document, PathItem } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { operationPointer, operationsOf, unsentMethods } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { schemaOmissions } from "./schema-omissions.ts";
import { serverOmissions } from "./server-omissions.ts";
import { webhookOmissions } from "./webhook-omissions.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document, normal: NormalDocument): Omission[] {
  return [
    ...serverOmissions(document),
    ...findUnsentMethods(document),
    ...findPathTexts(document),
    ...schemaOmissions(document, normal.parsedTexts),
    ...webhookOmissions(document, normal),
  ];
}

/** They have no method, as the platform's `fetch` would refuse it. */
function findUnsentMethods({ paths = {}, ...document }: Document): Omission[] {
  return Object.entries(paths).flatMap(([path, reference]) => {
    const unsent = operationsOf(resolve<PathItem>(document, reference)).filter((one) =>
      unsentMethods.has(one.httpMethod),
    );
    return unsent.map((one): Omission => ({
      kind: "TRACE",
      pointer: operationPointer(path, one),
      message: "cannot be sent",
    }));
  });
}

/** An operation has what its path says of all of them, unless it says something itself. */
function findPathTexts({ paths = {}, ...document }: Document): Omission[] {
  return Object.entries(paths).flatMap(([path, reference]) => {
    const item = resolve<PathItem>(document, reference);
    const operations = operationsOf(item);
    const left = (["summary", "description"] as const).filter((member) => {
      return item[member] !== undefined && operations.every(({ source }) => source[member] !== undefined);
    });
    const pointer = `#/paths/${encodePointer(path)}`;
    return left.map((member) => ({
      kind: "descriptions",
      pointer: `${pointer}/${member}`,
      message: "is in no doc comment",
    }));
  });
}
