import { callOperation } from "../../call/call-operation.ts";
import { totalsOf } from "../../call/list-totals.ts";
import type { OperationInput } from "../../call/prepare-call.ts";
import { CLIError } from "../../cli-error.ts";
import { unknownNames } from "../../output/unknown-names.ts";
import { boundRows, bytesOf } from "../bound-value.ts";
import type { Cut } from "../bound-value.ts";
import type { ConnectedOperation } from "../operations.ts";
import { maxBytes, note } from "../present-result.ts";
import { prepareOperation, withQuery } from "../run-operation.ts";
import { pickColumns, printRows } from "../rows.ts";
import { input, operation, result } from "../schemas.ts";
import { defineTool } from "../tool.ts";
import type { Tool } from "../tool.ts";
import type { FieldsOfWorkspace, WorkspaceFields } from "../workspace-fields.ts";
import { findFor } from "./call-tools.ts";
import type { Calls } from "./call-tools.ts";

interface Listing {
  readonly operation: string;
  readonly input?: OperationInput;
  readonly columns?: readonly string[];
  readonly format?: "json" | "csv";
  readonly limit?: number;
  readonly from?: number;
}

/** Rows of one or several pages. */
interface Walk {
  readonly rows: readonly unknown[];
  /** Within the first row, where that alone is too large. */
  readonly cut: readonly Cut[];
  /** How many rows the whole list has, where the API says so. */
  readonly total: object;
  /** What ended the walk; undefined where the list did. */
  readonly stoppedAt?: "limit" | "size" | "pages";
  /** Where the walk goes on: the input of a page, and how many of its rows to skip. */
  readonly next?: { readonly input: OperationInput; readonly from?: number };
}

/** How many requests one call may cost. */
const maxPages = 50;

const defaultLimit = 100;

/** Reads several pages of a list at once. */
export function listAll(calls: Calls, workspaceFields: WorkspaceFields): Tool {
  return defineTool<Listing>({
    name: "list_all",
    title: "Read many rows of a list",
    description: "Calls an operation that lists, and goes on over pages, up to a limit.",
    annotations: { readOnlyHint: true, openWorldHint: true },
    input: {
      type: "object",
      properties: {
        operation,
        input,
        columns: {
          type: "array",
          items: { type: "string" },
          minItems: 1,
          description: "The members to give, such as id or $name. Default: all",
        },
        format: { enum: ["json", "csv"], default: "json" },
        limit: { type: "integer", minimum: 1, maximum: 1_000, default: defaultLimit },
        from: { type: "integer", minimum: 0, description: "Skip so many rows" },
      },
      required: ["operation"],
      additionalProperties: false,
    },
    output: result,
    async run(listing, signal) {
      const connected = await findFor("call_read", calls, listing.operation);
      if (connected.detail.kind !== "list") throw new CLIError(`operation: ${connected.id} is no list. Use call_read.`);
      return present(listing, await walk(connected, listing, workspaceFields, signal));
    },
  });
}

async function walk(
  connected: ConnectedOperation,
  { input = {}, limit = defaultLimit, from = 0, columns, format }: Listing,
  workspaceFields: WorkspaceFields,
  signal: AbortSignal,
): Promise<Walk> {
  const call = await prepareOperation(connected, input, workspaceFields, signal);
  const { name } = connected.detail;
  let page = await callOperation(connected.api.client, { name, kind: "list" }, call, { signal });
  const total = totalsOf(page.toJSON());
  const sizeOf = format === "csv" ? (rows: readonly unknown[]) => bytesOf(printRows(rows, columns)) : bytesOf;
  await refuseUnknown(columns ?? [], page.data, connected, () => workspaceFields.of(connected, input, signal));
  let at = input;
  let skipped = from;
  let rows: readonly unknown[] = [];
  let cut: readonly Cut[] = [];
  for (let pages = 1; ; pages += 1) {
    const wanted = page.data.slice(skipped, skipped + limit - rows.length).map((row) => pickColumns(row, columns));
    const bounded = boundRows([...rows, ...wanted], maxBytes, sizeOf);
    const taken = bounded.data.length - rows.length;
    const position = skipped + taken;
    if (rows.length === 0) cut = bounded.cut;
    if (taken > 0) rows = bounded.data;
    const stoppedAt =
      taken < wanted.length ? "size" : rows.length >= limit ? "limit" : pages >= maxPages ? "pages" : undefined;
    if (stoppedAt !== undefined && position < page.data.length) {
      return { rows, cut, total, stoppedAt, next: { input: at, from: position } };
    }
    const next = page.nextPageInfo();
    if (next === undefined) return { rows, cut, total };
    at = withQuery(at, next);
    skipped = 0;
    if (stoppedAt !== undefined) return { rows, cut, total, stoppedAt, next: { input: at } };
    page = await page.getNextPage();
  }
}

/** @throws CLIError for columns that no row and no schema has, nor the workspace, which is asked only where one is missing */
async function refuseUnknown(
  columns: readonly string[],
  rows: readonly unknown[],
  { detail }: ConnectedOperation,
  fieldsOfWorkspace: () => Promise<FieldsOfWorkspace | undefined>,
): Promise<void> {
  const missing = unknownNames(columns, detail.item, rows);
  if (missing.length === 0) return;
  const workspace = await fieldsOfWorkspace();
  const known = { ...workspace?.fields, ...workspace?.relationships };
  const unknown = missing.filter(({ name }) => !Object.hasOwn(known, name.replace(/^(fields|relationships)\./, "")));
  if (unknown.length > 0) throw new CLIError(`columns: ${unknown.map(({ message }) => message).join(" ")}`);
}

function present(
  { operation, columns, format = "json", limit = defaultLimit }: Listing,
  { rows, cut, total, stoppedAt, next }: Walk,
): object {
  const left = stoppedAt === "limit" ? limit : limit - rows.length;
  const others = { ...(columns && { columns }), ...(format === "csv" && { format }), limit: left };
  return {
    note,
    data: format === "csv" ? printRows(rows, columns) : rows,
    page: { ...total, rows: rows.length, ...(stoppedAt && { stoppedAt }) },
    ...(cut.length > 0 && { cut }),
    ...(next && { next: { operation, ...next, ...others } }),
  };
}
