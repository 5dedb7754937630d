import { objectOf, textOf, textsOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { LightfieldHandler } from "./call.ts";
import { badRequest } from "./errors.ts";
import { presentPage, presentRecord } from "./present.ts";
import { changeField } from "./record-handlers.ts";
import type { StoredRecord } from "./records.ts";
import { checkLinkCount, checkLiving } from "./relationships.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

const plurals: Record<string, string> = { account: "$accounts", contact: "$contacts", opportunity: "$opportunities" };

export const createList: LightfieldHandler = (workspace, { body }) => {
  const fields = objectOf(body.fields);
  const objectType = textOf(fields.$objectType).replace("$", "");
  const first = objectOf(body.relationships);
  const members = parseMembers(workspace, objectType, first, Object.values(first)[0] ?? []);
  checkLinkCount(members);
  const list = workspace.records.create(workspace.type("list"), {
    $name: textOf(fields.$name),
    $objectType: objectType,
  });
  workspace.records.link(list, "members", [...new Set(members)]);
  return presentRecord(workspace.records, list);
};

export const updateList: LightfieldHandler = (workspace, { body, params }) => {
  const list = workspace.records.find("list", params.id);
  const changes = objectOf(body.relationships);
  const { add = [], remove = [] } = objectOf(Object.values(changes)[0]);
  const added = parseMembers(workspace, textOf(list.fields.$objectType), changes, add);
  const removed = textsOf(remove);
  checkLinkCount([...added, ...removed]);
  const members = (list.links.members ?? []).filter((id) => !removed.includes(id));
  workspace.records.link(list, "members", [...new Set([...members, ...added])]);
  const { $name } = objectOf(body.fields);
  if ($name !== undefined) changeField(workspace, list, "$name", $name);
  return presentRecord(workspace.records, list);
};

/** Lists the records of one type on a list; a list of another type has none. */
export function listMembersOf(type: string): LightfieldHandler {
  return (workspace, { params, query }) => {
    const list = workspace.records.find("list", params.listId);
    const listed = workspace.search.list("list").get(list.id);
    const members = (listed?.links.members ?? []).flatMap((id): StoredRecord[] => {
      const record = workspace.search.list(type).get(id);
      return record === undefined ? [] : [record];
    });
    return presentPage(members, query, (record) => presentRecord(workspace.records, record));
  };
}

/** The IDs of members, checked: the key must match the list's object type, and the records must exist. */
function parseMembers(
  workspace: LightfieldWorkspace,
  objectType: string,
  relationships: JSONObject,
  value: JSONObject[string],
): string[] {
  const [key] = Object.keys(relationships);
  if (key === undefined) return [];
  const param = `relationships.${key}`;
  if (key !== plurals[objectType]) {
    throw badRequest(
      "unknown_relationship",
      param,
      `A list of ${objectType} records has no relationship named ${key}.`,
    );
  }
  const ids = textsOf(value);
  for (const id of ids) checkLiving(workspace.records, objectType, id, param);
  return ids;
}
