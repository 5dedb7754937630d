import { createPlanter, pick, type Planter } from "./seeder.ts";
import type { StoredRecord } from "./records.ts";
import { seedActivities } from "./seed-activities.ts";
import { companies, deals, people } from "./seed-data.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** Fills a workspace with sample records. Returns the member that the keys belong to. */
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
  seedActivities(workspace, plant, { owner: priya, accounts, contacts, opportunities });
  return priya;
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
