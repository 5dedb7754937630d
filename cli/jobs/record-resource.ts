import type { Definitions } from "lightfield-wootiv/lightfield";
import type { LightfieldRecord } from "lightfield-wootiv/lightfield/jobs";
import type { RecordResource } from "lightfield-wootiv/jobs";
import { UsageError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";
import type { OfferedAPI } from "../description/apis.ts";

/** A resource that jobs work over. Of Lightfield's, the definitions say what records are. */
export type JobResource = RecordResource<LightfieldRecord> & { definitions?(): PromiseLike<Definitions> };

/** The resources whose records can be listed, read, created and updated. */
export function jobResources(api: OfferedAPI, methods: readonly string[]): string[] {
  const { operations, resources } = api.describe().summary;
  const has = (name: string): boolean => operations.some((one) => one.name === name);
  // The records of a resource that is inside another one need the ID of that as well.
  const isWhole = (name: string): boolean =>
    operations.some((one) => one.name === `${name}.list` && !one.path.includes("{"));
  return Object.keys(resources).filter((name) => isWhole(name) && methods.every((method) => has(`${name}.${method}`)));
}

/** The resource of a client by its name. */
export function findResource(client: object, name: string, known: readonly string[]): JobResource {
  if (!known.includes(name))
    throw new UsageError(
      `There is no object ${name} for this.${didYouMean(name, known)} There are ${known.join(", ")}.`,
    );
  const resource = name.split(".").reduce<unknown>((at, step) => Reflect.get(Object(at), step), client);
  if (isResource(resource)) return resource;
  throw new TypeError(`The client has no resource ${name}.`);
}

function isResource(value: unknown): value is JobResource {
  return typeof value === "object" && value !== null && "list" in value;
}
