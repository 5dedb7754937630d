import type { JsonObject } from "../json.ts";
import type { WootivServer } from "./server-state.ts";
import type { Row } from "./tables.ts";
import { startFreePlan } from "./workspace-handlers.ts";

/** Fills a server with one workspace of thirty members and a handful of everything else. */
export function seedServer(server: WootivServer): void {
  const users = people.map((name) => server.users.create(describeUser(name)));
  const [owner] = users;
  if (owner === undefined) throw new Error("There is nobody to own the workspace.");
  server.users.update(owner, { role: "owner" });
  server.sessions.passwords.set(owner.id, "correct horse battery staple");
  server.sessions.bearers.set("wootiv_sandbox", owner.id);
  const workspace = seedWorkspace(server, owner, users);
  seedRoles(server, users);
  seedMail(server, workspace);
  const user = { id: users[1]?.id ?? owner.id };
  const invitation = {
    active: true,
    category: "invitation",
    code: "hc-7Qk2vX9d",
    email: "ben.ortiz@example.com",
    user,
  };
  server.invitations.create(invitation);
}

function describeUser(name: string): JsonObject {
  const [firstName = "", lastName = ""] = name.split(" ");
  const username = name.toLowerCase().replace(" ", ".");
  return { username, email: `${username}@example.com`, firstName, lastName, role: "member" };
}

function seedWorkspace(server: WootivServer, owner: Row, users: Row[]): Row {
  const workspaceMembers = users.map((user) => user.id);
  const names = { name: "Harbor Coffee", slug: "harbor-coffee" };
  const row = server.workspaces.create({ ...names, ownerId: owner.id, workspaceMembers });
  const plan = { ...startFreePlan(server, row), planName: "business_pro", status: "active" };
  const subscription = server.subscriptions.create(plan);
  server.homeId = row.id;
  return server.workspaces.update(row, { subscription, subscriptionId: subscription.id });
}

function seedRoles(server: WootivServer, users: Row[]): void {
  const [owner, second] = users.map((user) => ({ id: user.id }));
  const roles = [
    { name: "Admin", description: "May do everything in the workspace.", holder: owner },
    { name: "Support", description: "May read and answer every mailbox of the workspace.", holder: second },
    { name: "Billing", description: "May change the subscription.", holder: undefined },
  ];
  for (const { holder, ...role } of roles) {
    const row = server.roles.create({ ...role, assignees: holder === undefined ? [] : [holder] });
    if (holder === undefined) continue;
    const assignment = server.assignments.create({ role: { id: row.id }, assignee: holder });
    server.kinds.set(assignment.id, "user");
  }
}

function seedMail(server: WootivServer, workspace: Row): void {
  const workspaceId = workspace.id;
  const group = server.contactGroups.create({ groupName: "Restaurants", workspaceId });
  server.contactGroups.create({ groupName: "Offices", workspaceId });
  const contacts = customers.map(([name, company], index) => {
    const { firstName = "", lastName = "", email = "" } = describeUser(name);
    const phoneNumber = `+1202555${String(1000 + index * 7).slice(-4)}`;
    const place = { contactGroupId: group.id, workspaceId };
    return server.contacts.create({
      firstName,
      lastName,
      email,
      phoneNumber,
      metadata: { company },
      primaryContact: "email",
      ...place,
    });
  });
  const mailboxes = ["Orders", "Support", "Wholesale"].map((name) => seedMailbox(server, name, workspaceId));
  const [orders] = mailboxes;
  for (const contact of contacts.slice(0, 2)) {
    if (orders !== undefined) seedStream(server, orders, contact);
  }
}

function seedMailbox(server: WootivServer, name: string, workspaceId: string): Row {
  const uniqueAddress = name.toLowerCase();
  const address = { uniqueAddress, dotcom: "mail.example.com", inbox: `${uniqueAddress}@mail.example.com` };
  const objective = `Answer what comes in for ${uniqueAddress}, and hand over what needs a person.`;
  const mailbox = server.mailboxes.create({
    name,
    ...address,
    objective,
    status: "active",
    config: { language: "en" },
    workspaceId,
  });
  for (const entry of ["calendly", "website"]) {
    const type = entry === "website" ? "resource" : "action";
    const value = { url: `https://${entry}.example.com/${uniqueAddress}` };
    const texts = {
      instructions: "Use it when asked.",
      schema: {},
      source: "catalogue",
      rawContent: null,
      rawParsed: null,
    };
    const slug = `${uniqueAddress}-${entry}`;
    server.registry.create({
      name: entry,
      type,
      enabled: true,
      slug,
      value,
      ...texts,
      pipelineId: mailbox.id,
      workspaceId,
    });
  }
  return mailbox;
}

function seedStream(server: WootivServer, mailbox: Row, contact: Row): void {
  const stream = server.conversations.open(mailbox, contact, "Ten kilos of the blend");
  const common = { Attachments: [], mediumIntegrationName: "postmark" };
  const say = (sender: string, status: string, text: string): void => {
    server.conversations.addMessage(stream, {
      ...common,
      sender,
      status,
      messageText: text,
      messageHTML: `<p>${text}</p>`,
    });
  };
  say("recipient", "received", "Ten kilos of the blend, please.");
  say("agent", "sent", "Gladly. Shall we deliver on Friday?");
  const common2 = {
    instructions: "",
    schema: {},
    source: "catalogue",
    rawContent: null,
    rawParsed: null,
    enabled: true,
  };
  const place = { pipelineId: mailbox.id, streamSlug: stream.slug, streamNamespace: stream.namespace };
  server.registry.create({
    name: "cta",
    type: "action",
    value: { instruction: "Offer a sample." },
    ...common2,
    ...place,
  });
}

const people = [
  "Ann Lee",
  "Ben Ortiz",
  "Chloe Dubois",
  "Dario Conti",
  "Elif Kaya",
  "Finn Larsen",
  "Grace Mwangi",
  "Hugo Silva",
  "Ida Holm",
  "Jae Park",
  "Kira Novak",
  "Liam Walsh",
  "Mina Sato",
  "Noah Weber",
  "Olga Petrov",
  "Paulo Ramos",
  "Quinn Baker",
  "Rosa Marin",
  "Sven Berg",
  "Tara Singh",
  "Uma Rao",
  "Viktor Hahn",
  "Wendy Cole",
  "Xavi Soler",
  "Yara Nasser",
  "Zoe Adams",
  "Amir Haddad",
  "Bella Rossi",
  "Cato Vries",
  "Dina Levi",
  "Emil Kruse",
];

const customers: [name: string, company: string][] = [
  ["Maya Rossi", "Rossi Trattoria"],
  ["Leon Fischer", "Fischer Catering"],
  ["Sara Nilsen", "Fjord Cafe"],
  ["Omar Aziz", "Aziz Grill"],
  ["Tess Morgan", "Morgan Bakery"],
  ["Ivo Horvat", "Adria Bistro"],
  ["Lin Zhao", "Jade Garden"],
];
