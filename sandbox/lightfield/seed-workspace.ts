import type { APIDocument } from "../server/documents.ts";
import type { SandboxOptions } from "../server/options.ts";
import type { IDSource } from "../store/random.ts";
import { listReadScopes } from "./api-key.ts";
import { addPipelines } from "./pipelines.ts";
import type { StoredRecord } from "./records.ts";
import { seedActivities } from "./seed-activities.ts";
import { accountSeeds, contactSeeds, opportunitySeeds } from "./seed-data.ts";
import { createSeeder, pick } from "./seeder.ts";
import type { Seeder } from "./seeder.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** Fills a new workspace: with sample records, pipelines if the options say so, and the keys. */
export function seedWorkspace(
  workspace: LightfieldWorkspace,
  document: APIDocument,
  ids: IDSource,
  { pipelines = false, seedData }: SandboxOptions,
): void {
  const { objects, customObjects, samples = (objects ?? customObjects) === undefined } = seedData ?? {};
  const owner = seedRecords(workspace, samples);
  if (pipelines) addPipelines(workspace.type("opportunity"), ids);
  const subject = { subjectType: "user" as const, memberId: owner.id };
  workspace.keys.set("sk_lf_sandbox", { ...subject, isAdmin: true, scopes: [] });
  workspace.keys.set("sk_lf_sandbox_read", { ...subject, isAdmin: false, scopes: listReadScopes(document) });
  workspace.keys.set("sk_lf_sandbox_contacts", { ...subject, isAdmin: false, scopes: ["contacts:read"] });
}

/** Fills a workspace with members and, unless they are unwanted, sample records. Returns the owner of the keys. */
function seedRecords(workspace: LightfieldWorkspace, samples: boolean): StoredRecord {
  const seed = createSeeder(workspace);
  const [priya, jonas, aiko] = seedMembers(seed);
  if (!samples) return priya;
  const owners = [priya, jonas, aiko].map((member) => member.id);
  const accounts = accountSeeds.map(({ name, ...fields }, index) =>
    seed("account", { $name: name, $website: [websiteOf(name)], ...fields }, { $owner: pick(owners, index) }),
  );
  const contacts = contactSeeds.map(([firstName, lastName, account]) => {
    const host = new URL(websiteOf(accountSeeds[account]?.name ?? "")).host;
    const fields = { $name: { firstName, lastName }, $email: [`${firstName.toLowerCase()}@${host}`] };
    return seed("contact", fields, { $account: pick(accounts, account).id });
  });
  const opportunities = opportunitySeeds.map(([title, stage, account, contractValue], index) =>
    seed(
      "opportunity",
      { $name: title, $stage: stage, contractValue },
      { $account: pick(accounts, account).id, $owner: pick(owners, index), $champion: pick(contacts, account).id },
    ),
  );
  seedActivities(workspace, seed, { owner: priya, accounts, contacts, opportunities });
  return priya;
}

function websiteOf(name: string): string {
  return `https://${name.toLowerCase().split(" ")[0] ?? ""}.example.com`;
}

function seedMembers(seed: Seeder): [StoredRecord, StoredRecord, StoredRecord] {
  const member = (firstName: string, lastName: string, role: string): StoredRecord =>
    seed("member", {
      $name: { firstName, lastName },
      $email: `${firstName.toLowerCase()}@harbour.example.com`,
      $profileImage: null,
      $role: role,
    });
  return [member("Priya", "Raman", "admin"), member("Jonas", "Feld", "member"), member("Aiko", "Mori", "member")];
}
