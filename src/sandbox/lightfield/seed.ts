import type { JsonObject } from "../json.ts";
import { parseFields } from "./field-values.ts";
import type { StoredRecord } from "./records.ts";
import { applyLinks } from "./relationships.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.parse("2026-03-02T08:00:00.000Z");

/** Fills a workspace with a handful of records. Answers the member that the keys stand for. */
export function seedWorkspace(workspace: LightfieldWorkspace): StoredRecord {
  const plant = createPlanter(workspace);
  const [priya, jonas, aiko] = seedMembers(plant);
  const owners = [priya, jonas, aiko].map((member) => member.id);
  const accounts = companies.map(({ name, ...fields }, index) =>
    plant("account", { $name: name, $website: [websiteOf(name)], ...fields }, { $owner: pick(owners, index) }),
  );
  const contacts = people.map(([firstName, lastName, company]) => {
    const host = new URL(websiteOf(companies[company]?.name ?? "")).host;
    const fields = { $name: { firstName, lastName }, $email: [`${firstName.toLowerCase()}@${host}`] };
    return plant("contact", fields, { $account: pick(accounts, company).id });
  });
  const opportunities = deals.map(([title, stage, company, contractValue], index) =>
    plant(
      "opportunity",
      { $name: title, $stage: stage, contractValue },
      { $account: pick(accounts, company).id, $owner: pick(owners, index), $champion: pick(contacts, company).id },
    ),
  );
  seedActivities(workspace, plant, priya, accounts, contacts, opportunities);
  return priya;
}

type Planter = (type: string, fields: JsonObject, links?: Record<string, string | string[]>) => StoredRecord;

/** Creates records as the API would, each a day after the one before it. */
function createPlanter(workspace: LightfieldWorkspace): Planter {
  let count = 0;
  return (slug, fields, links = {}) => {
    const type = workspace.type(slug);
    const createdAt = new Date(firstDay + (count++ * day) / 2).toISOString();
    const record = workspace.records.create(type, parseFields(type, fields), createdAt);
    applyLinks(workspace.records, record, workspace.links.planCreation(type, links));
    return record;
  };
}

