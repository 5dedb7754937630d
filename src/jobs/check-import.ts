import { SDKError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import type { AnyBatch, AnyImport, AnyObject, AnyObjects, AnyPlan } from "./import-options.ts";
import { checkDescribe } from "./description.ts";
import { checkResource } from "./resource.ts";

const oneObject = "resource describe match map ";

/** The objects of an import, and which one a row is for. */
export interface ImportObjects<Row> {
  readonly objects: Readonly<Record<string, AnyObject<Row>>>;
  readonly objectOf: (row: Row) => string;
}

/** @throws SDKError for an option that cannot work, and for an unknown one: an import must not write where `dryRun` is misspelt */
export function checkImport<Row>(options: AnyImport<Row>): ImportObjects<Row> {
  const names = " rows mode dryRun journal stopAfter concurrency signal options onProgress onRow ";
  const objects = checkJob(options, options.mode, names, "An import");
  checkRows(options.rows);
  checkNumbers({ stopAfter: options.stopAfter, concurrency: options.concurrency });
  return objects;
}

/** The same for what is planned. */
export function checkPlan<Row>(options: AnyPlan<Row>): ImportObjects<Row> {
  const objects = checkJob(options, options.mode, " rows mode batchSize signal options ", "The plan of an import");
  checkRows(options.rows);
  checkNumbers({ batchSize: options.batchSize });
  return objects;
}

/** The same for a batch. */
export function checkBatchOptions<Row>(options: AnyBatch<Row>): ImportObjects<Row> {
  const names = " batch mode journal concurrency signal options onProgress onRow ";
  const objects = checkJob(options, options.mode, names, "A batch of an import");
  checkNumbers({ concurrency: options.concurrency });
  return objects;
}

function checkJob<Row>(options: AnyObjects<Row>, mode: string, names: string, what: string): ImportObjects<Row> {
  const isOfMany = "objects" in options;
  checkNames(options, names + (isOfMany ? "objects objectOf " : `${oneObject}object `), what);
  const { objects, objectOf } = isOfMany ? options : objectOfAll(options);
  if (typeof objectOf !== "function") throw new SDKError("objectOf must be a function that names the object of a row.");
  for (const [name, object] of Object.entries(objects)) {
    if (isOfMany) checkNames(object, ` ${oneObject}`, `The object ${name}`);
    checkResource(object.resource, ["list", "retrieve", "create", "update"]);
    checkDescribe(object.describe);
  }
  if (!["insert", "update", "upsert"].includes(mode)) {
    throw new SDKError(`mode must be "insert", "update" or "upsert"; got ${JSON.stringify(mode)}.`);
  }
  checkMatch(mode, objects);
  return { objects, objectOf };
}

function objectOfAll<Row>(options: AnyObject<Row> & { readonly object?: string | undefined }): ImportObjects<Row> {
  const { object = "record" } = options;
  return { objects: { [object]: options }, objectOf: () => object };
}

function checkRows(rows: unknown): void {
  const isIterable = Symbol.iterator in Object(rows) || Symbol.asyncIterator in Object(rows);
  if (isIterable && typeof rows !== "string") return;
  throw new SDKError(`rows must be an array, or anything else that can be looped over; got ${typeof rows}.`);
}

function checkNumbers(numbers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (value === undefined || (Number.isInteger(value) && Number(value) > 0)) continue;
    throw new SDKError(`${name} must be a whole number of rows, 1 or more; got ${JSON.stringify(value)}.`);
  }
}

function checkMatch<Row>(mode: string, objects: ImportObjects<Row>["objects"]): void {
  const unmatched = Object.entries(objects).find(([, { match }]) => [match ?? []].flat().length === 0)?.[0];
  if (unmatched === undefined || mode === "insert") return;
  throw new SDKError(`match: ${mode} needs a field by which the records of ${unmatched} are found.`);
}
