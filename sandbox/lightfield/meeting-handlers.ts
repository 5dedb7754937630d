import { objectOf, textOf, textsOf } from "../store/json.ts";
import type { LightfieldCall, LightfieldHandler } from "./call.ts";
import { badRequest, forbidden, unprocessable } from "./errors.ts";
import { presentRecord } from "./present.ts";
import { createRecord, fixedType } from "./record-handlers.ts";
import type { StoredRecord } from "./records.ts";
import { applyLinks } from "./relationships.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

const create = createRecord(fixedType("meeting"), (workspace, record) => {
  record.accessLevel = "FULL";
  workspace.records.noteChange(record);
  linkAttendees(workspace, record);
});

/** Records a meeting that has taken place. */
export const createMeeting: LightfieldHandler = (workspace, call) => {
  checkTimes(workspace, call);
  return create(workspace, call);
};

function checkTimes(workspace: LightfieldWorkspace, call: LightfieldCall): void {
  const now = workspace.clock.now();
  const fields = objectOf(call.body.fields);
  for (const key of ["$startDate", "$endDate"]) {
    const time = textOf(fields[key]);
    if (Date.parse(time) <= now.getTime()) continue;
    const param = `fields.${key}`;
    if (Number.isNaN(Date.parse(time))) throw badRequest("invalid_type", param, `${param} must be a time in ISO 8601.`);
    throw unprocessable(`${key} must be in the past; the sandbox's time is ${now.toISOString()}.`, undefined, param);
  }
}

/** Links the contacts that have an attendee's address, and the accounts of those contacts. */
function linkAttendees(workspace: LightfieldWorkspace, meeting: StoredRecord): void {
  const addresses = textsOf(meeting.fields.$attendeeEmails);
  if (addresses.length === 0) return;
  const valuesOf = ({ fields }: StoredRecord): string[] => textsOf(fields.$email);
  const invited = addresses.flatMap((value) =>
    workspace.records.list("contact").findAll({ name: "$email", valuesOf, value }),
  );
  const contacts = [...new Set(invited)];
  const accounts = new Set(contacts.flatMap((contact) => contact.links.$account ?? []));
  const found = { $contact: contacts.map((contact) => contact.id), $account: [...accounts] };
  for (const [key, values] of Object.entries(found)) {
    const relationship = meeting.type.relationships.get(key);
    if (relationship !== undefined) applyLinks(workspace.records, meeting, [{ key, relationship, values }]);
  }
}

/** Only participants and admins may delete a meeting, and only once. */
export const deleteMeeting: LightfieldHandler = (workspace, call) => {
  const meeting = workspace.records.find("meeting", call.params.id);
  const member = workspace.records.get("member", call.key.memberId ?? "");
  const address = textOf(member?.fields.$email);
  const people = [...textsOf(meeting.fields.$organizerEmail), ...textsOf(meeting.fields.$attendeeEmails)];
  if (!call.key.isAdmin && !people.includes(address)) {
    throw forbidden("Only participants and admins may delete a meeting.");
  }
  workspace.records.trash(meeting);
  return presentRecord(workspace.records, meeting);
};
