import type { StoredRecord } from "./records.ts";
import { pick } from "./seeder.ts";
import type { Seeder } from "./seeder.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** The records that activities are about. */
export interface Subjects {
  readonly owner: StoredRecord;
  readonly accounts: readonly StoredRecord[];
  readonly contacts: readonly StoredRecord[];
  readonly opportunities: readonly StoredRecord[];
}

/** Tasks, notes, meetings, emails, a list, custom objects and workflow runs. */
export function seedActivities(workspace: LightfieldWorkspace, seed: Seeder, subjects: Subjects): void {
  seedTasksAndNotes(seed, subjects);
  seedMeetings(workspace, seed, subjects);
  seedEmails(seed, subjects);
  const list = seed("list", { $name: "Pilot customers", $objectType: "account" });
  list.links.members = subjects.accounts.slice(0, 3).map((account) => account.id);
  seedShipments(seed, subjects);
  for (const status of ["running", "completed", "failed"]) workspace.runs.set(`run_${status}`, status);
}

function seedTasksAndNotes(seed: Seeder, { owner, accounts, opportunities }: Subjects): void {
  const about = { $account: pick(accounts, 0).id, $opportunity: pick(opportunities, 0).id };
  const elsewhere = { $account: pick(accounts, 1).id };
  const by = { $assignedTo: owner.id, $createdBy: owner.id };
  const offer = { $title: "Send the revised offer", $status: "TODO", $dueAt: "2026-06-20T16:00:00Z" };
  seed("task", offer, { ...by, ...about });
  seed("task", { $title: "Book the pilot room", $status: "COMPLETE" }, { ...by, ...elsewhere });
  seed("task", { $title: "Check the security form", $status: "IN_PROGRESS" }, by);
  seed("note", { $title: "Call with Ines", $content: "- wants a pilot in **July**\n- budget is approved" }, about);
  seed("note", { $title: "Warehouse visit", $content: "Four docks, two shifts." }, elsewhere);
}

/** Two meetings: one that the owner of the key may see in full, and one that shows only who met and when. */
function seedMeetings(
  workspace: LightfieldWorkspace,
  seed: Seeder,
  { accounts, contacts, opportunities }: Subjects,
): void {
  const words = new TextEncoder().encode("Priya: Shall we begin?\nInes: Please.\n");
  const transcript = workspace.files.store("brightwater-kick-off.txt", "text/plain", words);
  const times = { $startDate: "2026-05-20T12:00:00Z", $endDate: "2026-05-20T12:45:00Z", $privacySetting: "FULL" };
  const people = { $organizerEmail: "priya@harbour.example.com", $attendeeEmails: ["ines@brightwater.example.com"] };
  const [account, contact, opportunity] = [pick(accounts, 0), pick(contacts, 0), pick(opportunities, 0)];
  const seen = seed("meeting", { $title: "Brightwater kick-off", ...times, ...people });
  seen.accessLevel = "FULL";
  seen.links = {
    $transcript: [transcript.id],
    $contact: [contact.id],
    $account: [account.id],
    $opportunity: [opportunity.id],
  };
  account.links.$meeting = [seen.id];
  opportunity.links.$meeting = [seen.id];
  const closed = seed("meeting", { $title: "Board review", ...times, $organizerEmail: "aiko@harbour.example.com" });
  closed.accessLevel = "METADATA";
}

function seedEmails(seed: Seeder, { accounts, contacts }: Subjects): void {
  const sent = { $sentAt: "2026-06-02T15:20:00Z", $from: ["priya@harbour.example.com"] };
  const pilot = { $subject: "Your pilot in July", $body: "<p>Dear Ines, the pilot can begin on 6 July.</p>" };
  const seen = seed("email", { ...sent, ...pilot, $to: ["ines@brightwater.example.com"] });
  seen.accessLevel = "FULL";
  seen.links = { $account: [pick(accounts, 0).id], $contact: [pick(contacts, 0).id] };
  const review = { $subject: "Board review", $body: "<p>The papers are in the usual place.</p>" };
  const closed = seed("email", { ...sent, ...review, $to: ["aiko@harbour.example.com"] });
  closed.accessLevel = "METADATA";
}

function seedShipments(seed: Seeder, { accounts }: Subjects): void {
  const [first, second] = [{ customer: pick(accounts, 0).id }, { customer: pick(accounts, 1).id }];
  seed("shipment", { label: "HH-2041", weightKg: 312.5, insured: true, routes: ["Sea", "Road"] }, first);
  seed("shipment", { label: "HH-2042", weightKg: 48, insured: false, routes: ["Air"] }, second);
}
