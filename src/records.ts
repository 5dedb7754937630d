/** Many records by their IDs, and records with those that they are linked to. */
export { retrieveMany } from "./records/retrieve-many.ts";
export type { RetrievedMany } from "./records/retrieve-many.ts";
export type { IDOf, RecordOf, RetrievableResource } from "./records/retrievable.ts";
export { withRelated } from "./records/with-related.ts";
export type { RelatedResources, RelationshipKey, WithRelated } from "./records/with-related.ts";
