import { pick, type Planter } from "./seeder.ts";
import type { StoredRecord } from "./records.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** The records that activities are about. */
export interface Cast {
  owner: StoredRecord;
  accounts: StoredRecord[];
  contacts: StoredRecord[];
  opportunities: StoredRecord[];
}

/** Tasks, notes, meetings, emails, a list, custom objects and workflow runs. */
export function seedActivities(workspace: LightfieldWorkspace, plant: Planter, cast: Cast): void {
  seedTasksAndNotes(plant, cast);
  seedMeetings(workspace, plant, cast);
  seedEmails(plant, cast);
  const list = plant("list", { $name: "Pilot customers", $objectType: "account" });
  list.links.members = cast.accounts.slice(0, 3).map((account) => account.id);
  seedShipments(plant, cast);
  for (const status of ["running", "completed", "failed"]) workspace.runs.set(`run_${status}`, status);
}

function seedTasksAndNotes(plant: Planter, { owner, accounts, opportunities }: Cast): void {
  const about = { $account: pick(accounts, 0).id, $opportunity: pick(opportunities, 0).id };
  const elsewhere = { $account: pick(accounts, 1).id };
  const by = { $assignedTo: owner.id, $createdBy: owner.id };
  const offer = { $title: "Send the revised offer", $status: "TODO", $dueAt: "2026-06-20T16:00:00Z" };
  plant("task", offer, { ...by, ...about });
  plant("task", { $title: "Book the pilot room", $status: "COMPLETE" }, { ...by, ...elsewhere });
  plant("task", { $title: "Check the security form", $status: "IN_PROGRESS" }, by);
  plant("note", { $title: "Call with Ines", $content: "- wants a pilot in **July**\n- budget is approved" }, about);
  plant("note", { $title: "Warehouse visit", $content: "Four docks, two shifts." }, elsewhere);
}

/** Two meetings: one that the owner of the key may see in full, and one that shows only who met and when. */
function seedMeetings(
  workspace: LightfieldWorkspace,
  plant: Planter,
  { accounts, contacts, opportunities }: Cast,
): void {
  const words = new TextEncoder().encode("Priya: Shall we begin?\nInes: Please.\n");
  const transcript = workspace.files.store("brightwater-kick-off.txt", "text/plain", words);
  const times = { $startDate: "2026-05-20T12:00:00Z", $endDate: "2026-05-20T12:45:00Z", $privacySetting: "FULL" };
  const people = { $organizerEmail: "priya@harbour.example.com", $attendeeEmails: ["ines@brightwater.example.com"] };
  const [account, contact, opportunity] = [pick(accounts, 0), pick(contacts, 0), pick(opportunities, 0)];
  const seen = plant("meeting", { $title: "Brightwater kick-off", ...times, ...people });
  seen.accessLevel = "FULL";
  seen.links = {
    $transcript: [transcript.id],
    $contact: [contact.id],
    $account: [account.id],
    $opportunity: [opportunity.id],
  };
  account.links.$meeting = [seen.id];
  opportunity.links.$meeting = [seen.id];
  const closed = plant("meeting", { $title: "Board review", ...times, $organizerEmail: "aiko@harbour.example.com" });
  closed.accessLevel = "METADATA";
}

function seedEmails(plant: Planter, { accounts, contacts }: Cast): void {
  const sent = { $sentAt: "2026-06-02T15:20:00Z", $from: ["priya@harbour.example.com"] };
  const pilot = { $subject: "Your pilot in July", $body: "<p>Dear Ines, the pilot can begin on 6 July.</p>" };
  const seen = plant("email", { ...sent, ...pilot, $to: ["ines@brightwater.example.com"] });
  seen.accessLevel = "FULL";
  seen.links = { $account: [pick(accounts, 0).id], $contact: [pick(contacts, 0).id] };
  const review = { $subject: "Board review", $body: "<p>The papers are in the usual place.</p>" };
  const closed = plant("email", { ...sent, ...review, $to: ["aiko@harbour.example.com"] });
  closed.accessLevel = "METADATA";
}

function seedShipments(plant: Planter, { accounts }: Cast): void {
  const [first, second] = [{ customer: pick(accounts, 0).id }, { customer: pick(accounts, 1).id }];
  plant("shipment", { label: "HH-2041", weightKg: 312.5, insured: true, routes: ["Sea", "Road"] }, first);
  plant("shipment", { label: "HH-2042", weightKg: 48, insured: false, routes: ["Air"] }, second);
}
