import type { JSONObject } from "../store/json.ts";
import type { WootivState } from "./state.ts";
import { startFreePlan } from "./subscription-handlers.ts";
import type { Row } from "./tables.ts";

/** The users, all members of the workspace. The first one is its owner. */
// prettier-ignore
const people: readonly string[] = [
  "Ann Lee", "Ben Ortiz", "Chloe Dubois", "Dario Conti", "Elif Kaya", "Finn Larsen", "Grace Mwangi", "Hugo Silva",
  "Ida Holm", "Jae Park", "Kira Novak", "Liam Walsh", "Mina Sato", "Noah Weber", "Olga Petrov", "Paulo Ramos",
  "Quinn Baker", "Rosa Marin", "Sven Berg", "Tara Singh", "Uma Rao", "Viktor Hahn", "Wendy Cole", "Xavi Soler",
  "Yara Nasser", "Zoe Adams", "Amir Haddad", "Bella Rossi", "Cato Vries", "Dina Levi", "Emil Kruse",
];

/** Contacts, and the companies they work for. */
const customers: readonly [name: string, company: string][] = [
  ["Maya Rossi", "Rossi Trattoria"],
  ["Leon Fischer", "Fischer Catering"],
  ["Sara Nilsen", "Fjord Cafe"],
  ["Omar Aziz", "Aziz Grill"],
  ["Tess Morgan", "Morgan Bakery"],
  ["Ivo Horvat", "Adria Bistro"],
  ["Lin Zhao", "Jade Garden"],
];

/** Fills a new state: with a workspace of thirty-one members, and some of everything else. */
export function seedState(state: WootivState): void {
  const users = people.map((name) => state.users.create(describePerson(name)));
  const [owner, second] = users;
  if (owner === undefined || second === undefined) throw new Error("There are not enough people.");
  state.users.update(owner, { role: "owner" });
  state.users.delete(state.users.create(describePerson("Gil Former")));
  state.sessions.passwords.set(owner.id, "correct horse battery staple");
  state.sessions.bearers.set("wootiv_sandbox", { userId: owner.id });
  const workspace = seedWorkspace(state, owner, users);
  seedRoles(state, owner, second);
  seedMail(state, workspace);
  const guest = { code: "hc-7Qk2vX9d", email: String(second.email), user: { id: second.id } };
  state.invitations.create({ active: true, category: "invitation", ...guest });
}

function describePerson(name: string): JSONObject {
  const [firstName = "", lastName = ""] = name.split(" ");
  const username = name.toLowerCase().replace(" ", ".");
  return { username, email: `${username}@example.com`, firstName, lastName, role: "member" };
}

function seedWorkspace(state: WootivState, owner: Row, users: Row[]): Row {
  const workspaceMembers = users.map((user) => user.id);
  const names = { name: "Harbor Coffee", slug: "harbor-coffee" };
  const workspace = state.workspaces.create({ ...names, ownerId: owner.id, workspaceMembers });
  const plan = { ...startFreePlan(state, workspace), planName: "business_pro", status: "active" };
  const subscription = state.subscriptions.create(plan);
  state.defaultWorkspaceId = workspace.id;
  return state.workspaces.update(workspace, { subscription, subscriptionId: subscription.id });
}

function seedRoles(state: WootivState, owner: Row, second: Row): void {
  const grant = (name: string, description: string, holder: Row): void => {
    const assignee = { id: holder.id };
    const role = state.roles.create({ name, description, assignees: [assignee] });
    state.kinds.set(state.assignments.create({ role: { id: role.id }, assignee }).id, "user");
  };
  grant("Admin", "May do everything in the workspace.", owner);
  grant("Support", "May read and answer every mailbox of the workspace.", second);
  state.roles.create({ name: "Billing", description: "May change the subscription.", assignees: [] });
}

function seedMail(state: WootivState, workspace: Row): void {
  const workspaceId = workspace.id;
  const [group] = ["Restaurants", "Offices"].map((groupName) => state.contactGroups.create({ groupName, workspaceId }));
  const contacts = customers.map(([name, company], index) => {
    const { firstName = "", lastName = "", email = "" } = describePerson(name);
    const reach = { email, phoneNumber: `+1202555${1000 + index * 7}`, primaryContact: "email" };
    const owner = { contactGroupId: group?.id ?? "", workspaceId };
    return state.contacts.create({ firstName, lastName, ...reach, ...owner, metadata: { company } });
  });
  const [orders] = ["Orders", "Support", "Wholesale"].map((name) => seedMailbox(state, name, workspaceId));
  if (orders === undefined) return;
  for (const contact of contacts.slice(0, 2)) seedStream(state, orders, contact);
}

/** The columns that all entries of the registry begin with. */
const entryDefaults = {
  enabled: true,
  instructions: "Use it when asked.",
  schema: {},
  source: "catalogue",
  rawContent: null,
  rawParsed: null,
};

function seedMailbox(state: WootivState, name: string, workspaceId: string): Row {
  const uniqueAddress = name.toLowerCase();
  const address = { uniqueAddress, dotcom: "mail.example.com", inbox: `${uniqueAddress}@mail.example.com` };
  const objective = `Answer what comes in for ${uniqueAddress}, and hand over what needs a person.`;
  const settings = { objective, status: "active", config: { language: "en" } };
  const mailbox = state.mailboxes.create({ name, ...address, ...settings, workspaceId });
  const attach = (entry: string, type: string): void => {
    const value = { url: `https://${entry}.example.com/${uniqueAddress}` };
    const owner = { slug: `${uniqueAddress}-${entry}`, pipelineId: mailbox.id, workspaceId };
    state.registry.create({ name: entry, type, value, ...entryDefaults, ...owner });
  };
  attach("calendly", "action");
  attach("website", "resource");
  return mailbox;
}

function seedStream(state: WootivState, mailbox: Row, contact: Row): void {
  const stream = state.conversations.open(mailbox, contact, "Ten kilos of the blend");
  const say = (sender: string, status: string, text: string): void => {
    const form = { Attachments: [], mediumIntegrationName: "postmark", messageHTML: `<p>${text}</p>` };
    state.conversations.addMessage(stream, { ...form, messageText: text, sender, status });
  };
  say("recipient", "received", "Ten kilos of the blend, please.");
  say("agent", "sent", "Gladly. Shall we deliver on Friday?");
  const owner = { pipelineId: mailbox.id, streamSlug: stream.slug, streamNamespace: stream.namespace };
  state.registry.create({
    name: "cta",
    type: "action",
    value: { instruction: "Offer a sample." },
    ...entryDefaults,
    ...owner,
  });
}
