import type { Definitions } from "lightfield-wootiv/lightfield";
import { UsageError } from "../cli-error.ts";
import type { DescribedAPI } from "../description/described-api.ts";
import type { OperationDetail, OperationInput } from "../description/operation.ts";
import { isRecord } from "../input/value-at.ts";
import { definitionsCall, readDefinitions } from "./definitions-call.ts";

/** Reads the labels of options, by one request. @throws UsageError where there are none */
export async function readLabels(
  client: object,
  about: OperationDetail,
  input: OperationInput,
  described: DescribedAPI,
  signal: AbortSignal,
): Promise<OptionLabels> {
  const call = definitionsCall(about, described, input);
  const definitions = call && (await readDefinitions(client, call, { signal }));
  if (definitions === undefined) throw new UsageError("--labels: the API does not say which labels options have.");
  return new OptionLabels(definitions);
}

/** The labels of options in place of their IDs. An option that the definitions do not have stays its ID. */
export class OptionLabels {
  /** By field and ID. */
  readonly #labels: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor({ fieldDefinitions }: Pick<Definitions, "fieldDefinitions">) {
    this.#labels = new Map(
      Object.entries(fieldDefinitions).map(([key, { typeConfiguration }]) => {
        const { options = [] } = typeConfiguration;
        return [key, new Map(options.map(({ id, label }) => [id, label]))];
      }),
    );
  }

  /** A record with its labels. */
  of(record: unknown): unknown {
    if (!isRecord(record) || !isRecord(record["fields"])) return record;
    const fields = Object.entries(record["fields"]).map(([key, field]) => [key, this.#ofField(key, field)]);
    return { ...record, fields: Object.fromEntries(fields) };
  }

  async *each(records: AsyncIterable<unknown>): AsyncGenerator<unknown> {
    for await (const record of records) yield this.of(record);
  }

  #ofField(key: string, field: unknown): unknown {
    const labels = this.#labels.get(key);
    if (labels === undefined || labels.size === 0 || !isRecord(field)) return field;
    const { value } = field;
    const labelOf = (id: unknown): unknown => (typeof id === "string" ? (labels.get(id) ?? id) : id);
    return { ...field, value: Array.isArray(value) ? value.map(labelOf) : labelOf(value) };
  }
}
