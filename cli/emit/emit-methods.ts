import type { StandardObject } from "../definitions/definitions.ts";
import type { ObjectModel, WorkspaceModel } from "../workspace/workspace-model.ts";
import { rulesOf } from "./object-rules.ts";
import { comment, declareInterface } from "./text.ts";

/** The record, a page of it, and the methods that read and write it. */
export function emitRecord({ label, resource, typeName }: ObjectModel): string[] {
  const base = recordName(resource);
  return [
    comment(`A record of “${label}”, as this workspace has it.`),
    ...declareInterface(typeName, `api.${base}`, [
      `fields: ${typeName}Fields;`,
      `relationships: ${typeName}Relationships;`,
    ]),
    "",
    ...declareInterface(`${typeName}List`, `api.${base}List`, [`data: ${typeName}[];`]),
  ];
}

/** What the client calls a record. */
export function recordName(resource: StandardObject | undefined): string {
  return resource === undefined ? "Entity" : apiNames[resource];
}

const apiNames: Readonly<Record<StandardObject, string>> = {
  account: "Account",
  contact: "Contact",
  opportunity: "Opportunity",
  task: "Task",
  note: "Note",
  meeting: "Meeting",
};

/** The methods of an object that has a resource of its own. */
export function emitMethods(object: ObjectModel, resource: StandardObject): string[] {
  const { typeName } = object;
  const api = apiNames[resource];
  const params = rulesOf(object) === undefined ? `api.${api}` : typeName;
  const history = `PagePromise<api.FieldHistory, api.FieldHistoryEntry>`;
  const hasHistory = rulesOf(object) !== undefined;
  return declareInterface(`${typeName}Methods`, `api.${api}Resource`, [
    `list(query?: ${typeName}ListParams, options?: RequestOptions): PagePromise<${typeName}List, ${typeName}>;`,
    `create(body: ${params}CreateParams, options?: RequestOptions): APIPromise<${typeName}>;`,
    `retrieve(id: string, options?: RequestOptions): APIPromise<${typeName}>;`,
    `update(id: string, body: ${params}UpdateParams, options?: RequestOptions): APIPromise<${typeName}>;`,
    `delete(id: string, options?: RequestOptions): APIPromise<${typeName}>;`,
    ...(hasHistory
      ? [
          `fieldHistory(id: string, fieldKey: keyof ${typeName}Fields, query?: api.${api}FieldHistoryParams, options?: RequestOptions): ${history};`,
        ]
      : []),
  ]);
}

/** The methods of custom objects: one signature for each slug. */
export function emitObjectMethods(objects: readonly ObjectModel[]): string[] {
  const signatures = (print: (slug: string, typeName: string) => string): string[] =>
    objects.map(({ objectType, typeName }) => print(`entitySlug: ${JSON.stringify(objectType)}`, typeName));
  const options = "options?: RequestOptions";
  return declareInterface("ObjectMethods", "api.ObjectResource", [
    ...signatures(
      (slug, name) => `list(${slug}, query?: ${name}ListParams, ${options}): PagePromise<${name}List, ${name}>;`,
    ),
    ...signatures((slug, name) => `create(${slug}, body: ${name}CreateParams, ${options}): APIPromise<${name}>;`),
    ...signatures((slug, name) => `retrieve(${slug}, id: string, ${options}): APIPromise<${name}>;`),
    ...signatures(
      (slug, name) => `update(${slug}, id: string, body: ${name}UpdateParams, ${options}): APIPromise<${name}>;`,
    ),
    ...signatures((slug, name) => `delete(${slug}, id: string, ${options}): APIPromise<${name}>;`),
  ]);
}

/** Lists hold accounts, contacts or opportunities. */
export function emitListMethods(objects: readonly ObjectModel[]): string[] {
  const members = objects.flatMap(({ resource, typeName }) => {
    const method = resource === undefined ? undefined : listedBy[resource];
    if (method === undefined) return [];
    return [
      `${method}(listId: string, query?: api.List${method.replace("list", "List")}Params, options?: RequestOptions): PagePromise<${typeName}List, ${typeName}>;`,
    ];
  });
  return members.length === 0 ? [] : declareInterface("ListMethods", "api.ListResource", members);
}

/** The method that lists the members of a list of such records. */
export const listedBy: Readonly<Partial<Record<StandardObject, string>>> = {
  account: "listAccounts",
  contact: "listContacts",
  opportunity: "listOpportunities",
};

/**
 * The client: the same class, under types of this workspace. Types computed from one argument, `new Lightfield<Workspace>()`,
 * would make a shorter file; for fifty calls they took 4,974 instantiations where these take 229, and 200 are taken without.
 * And an editor showed all fields for what is `Account` here.
 */
export function emitClient({ objects }: WorkspaceModel): string[] {
  const standard = objects.flatMap(({ resource, typeName }) =>
    resource === undefined ? [] : [`readonly ${resource}: ${typeName}Methods;`],
  );
  const hasLists = objects.some(({ resource }) => resource !== undefined && listedBy[resource] !== undefined);
  const hasCustom = objects.some(({ resource }) => resource === undefined);
  return [
    "/** The client of this workspace. */",
    ...declareInterface("WorkspaceLightfield", "Lightfield", [
      ...standard,
      ...(hasLists ? ["readonly list: ListMethods;"] : []),
      ...(hasCustom ? ["readonly object: ObjectMethods;"] : []),
    ]),
    "",
    "/** The client of this workspace: `new WorkspaceLightfield()` takes the options of `Lightfield`. */",
    "export const WorkspaceLightfield: IfCurrent<new (options?: api.LightfieldOptions) => WorkspaceLightfield> = Lightfield;",
  ];
}
