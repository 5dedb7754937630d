/** A URL, or one with variables in it. */
export type ServerAddress = string | { url: string; variables: ServerVariable[] };

export interface ServerVariable {
  name: string;
  /** The option of the client that holds its value. */
  option: string;
  default: string | undefined;
  /** Those that are allowed; empty where any is. */
  values: string[];
  description: string;
}

/** The options for what stands in these addresses. */
export function variableOptions(addresses: readonly ServerAddress[]): Set<string> {
  const variables = addresses.flatMap((address) => (typeof address === "string" ? [] : address.variables));
  return new Set(variables.map(({ option }) => option));
}

/** The servers that single operations have for their own. */
export interface OperationServers {
  servers: Record<string, OperationServer>;
  /** Operations of the client's server whose path looks like one of those. */
  others: string[];
}

export interface OperationServer {
  address: ServerAddress;
  /** `GET /v1/files/{id}` */
  operations: string[];
  /** Of the server, as a JSON pointer into the document. */
  pointer: string;
}
