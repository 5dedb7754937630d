import type { Definitions } from "lightfield-wootiv/lightfield";

/** The objects that every workspace has, as far as the API describes them. */
export const standardObjects = ["account", "contact", "opportunity", "task", "note", "meeting"] as const;
export type StandardObject = (typeof standardObjects)[number];

/** What the API says of one object. */
export type ObjectDefinitions = Pick<Definitions, "fieldDefinitions" | "relationshipDefinitions">;

export interface CustomObjectDefinitions extends ObjectDefinitions {
  /** Name shown to people. */
  readonly label: string;
}

/** What a workspace says of its objects, as the API sends it. An object that was not read is missing. */
export interface WorkspaceDefinitions {
  readonly objects: Readonly<Partial<Record<StandardObject, ObjectDefinitions>>>;
  /** By slug. */
  readonly customObjects: Readonly<Record<string, CustomObjectDefinitions>>;
}
