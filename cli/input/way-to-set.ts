import { membersOf } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { schemaAt, stepsTo } from "./value-at.ts";

/** How to give a member of a body: ` Give it with --set '$name.firstName=…'.`; empty for what is no such value. */
export function wayToSet(member: string, root: JSONSchema): string {
  const [holder, ...steps] = member.split(".");
  const body = schemaAt(["body"], root, root);
  if (holder !== "body" || steps.length === 0 || /[[\]]/.test(member) || body === undefined) return "";
  const schema = schemaAt(steps, body, root);
  if (schema !== undefined && membersOf(schema, root).size > 0) return "";
  const short = steps.slice(1).join(".");
  const isClear = short !== "" && stepsTo(short, body, root).join(".") === steps.join(".");
  return ` Give it with --set '${isClear ? short : steps.join(".")}=…'.`;
}
