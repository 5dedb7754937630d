import { NotFoundError, SDKError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import { comparable, digest } from "./canonical.ts";
import { exactMatches } from "./classify.ts";
import { checkDescribe, defaultDescription } from "./description.ts";
import type { RecordDescription, RecordWrite } from "./description.ts";
import { columnFinder, matchValues, readRow } from "./read-row.ts";
import { isRef } from "./ref.ts";
import { checkResource } from "./resource.ts";
import type { RecordResource } from "./resource.ts";
import { retrieveRecord } from "./retrieve-record.ts";
import { sentOnce } from "./write-record.ts";

/** How a record is found. */
export interface FindOrCreateOptions {
  /** As for an import. It is called once for each resource. */
  describe?(resource: never): RecordDescription<never> | PromiseLike<RecordDescription<never>>;
  /** Options for all calls, such as `timeout`. */
  readonly options?: object | undefined;
}

/** A record, and whether it was made now. */
export interface FoundOrCreated<Item> {
  readonly record: Item;
  /** `true` for one call alone, of those that share a request. */
  readonly isNew: boolean;
}

/** How long lists may trail behind a create, in milliseconds. */
const listLag = 60_000;

/** What this program knows of a resource. */
interface Known<Item> {
  readonly description: Promise<RecordDescription<Item>>;
  /** Calls in progress, by what they look for. */
  readonly calls: Map<string, Promise<FoundOrCreated<Item>>>;
  /** IDs of records that were made here, which lists may not show yet, by what they were made for. */
  readonly made: Map<string, string>;
}

/**
 * The record that has the values of `match`, or a new one that has them and those of `values`. Where it is there, this
 * takes one request. Calls for the same values at the same time share one, in one program and over one resource. Two
 * programs at the same time can both find nothing and both create it: nothing but a field that the API keeps unique
 * prevents that.
 *
 * @param match fields by key or label, all of which must be equal
 * @throws SDKError where several records match, and for values that cannot be written
 */
export async function findOrCreate<Item>(
  resource: RecordResource<Item>,
  match: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>> = {},
  options: FindOrCreateOptions = {},
): Promise<FoundOrCreated<Item>> {
  checkNames(options, " describe options ", "findOrCreate");
  checkResource(resource, ["list", "retrieve", "create"]);
  checkDescribe(options.describe);
  return new FindOrCreate(knownOf(resource, options), resource, options.options ?? {}).run(match, values);
}

type KnownResources = WeakMap<object, Known<never>>;

/** Apart, as a call that leaves `describe` out must not depend on whether an earlier one has given it. */
const described: KnownResources = /* @__PURE__ */ new WeakMap();
const undescribed: KnownResources = /* @__PURE__ */ new WeakMap();

function knownOf<Item>(resource: RecordResource<Item>, { describe }: FindOrCreateOptions): Known<Item> {
  const resources = describe === undefined ? undescribed : described;
  const before = resources.get(resource);
  if (before !== undefined) return before as unknown as Known<Item>;
  const description = Promise.resolve(describe?.(resource as never) ?? defaultDescription(resource));
  const known: Known<Item> = { description, calls: new Map(), made: new Map() };
  resources.set(resource, known as unknown as Known<never>);
  description.catch(() => resources.delete(resource)); // the next call asks again
  return known;
}

class FindOrCreate<Item> {
  readonly #known: Known<Item>;
  readonly #resource: RecordResource<Item>;
  readonly #options: object;

  constructor(known: Known<Item>, resource: RecordResource<Item>, options: object) {
    this.#known = known;
    this.#resource = resource;
    this.#options = options;
  }

  async run(
    match: Readonly<Record<string, unknown>>,
    values: Readonly<Record<string, unknown>>,
  ): Promise<FoundOrCreated<Item>> {
    const description = await this.#known.description;
    const write = parse(description, { ...match, ...values });
    const { fields } = parse(description, match);
    if (Object.keys(fields).length === 0) throw new SDKError("findOrCreate needs a value to find the record by.");
    const key = digest(comparable(fields));
    const { calls } = this.#known;
    const running = calls.get(key);
    if (running !== undefined) return { ...(await running), isNew: false };
    const call = this.#send(description, key, fields, write).finally(() => calls.delete(key));
    calls.set(key, call);
    return call;
  }

  async #send(
    description: RecordDescription<Item>,
    key: string,
    fields: RecordWrite["fields"],
    write: RecordWrite,
  ): Promise<FoundOrCreated<Item>> {
    const made = await this.#retrieveMade(key);
    const [found, another] = made === undefined ? await this.#find(description, fields) : [made];
    if (another !== undefined) {
      const ids = [found, another].map((record) => description.read(record as Item).id).join(", ");
      throw new SDKError(
        `Several records have these values: ${ids} and maybe more. Find it by a value that only one has.`,
      );
    }
    if (found !== undefined) return { record: found, isNew: false };
    const hasKeys = (description.keyLifetime ?? 0) > 0;
    const options = hasKeys ? this.#options : { ...this.#options, ...sentOnce };
    const record = await this.#resource.create(description.createBody(write), options);
    this.#known.made.set(key, description.read(record).id);
    const timer: { unref?(): void } | number = setTimeout(() => this.#known.made.delete(key), listLag);
    if (typeof timer === "object") timer.unref?.(); // it keeps no program alive
    return { record, isNew: true };
  }

  async #retrieveMade(key: string): Promise<Item | undefined> {
    const id = this.#known.made.get(key);
    if (id === undefined) return undefined;
    try {
      return await retrieveRecord(this.#resource, id, this.#options);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.#known.made.delete(key); // it was deleted meanwhile
      return undefined;
    }
  }

  /** At most two: more would not change the answer. */
  async #find(description: RecordDescription<Item>, fields: RecordWrite["fields"]): Promise<Item[]> {
    const queries = Object.entries(fields).flatMap(([field, value]) => {
      const [first] = matchValues(value);
      return description.searchQuery?.(field, first) ?? [];
    });
    const found: Item[] = [];
    const query = { ...description.listQuery, ...Object.assign({}, ...queries) };
    for await (const { data } of this.#resource.list(query, this.#options).pages()) {
      for (const item of data) {
        const state = description.read(item);
        const isMatch = Object.entries(fields).every(
          ([field, value]) => exactMatches([state], field, matchValues(value)).length > 0,
        );
        if (isMatch && found.push(item) === 2) return found;
      }
    }
    return found;
  }
}

/** @throws SDKError for what cannot be written */
function parse(description: RecordDescription<never>, cells: Readonly<Record<string, unknown>>): RecordWrite {
  const read = readRow(Object.entries(cells), columnFinder(description));
  if ("problems" in read)
    throw new SDKError(read.problems.map(({ column, reason }) => `${column}: ${reason}`).join(" "));
  const { fields, links } = read.values;
  if (Object.values(links).flat().some(isRef)) throw new SDKError("ref() is for the rows of an import: give an ID.");
  return { fields, links: links as RecordWrite["links"] };
}
