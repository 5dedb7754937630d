import { objectOf, omit, textOf, textsOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { LightfieldCall, LightfieldHandler } from "./call.ts";
import { badRequest, forbidden, unprocessable } from "./errors.ts";
import { presentPage, presentRecord } from "./present.ts";
import type { StoredRecord } from "./records.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

const maxAddresses = 500;
const maxAttachmentBytes = 3 * 1024 * 1024;

/** Lists emails, without their bodies. */
export const listEmails: LightfieldHandler = (workspace, { query }) =>
  presentPage(workspace.search.list("email"), query, (email) => {
    const shown = presentRecord(workspace.records, email);
    return { ...shown, fields: omit(objectOf(shown.fields), "$body") };
  });

export const sendEmail: LightfieldHandler = (workspace, call) => {
  checkMessage(workspace, call);
  const email = storeEmail(workspace, call.body);
  return { sentAt: textOf(email.fields.$sentAt) };
};

export const draftEmail: LightfieldHandler = (workspace, call) => {
  if (Object.keys(call.body).length < 2) {
    throw badRequest("parameter_missing", undefined, "A draft needs at least one key besides from.");
  }
  checkMessage(workspace, call);
  return { draftedAt: workspace.clock.now().toISOString() };
};

/** An email must come from the mailbox of the key's member, and may have at most 500 recipients. */
function checkMessage(workspace: LightfieldWorkspace, { body, key }: LightfieldCall): void {
  const member = workspace.records.get("member", key.memberId ?? "");
  if (member === undefined) throw forbidden("Only a key that belongs to a user may send email.");
  if (textOf(body.from).toLowerCase() !== textOf(member.fields.$email).toLowerCase()) {
    throw unprocessable("There is no connected mailbox with this address.", undefined, "from");
  }
  const addresses = [body.to, body.cc, body.bcc].flatMap(textsOf);
  const wrong = addresses.find((address) => !/^[^\s@<>]+@[^\s@<>]+$/.test(address));
  if (wrong !== undefined) throw badRequest("invalid_type", "to", `${wrong} is not a bare email address.`);
  if (addresses.length > maxAddresses)
    throw unprocessable("At most 500 addresses are allowed in total.", undefined, "to");
  for (const id of textsOf(body.attachments)) checkAttachment(workspace, id);
}

function checkAttachment(workspace: LightfieldWorkspace, id: string): void {
  const file = workspace.files.get(id);
  if (file === undefined)
    throw badRequest("referenced_resource_missing", "attachments", `There is no file with the ID ${id}.`);
  if (workspace.files.statusOf(file) !== "COMPLETED") {
    throw unprocessable(`The upload of the file with the ID ${id} is not complete.`, undefined, "attachments");
  }
  if (file.sizeBytes > maxAttachmentBytes) throw unprocessable("A file is larger than 3 MB.", undefined, "attachments");
}

function storeEmail(workspace: LightfieldWorkspace, body: JSONObject): StoredRecord {
  const fields = {
    $subject: textOf(body.subject),
    $sentAt: workspace.clock.now().toISOString(),
    $from: [textOf(body.from)],
    $to: textsOf(body.to),
    $cc: textsOf(body.cc),
    $bcc: textsOf(body.bcc),
    $body: textOf(objectOf(body.messageBody).content),
  };
  const email = workspace.records.create(workspace.type("email"), fields);
  email.accessLevel = "FULL";
  workspace.records.link(email, "$attachment", textsOf(body.attachments));
  return email;
}
