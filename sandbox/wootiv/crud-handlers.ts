import { objectOf, omit, type Json, type JsonObject } from "../store/json.ts";
import type { WootivCall, WootivHandler } from "./api.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { selectRows, shapeRow } from "./crud-select.ts";
import { notFound } from "./errors.ts";
import type { WootivServer } from "./state.ts";
import type { Row, Table } from "./tables.ts";

export type TableOf = (server: WootivServer) => Table;

/** Turns a request body into the columns of a new row, or of an updated one. */
export type Completion = (server: WootivServer, body: JsonObject, row: Row | undefined) => JsonObject;

const asSent: Completion = (_, body) => body;

export function findRow(table: Table, id = ""): Row {
  const row = table.get(id);
  if (row === undefined) throw notFound(`${table.label} not found`);
  return row;
}

export function listRows(tableOf: TableOf): WootivHandler {
  return (server, { query }) => selectRows(tableOf(server), parseCrudQuery(query));
}

export function retrieveRow(tableOf: TableOf): WootivHandler {
  return (server, { params, query }) => {
    const table = tableOf(server);
    return shapeRow(table, findRow(table, params.id), parseCrudQuery(query));
  };
}

export function createRow(tableOf: TableOf, complete: Completion = asSent): WootivHandler {
  return (server, { body }) => tableOf(server).create(complete(server, body, undefined));
}

/** Creates all rows in `bulk`, or none if one is invalid. */
export function createRows(create: (server: WootivServer, item: JsonObject) => () => Row): WootivHandler {
  return (server, { body }) => {
    const items = Array.isArray(body.bulk) ? body.bulk : [];
    const prepared = items.map((item) => create(server, objectOf(item)));
    return prepared.map((finish): Json => finish());
  };
}

export function updateRow(tableOf: TableOf, complete: Completion = asSent): WootivHandler {
  return (server, { params, body }) => {
    const table = tableOf(server);
    const row = findRow(table, params.id);
    return table.update(row, complete(server, omit(body, "id", "audit"), row));
  };
}

export function deleteRow(
  tableOf: TableOf,
  after?: (server: WootivServer, row: Row, call: WootivCall) => void,
): WootivHandler {
  return (server, call) => {
    const table = tableOf(server);
    const row = findRow(table, call.params.id);
    table.delete(row);
    after?.(server, row, call);
    return undefined;
  };
}
