import type { IDSource } from "../store/random.ts";
import { ObjectTypeDescription } from "./object-types.ts";
import type { ObjectType } from "./object-types.ts";

const single = { configuration: { multipleValues: false } };
const several = { configuration: { multipleValues: true } };
const readOnly = { readOnly: true };

/** The object types of the sandbox's workspace: the standard ones, with some custom fields, and one custom type. */
export function describeObjectTypes(ids: IDSource): Map<string, ObjectType> {
  const types = [
    describeAccount(ids),
    describeContact(ids),
    describeOpportunity(ids),
    describeTask(ids),
    describeNote(ids),
    describeMeeting(ids),
    describeList(ids),
    describeMember(ids),
    describeEmail(ids),
    describeShipment(ids),
  ].map((description) => description.type);
  return new Map(types.map((type) => [type.slug, type]));
}

function describeAccount(ids: IDSource): ObjectTypeDescription {
  const network = (handleService: string): { configuration: { handleService: string } } => ({
    configuration: { handleService },
  });
  return new ObjectTypeDescription(ids, "account", "accounts", "acc_", "Account")
    .field("$name", "TEXT")
    .field("$website", "URL", several)
    .field("$industry", "MULTI_SELECT", { options: ["Software", "Logistics", "Manufacturing", "Healthcare", "Food"] })
    .field("$headcount", "SINGLE_SELECT", { options: ["1–10", "11–50", "51–200", "201–1000", "1001+"] })
    .field("$lastFundingType", "SINGLE_SELECT", { options: ["Seed", "Series A", "Series B", "Private equity"] })
    .field("$facebook", "SOCIAL_HANDLE", network("FACEBOOK"))
    .field("$instagram", "SOCIAL_HANDLE", network("INSTAGRAM"))
    .field("$linkedIn", "SOCIAL_HANDLE", network("LINKEDIN"))
    .field("$twitter", "SOCIAL_HANDLE", network("TWITTER"))
    .field("$primaryAddress", "ADDRESS")
    .field("$howTheyMakeMoney", "MARKDOWN", readOnly)
    .field("$accountStatus", "TEXT", readOnly)
    .field("seats", "NUMBER")
    .field("annualRevenue", "CURRENCY", { configuration: { currency: "USD" } })
    .field("renewsAt", "DATETIME")
    .field("isPartner", "CHECKBOX")
    .field("switchboard", "TELEPHONE", several)
    .hasOne("$owner", "member")
    .hasMany("$contact", "contact", { slug: "account-contact", inverse: "$account" })
    .hasMany("$opportunity", "opportunity", { slug: "opportunity-account", inverse: "$account", readOnly: true })
    .hasMany("$task", "task", { slug: "task-account", inverse: "$account", readOnly: true })
    .hasMany("$note", "note", { slug: "note-account", inverse: "$account", readOnly: true })
    .hasMany("$meeting", "meeting", { slug: "meeting-account", inverse: "$account", readOnly: true });
}

function describeContact(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "contact", "contacts", "con_", "Contact")
    .field("$name", "FULL_NAME")
    .field("$email", "EMAIL", several)
    .field("$profilePhotoUrl", "URL", single)
    .field("phone", "TELEPHONE", several)
    .field("background", "MARKDOWN")
    .hasMany("$account", "account", { slug: "account-contact", inverse: "$contact" });
}

function describeOpportunity(ids: IDSource): ObjectTypeDescription {
  const stages = ["Qualification", "Discovery", "Proposal", "Negotiation", "Won", "Lost"];
  return new ObjectTypeDescription(ids, "opportunity", "opportunities", "opp_", "Opportunity")
    .field("$name", "TEXT")
    .field("$stage", "SINGLE_SELECT", { options: stages })
    .field("$opportunityStatus", "TEXT", readOnly)
    .field("contractValue", "CURRENCY", { configuration: { currency: "EUR" } })
    .field("closesAt", "DATETIME")
    .hasOne("$account", "account", { slug: "opportunity-account", inverse: "$opportunity" })
    .hasOne("$owner", "member")
    .hasOne("$createdBy", "member")
    .hasOne("$champion", "contact")
    .hasOne("$evaluator", "contact")
    .hasMany("$task", "task", { slug: "task-opportunity", inverse: "$opportunity", readOnly: true })
    .hasMany("$note", "note", { slug: "note-opportunity", inverse: "$opportunity", readOnly: true })
    .hasMany("$meeting", "meeting", { slug: "meeting-opportunity", inverse: "$opportunity", readOnly: true });
}

