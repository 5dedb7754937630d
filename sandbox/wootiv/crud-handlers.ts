import { objectOf, omit, type JSONValue, type JSONObject } from "../store/json.ts";
import type { WootivCall, WootivHandler } from "./api.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { selectRows, shapeRow } from "./crud-select.ts";
import { notFound } from "./errors.ts";
import type { WootivState } from "./state.ts";
import type { Row, Table } from "./tables.ts";

export type TableOf = (state: WootivState) => Table;

/** Turns a request body into the columns of a new row, or of an updated one. */
export type Completion = (state: WootivState, body: JSONObject, row: Row | undefined) => JSONObject;

const asSent: Completion = (_, body) => body;

export function findRow(table: Table, id = ""): Row {
  const row = table.get(id);
  if (row === undefined) throw notFound(`${table.label} not found`);
  return row;
}

export function listRows(tableOf: TableOf): WootivHandler {
  return (state, { query }) => selectRows(tableOf(state), parseCrudQuery(query));
}

export function retrieveRow(tableOf: TableOf): WootivHandler {
  return (state, { params, query }) => {
    const table = tableOf(state);
    return shapeRow(table, findRow(table, params.id), parseCrudQuery(query));
  };
}

export function createRow(tableOf: TableOf, complete: Completion = asSent): WootivHandler {
  return (state, { body }) => tableOf(state).create(complete(state, body, undefined));
}

/** Creates all rows in `bulk`, or none if one is invalid. */
export function createRows(create: (state: WootivState, item: JSONObject) => () => Row): WootivHandler {
  return (state, { body }) => {
    const items = Array.isArray(body.bulk) ? body.bulk : [];
    const prepared = items.map((item) => create(state, objectOf(item)));
    return prepared.map((finish): JSONValue => finish());
  };
}

export function updateRow(tableOf: TableOf, complete: Completion = asSent): WootivHandler {
  return (state, { params, body }) => {
    const table = tableOf(state);
    const row = findRow(table, params.id);
    return table.update(row, complete(state, omit(body, "id", "audit"), row));
  };
}

export function deleteRow(
  tableOf: TableOf,
  after?: (state: WootivState, row: Row, call: WootivCall) => void,
): WootivHandler {
  return (state, call) => {
    const table = tableOf(state);
    const row = findRow(table, call.params.id);
    table.delete(row);
    after?.(state, row, call);
    return undefined;
  };
}
