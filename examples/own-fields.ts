/**
 * Finds deals by fields of one's own, and moves their closing date. The types are those of the workspace:
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * npx @lightfield-wootiv/cli types --object opportunity --output workspace.ts
 * node own-fields.ts
 */
import { changedValues, labelOf, values } from "lightfield-wootiv/lightfield/fields";
import { opportunityStage, WorkspaceLightfield } from "./workspace.ts";

const client = new WorkspaceLightfield(); // the key is in LIGHTFIELD_API_KEY
const query = { "$stage[equal]": opportunityStage["Proposal"], "contractValue[greaterThan]": 1000 };
for await (const deal of client.opportunity.list(query)) {
  const { $name, $stage, contractValue } = values(deal);
  console.log($name, labelOf(opportunityStage, $stage), contractValue);
  const fields = changedValues(values(deal), { $name, closesAt: "2026-12-31T00:00:00.000Z" });
  const { fields: updated } = await client.opportunity.update(deal.id, { fields });
  console.log("Sent", Object.keys(fields), "closes", updated.closesAt.value);
}
