import type { Resource } from "../model/model.ts";

/** The members by which a client or a resource holds others. */
export function emitChildren(resources: Resource[]): string {
  return resources
    .map(({ property, className }) => `readonly ${property}: ${className} = new ${className}(this.transport);\n`)
    .join("");
}