function pick<T>(items: T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

function websiteOf(name: string): string {
  return `https://${name.toLowerCase().split(" ")[0] ?? ""}.example.com`;
}

function seedMembers(plant: Planter): [StoredRecord, StoredRecord, StoredRecord] {
  const member = (firstName: string, lastName: string, role: string): StoredRecord =>
    plant("member", {
      $name: { firstName, lastName },
      $email: `${firstName.toLowerCase()}@harbour.example.com`,
      $profileImage: null,
      $role: role,
    });
  return [member("Priya", "Raman", "admin"), member("Jonas", "Feld", "member"), member("Aiko", "Mori", "member")];
}

/** Tasks, notes, meetings, lists, emails, files, workflow runs and custom objects. */
function seedActivities(
  workspace: LightfieldWorkspace,
  plant: Planter,
  owner: StoredRecord,
  accounts: StoredRecord[],
  contacts: StoredRecord[],
  opportunities: StoredRecord[],
): void {
  const [account, contact, opportunity] = [pick(accounts, 0), pick(contacts, 0), pick(opportunities, 0)];
  const about = { $account: account.id, $opportunity: opportunity.id };
  const people = { $assignedTo: owner.id, $createdBy: owner.id };
  plant(
    "task",
    { $title: "Send the revised offer", $status: "TODO", $dueAt: "2026-06-20T16:00:00Z" },
    { ...people, ...about },
  );
  plant("task", { $title: "Book the pilot room", $status: "COMPLETE" }, { ...people, $account: pick(accounts, 1).id });
  plant("task", { $title: "Check the security form", $status: "IN_PROGRESS" }, people);
  plant("note", { $title: "Call with Ines", $content: "- wants a pilot in **July**\n- budget is approved" }, about);
  plant("note", { $title: "Warehouse visit", $content: "Four docks, two shifts." }, { $account: pick(accounts, 1).id });
  seedMeetings(workspace, plant, account, contact, opportunity);
  seedEmails(workspace, plant, account, contact);
  const list = plant("list", { $name: "Pilot customers", $objectType: "account" });
  list.links.members = accounts.slice(0, 3).map((member) => member.id);
  plant(
    "shipment",
    { label: "HH-2041", weightKg: 312.5, insured: true, routes: ["Sea", "Road"] },
    { customer: account.id },
  );
  plant(
    "shipment",
    { label: "HH-2042", weightKg: 48, insured: false, routes: ["Air"] },
    { customer: pick(accounts, 1).id },
  );
  for (const status of ["running", "completed", "failed"]) workspace.runs.set(`run_${status}`, status);
}

function seedMeetings(
  workspace: LightfieldWorkspace,
  plant: Planter,
  account: StoredRecord,
  contact: StoredRecord,
  opportunity: StoredRecord,
): void {
  const words = new TextEncoder().encode("Priya: Shall we begin?\nInes: Please.\n");
  const transcript = workspace.files.store("brightwater-kick-off.txt", "text/plain", words);
  const times = { $startDate: "2026-05-20T12:00:00Z", $endDate: "2026-05-20T12:45:00Z" };
  const people = { $organizerEmail: "priya@harbour.example.com", $attendeeEmails: ["ines@brightwater.example.com"] };
  const seen = plant("meeting", { $title: "Brightwater kick-off", ...times, ...people, $privacySetting: "FULL" });
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

function seedEmails(
  workspace: LightfieldWorkspace,
  plant: Planter,
  account: StoredRecord,
  contact: StoredRecord,
): void {
  const sent = { $sentAt: "2026-06-02T15:20:00Z", $from: ["priya@harbour.example.com"] };
  const email = plant("email", {
    ...sent,
    $subject: "Your pilot in July",
    $to: ["ines@brightwater.example.com"],
    $body: "<p>Dear Ines, the pilot can begin on 6 July.</p>",
  });
  email.accessLevel = "FULL";
  email.links = { $account: [account.id], $contact: [contact.id] };
  const closed = plant("email", {
    ...sent,
    $subject: "Salaries",
    $to: ["aiko@harbour.example.com"],
    $body: "<p>Later.</p>",
  });
  closed.accessLevel = "METADATA";
  workspace.records.touch(closed);
}

const companies = [
  {
    name: "Brightwater Instruments",
    $industry: ["Manufacturing"],
    $headcount: "51–200",
    seats: 240,
    annualRevenue: 18500000,
    isPartner: false,
    renewsAt: "2026-09-30T00:00:00Z",
    $primaryAddress: { street: "Hafenstraße 12", city: "Hamburg", postalCode: "20457", country: "DE" },
  },
  {
    name: "Northgate Logistics",
    $industry: ["Logistics"],
    $headcount: "201–1000",
    seats: 610,
    annualRevenue: 94000000,
    isPartner: true,
    renewsAt: "2026-12-31T00:00:00Z",
    switchboard: ["+14155550132"],
  },
  {
    name: "Solstice Foods",
    $industry: ["Food", "Manufacturing"],
    $headcount: "11–50",
    seats: 35,
    annualRevenue: 4200000.5,
    isPartner: false,
    $linkedIn: "https://www.linkedin.com/company/solstice-foods",
  },
  {
    name: "Fernhill Health",
    $industry: ["Healthcare"],
    $headcount: "1001+",
    seats: 1800,
    isPartner: true,
    $lastFundingType: "Private equity",
  },
  {
    name: "Quayside Software",
    $industry: ["Software"],
    $headcount: "1–10",
    seats: 8,
    annualRevenue: 900000,
    $lastFundingType: "Seed",
  },
];

const people: [firstName: string, lastName: string, company: number][] = [
  ["Ines", "Kowalczyk", 0],
  ["Tom", "Okafor", 1],
  ["Lea", "Marchetti", 2],
  ["Ravi", "Pillai", 3],
  ["Nora", "Lindqvist", 4],
  ["Ben", "Achterberg", 0],
  ["Yuki", "Tanabe", 1],
];

const deals: [title: string, stage: string, company: number, value: number][] = [
  ["Brightwater: 240 seats", "Proposal", 0, 38400],
  ["Northgate: three depots", "Discovery", 1, 121000],
  ["Solstice: trial", "Qualification", 2, 5200],
  ["Fernhill: renewal", "Won", 3, 288000],
];
