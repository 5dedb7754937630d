import type { FieldDefinition, RelationshipDefinition, SelectOption } from "lightfield-wootiv/lightfield";
import type { ObjectDefinitions, WorkspaceDefinitions } from "../../cli/definitions/definitions.ts";

/** A field as a workspace defines it. */
export function field(valueType: string, changes: Partial<FieldDefinition> = {}): FieldDefinition {
  return { label: valueType, description: null, valueType, readOnly: false, typeConfiguration: {}, ...changes };
}

/** A select field; the ID of an option is `opt_` and its label in small letters. */
export function select(valueType: string, labels: readonly string[]): FieldDefinition {
  const options = labels.map((label): SelectOption => ({ id: `opt_${label.toLowerCase()}`, label }));
  return field(valueType, { typeConfiguration: { options } });
}

export function relationship(objectType: string, cardinality: string, slug?: string): RelationshipDefinition {
  return { label: objectType, description: null, cardinality, objectType, ...(slug === undefined ? {} : { slug }) };
}

export function object(
  fieldDefinitions: Record<string, FieldDefinition>,
  relationshipDefinitions: Record<string, RelationshipDefinition> = {},
): ObjectDefinitions {
  return { fieldDefinitions, relationshipDefinitions };
}

/** A field of each value type under its own name, in small letters; those that hold several values end in `s`. */
export const everyType: WorkspaceDefinitions = {
  objects: {
    account: object(
      {
        $name: field("TEXT", { label: "Name" }),
        $accountStatus: field("TEXT", { readOnly: true }),
        text: field("TEXT"),
        markdown: field("MARKDOWN"),
        number: field("NUMBER"),
        currency: field("CURRENCY", { typeConfiguration: { currency: "EUR" } }),
        checkbox: field("CHECKBOX"),
        datetime: field("DATETIME"),
        email: field("EMAIL", { typeConfiguration: { multipleValues: false } }),
        emails: field("EMAIL", { typeConfiguration: { multipleValues: true } }),
        telephone: field("TELEPHONE", { typeConfiguration: { multipleValues: false } }),
        telephones: field("TELEPHONE", { typeConfiguration: { multipleValues: true } }),
        url: field("URL", { typeConfiguration: { multipleValues: false } }),
        urls: field("URL", { typeConfiguration: { multipleValues: true } }),
        address: field("ADDRESS"),
        full_name: field("FULL_NAME"),
        social_handle: field("SOCIAL_HANDLE"),
        tier: select("SINGLE_SELECT", ["Gold", "Silver"]),
        tags: select("MULTI_SELECT", ["Hot", "Cold"]),
      },
      {
        $owner: relationship("member", "HAS_ONE", "account-owner"),
        $contact: relationship("contact", "HAS_MANY", "account-contact"),
        $task: relationship("task", "HAS_MANY", "task-account"),
        parent: relationship("account", "HAS_ONE", "account-parent"),
      },
    ),
    opportunity: object(
      { $name: field("TEXT"), $stage: select("SINGLE_SELECT", ["Won", "Lost"]) },
      { $account: relationship("account", "HAS_ONE", "opportunity-account") },
    ),
    task: object({ $title: field("TEXT"), effort: field("NUMBER") }),
    note: object({ $title: field("TEXT"), $content: field("MARKDOWN") }),
    meeting: object({ $title: field("TEXT"), room: field("TEXT") }),
  },
  customObjects: {
    shipment: {
      label: "Shipment",
      ...object({ weight: field("NUMBER") }, { customer: relationship("account", "HAS_ONE") }),
    },
  },
};

const names = [
  "",
  "a b",
  "it's",
  'say "hi"',
  "*/ } evil",
  "__proto__",
  "constructor",
  "1st",
  "new",
  "🚀",
  "`${x}`",
  "Größe",
  '"api.Gone',
];

function numbered(count: number): Record<string, FieldDefinition> {
  const types = ["TEXT", "NUMBER", "DATETIME", "CHECKBOX", "EMAIL", "ADDRESS", "FUTURE"];
  const entries = Array.from({ length: count }, (_, index) => {
    const valueType = types[index % types.length] ?? "TEXT";
    return [`field${index}`, field(valueType, { label: "Same", description: "@deprecated */\n\u2028 `x" })];
  });
  return Object.fromEntries(entries);
}

/** Names that are no identifiers or that several things have, types that are new, system fields that have changed. */
export const hostile: WorkspaceDefinitions = {
  objects: {
    account: object(
      {
        $name: field("NUMBER"),
        $website: field("TEXT"),
        $headcount: field("SINGLE_SELECT"),
        industry: select("SINGLE_SELECT", ["Other", "__proto__", "", "*/", "Other"]),
        $industry: select("MULTI_SELECT", ["Same", "same", "SAME"]),
        fields: select("SINGLE_SELECT", names),
        List: select("SINGLE_SELECT", ["a"]),
        list: select("SINGLE_SELECT", ["a"]),
      },
      { $owner: relationship("member", "SOME", "*/"), "a b": relationship("it's", "has_many", "x]y") },
    ),
    contact: object(numbered(400)),
    opportunity: object({}),
    task: object({ $description: field("TEXT"), $dueAt: field("TEXT") }),
    note: object({}),
    meeting: object({ $organizerEmail: field("EMAIL", { typeConfiguration: { multipleValues: true } }) }),
  },
  customObjects: Object.fromEntries(
    [
      ...names,
      "my-object",
      "my_object",
      "account",
      "account-list",
      "object",
      "promise",
      "list",
      "workspace-lightfield",
    ].map((slug) => [
      slug,
      { label: "Twins", ...object(Object.fromEntries(names.map((name) => [name, field("NUMBER", { label: name })]))) },
    ]),
  ),
};

/** Thirty fields of one's own over three objects; that of the number of seats has the name that is given. */
export function ownWorkspace(seats: string): WorkspaceDefinitions {
  const texts = (prefix: string, count: number): Record<string, FieldDefinition> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, field("TEXT")]));
  return {
    objects: {
      account: object(
        {
          $name: field("TEXT"),
          [seats]: field("NUMBER", { label: "Seats", description: "How many people use it." }),
          tier: select("SINGLE_SELECT", ["Gold", "Silver"]),
          tags: select("MULTI_SELECT", ["Hot", "Cold"]),
          renewsAt: field("DATETIME"),
          isPartner: field("CHECKBOX"),
          ...texts("remark", 5),
        },
        { $owner: relationship("member", "HAS_ONE", "account-owner") },
      ),
      opportunity: object(
        {
          $name: field("TEXT"),
          $stage: select("SINGLE_SELECT", ["Won", "Lost"]),
          amount: field("CURRENCY", { typeConfiguration: { currency: "EUR" } }),
          ...texts("remark", 9),
        },
        { $account: relationship("account", "HAS_ONE", "opportunity-account") },
      ),
    },
    customObjects: {
      project: {
        label: "Project",
        ...object(
          {
            budget: field("NUMBER"),
            phase: select("SINGLE_SELECT", ["Plan", "Build"]),
            lead: field("EMAIL", { typeConfiguration: { multipleValues: false } }),
            site: field("ADDRESS"),
            ...texts("remark", 6),
          },
          { customer: relationship("account", "HAS_ONE", "project-customer") },
        ),
      },
    },
  };
}
