import { SDKError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import type { AnyImport, AnyObject, ImportSettings } from "./import-options.ts";
import { checkResource } from "./resource.ts";

const settings = " rows mode dryRun journal stopAfter concurrency signal options onProgress onRow ";
const oneObject = "resource describe match map ";

/** The objects of an import, and which one a row is for. */
export interface ImportObjects<Row> {
  readonly objects: Readonly<Record<string, AnyObject<Row>>>;
  readonly objectOf: (row: Row) => string;
}

/** @throws SDKError for an option that cannot work, and for an unknown one: an import must not write where `dryRun` is misspelt */
export function checkImport<Row>(options: AnyImport<Row>): ImportObjects<Row> {
  const isOfMany = "objects" in options;
  checkNames(options, settings + (isOfMany ? "objects objectOf " : `${oneObject}object `), "An import");
  const { objects, objectOf } = isOfMany ? options : objectOfAll(options);
  if (typeof objectOf !== "function") throw new SDKError("objectOf must be a function that names the object of a row.");
  for (const [name, object] of Object.entries(objects)) {
    if (isOfMany) checkNames(object, ` ${oneObject}`, `The object ${name}`);
    checkResource(object.resource, ["list", "retrieve", "create", "update"]);
  }
  checkSettings(options);
  checkMatch(options.mode, objects);
  return { objects, objectOf };
}

function objectOfAll<Row>(options: AnyObject<Row> & { readonly object?: string | undefined }): ImportObjects<Row> {
  const { object = "record" } = options;
  return { objects: { [object]: options }, objectOf: () => object };
}

function checkSettings<Row>({ rows, mode, stopAfter, concurrency }: ImportSettings<Row>): void {
  if (!["insert", "update", "upsert"].includes(mode)) {
    throw new SDKError(`mode must be "insert", "update" or "upsert"; got ${JSON.stringify(mode)}.`);
  }
  const isIterable = Symbol.iterator in Object(rows) || Symbol.asyncIterator in Object(rows);
  if (!isIterable || typeof rows === "string") {
    throw new SDKError(`rows must be an array, or anything else that can be looped over; got ${typeof rows}.`);
  }
  for (const [name, value] of Object.entries({ stopAfter, concurrency })) {
    if (value === undefined || (Number.isInteger(value) && value > 0)) continue;
    throw new SDKError(`${name} must be a whole number of rows, 1 or more; got ${JSON.stringify(value)}.`);
  }
}

function checkMatch<Row>(mode: string, objects: ImportObjects<Row>["objects"]): void {
  const unmatched = Object.entries(objects).find(([, { match }]) => [match ?? []].flat().length === 0)?.[0];
  if (unmatched === undefined || mode === "insert") return;
  throw new SDKError(`match: ${mode} needs a field by which the records of ${unmatched} are found.`);
}
