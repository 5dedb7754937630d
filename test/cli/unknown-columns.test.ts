import { expect, test } from "vitest";
import { unknownColumns } from "../../cli/output/unknown-columns.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";

const [lightfield, wootiv] = offeredAPIs.map((api) => api.describe());

test.each<[operation: string, columns: string[], unknown: string[]]>([
  ["file.list", ["id", "filename", "filenam"], ["filenam"]],
  ["contact.list", ["id", "$name", "fields.$name", "$name.firstName", "seats"], []], // a workspace has fields of its own
  ["users.list", ["email", "audit.version", "version", "audit.vrsion", "nobody"], ["audit.vrsion", "nobody"]],
  ["roles.bulkCreate", ["id", "colour"], ["colour"]], // of each in an array
  ["contacts.list", ["email", "metadata.size", "size"], []], // the metadata may be anything
])("of the columns of %s that records cannot have: %j", (name, columns, unknown) => {
  const api = lightfield?.summary.operations.some((one) => one.name === name) === true ? lightfield : wootiv;
  const { item, output } = api?.operation(name) ?? {};
  expect(unknownColumns(columns, item ?? output ?? {})).toEqual(unknown);
});
