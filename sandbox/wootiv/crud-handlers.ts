import { objectOf, omit } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { WootivCall, WootivHandler } from "./call.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { selectRows, shapeRow } from "./crud-select.ts";
import { notFound } from "./errors.ts";
import { findRow } from "./find.ts";
import type { WootivState } from "./state.ts";
import type { Row, Table } from "./tables.ts";

export type TableOf = (state: WootivState) => Table;

/** Turns a request body into the columns of a new row, or of an updated one. */
export type Completion = (state: WootivState, body: JSONObject, row: Row | undefined) => JSONObject;

const asSent: Completion = (_, body) => body;

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

/** Creates all rows in `bulk`, or none if one is invalid. `prepare` checks an item, and returns what creates its row. */
export function createRows(
  prepare: (state: WootivState, item: JSONObject, call: WootivCall) => () => Row,
): WootivHandler {
  return (state, call) => {
    const items = Array.isArray(call.body.bulk) ? call.body.bulk : [];
    const prepared = items.map((item) => prepare(state, objectOf(item), call));
    return prepared.map((create): JSONValue => create());
  };
}

export function updateRow(tableOf: TableOf, complete: Completion = asSent): WootivHandler {
  return (state, { params, body }) => {
    const table = tableOf(state);
    const row = findRow(table, params.id);
    return table.update(row, complete(state, omit(body, "id", "audit"), row));
  };
}

export function deleteRow(tableOf: TableOf): WootivHandler {
  return (state, { params }) => {
    const table = tableOf(state);
    table.delete(findRow(table, params.id));
    return undefined;
  };
}

/** Undoes the deletion of a row. A row that was not deleted stays as it is. */
export function recoverRow(tableOf: TableOf): WootivHandler {
  return (state, { params }) => {
    const { id = "" } = params;
    const table = tableOf(state);
    const row = table.get(id) ?? table.recover(id);
    if (row === undefined) throw notFound(`${table.label} not found`);
    return row;
  };
}