function describeTask(ids: IDSource): ObjectTypeDescription {
  const states = { TODO: "To do", IN_PROGRESS: "In progress", COMPLETE: "Complete", CANCELLED: "Cancelled" };
  return new ObjectTypeDescription(ids, "task", "tasks", "", "Task")
    .field("$title", "TEXT")
    .field("$status", "SINGLE_SELECT", { options: states })
    .field("$description", "MARKDOWN")
    .field("$dueAt", "DATETIME")
    .hasOne("$assignedTo", "member")
    .hasOne("$account", "account", { slug: "task-account", inverse: "$task" })
    .hasOne("$opportunity", "opportunity", { slug: "task-opportunity", inverse: "$task" })
    .hasOne("$createdBy", "member")
    .hasMany("$note", "note", readOnly);
}

function describeNote(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "note", "notes", "", "Note")
    .field("$title", "TEXT")
    .field("$content", "MARKDOWN")
    .hasMany("$account", "account", { slug: "note-account", inverse: "$note" })
    .hasMany("$opportunity", "opportunity", { slug: "note-opportunity", inverse: "$note" })
    .hasMany("$contact", "contact");
}

function describeMeeting(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "meeting", "meetings", "mtg_", "Meeting")
    .field("$title", "TEXT")
    .field("$startDate", "DATETIME")
    .field("$endDate", "DATETIME")
    .field("$description", "TEXT")
    .field("$meetingUrl", "URL", single)
    .field("$organizerEmail", "EMAIL", single)
    .field("$attendeeEmails", "EMAIL", several)
    .field("$privacySetting", "TEXT")
    .hasOne("$transcript", "file")
    .hasMany("$contact", "contact", readOnly)
    .hasMany("$account", "account", { slug: "meeting-account", inverse: "$meeting", readOnly: true })
    .hasMany("$opportunity", "opportunity", { slug: "meeting-opportunity", inverse: "$meeting", readOnly: true });
}

function describeList(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "list", "lists", "", "List")
    .field("$name", "TEXT")
    .field("$objectType", "TEXT");
}

function describeMember(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "member", "members", "mem_", "Member")
    .field("$email", "EMAIL", single)
    .field("$name", "FULL_NAME")
    .field("$profileImage", "URL", single)
    .field("$role", "TEXT");
}

function describeEmail(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "email", "emails", "eml_", "Email")
    .field("$subject", "TEXT")
    .field("$sentAt", "DATETIME")
    .field("$from", "EMAIL", several)
    .field("$to", "EMAIL", several)
    .field("$cc", "EMAIL", several)
    .field("$bcc", "EMAIL", several)
    .field("$privacySetting", "TEXT")
    .field("$body", "HTML")
    .hasMany("$account", "account", readOnly)
    .hasMany("$contact", "contact", readOnly)
    .hasMany("$attachment", "file", readOnly);
}

function describeShipment(ids: IDSource): ObjectTypeDescription {
  return new ObjectTypeDescription(ids, "shipment", "objects/shipment", "", "Shipment", true)
    .field("label", "TEXT")
    .field("weightKg", "NUMBER")
    .field("insured", "CHECKBOX")
    .field("routes", "MULTI_SELECT", { options: ["Sea", "Road", "Air"] })
    .field("priority", "SINGLE_SELECT", { options: ["Normal", "Express"] })
    .field("freight", "CURRENCY", { configuration: { currency: "EUR" } })
    .field("arrivesAt", "DATETIME")
    .field("destination", "ADDRESS")
    .field("consignee", "FULL_NAME")
    .field("notify", "EMAIL", several)
    .field("hotline", "TELEPHONE", single)
    .field("tracking", "URL", single)
    .field("carrier", "SOCIAL_HANDLE", { configuration: { handleService: "LINKEDIN" } })
    .field("instructions", "MARKDOWN")
    .hasOne("customer", "account");
}
