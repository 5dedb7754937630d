import { APIError } from "lightfield-wootiv";
import { CLIError } from "../cli-error.ts";
import { callOperation } from "../call/call-operation.ts";
import type { ConnectedAPI, ConnectedOperation } from "./operations.ts";

/** The operation by which an API says what a key may do. */
const validation = "auth.validate";

/** A search must not wait for an API that is away. */
const patience = { maxRetries: 0, timeout: 10_000 };

/** What the keys may do, as far as the APIs tell. */
export class KeyScopes {
  readonly #scopes = new Map<ConnectedAPI, Promise<readonly string[] | undefined>>();

  /** The scopes of an operation that the key lacks; none where that is not known. */
  async missing({ api, detail }: ConnectedOperation): Promise<string[]> {
    if (detail.scopes === undefined) return [];
    const scopes = await this.#scopesOf(api);
    return scopes === undefined ? [] : detail.scopes.filter((scope) => !scopes.includes(scope));
  }

  /** @throws CLIError where the key lacks a scope */
  async require(operation: ConnectedOperation): Promise<void> {
    const missing = await this.missing(operation);
    if (missing.length === 0) return;
    const scopes = missing.length === 1 ? `the scope ${missing[0]}` : `the scopes ${missing.join(" and ")}`;
    throw new CLIError(
      `Nothing was sent: the key lacks ${scopes}, which ${operation.id} needs. Use a key that has it.`,
    );
  }

  /** Undefined where the API does not tell, or the key may do everything. It is asked again if it did not respond. */
  #scopesOf(api: ConnectedAPI): Promise<readonly string[] | undefined> {
    const known = this.#scopes.get(api) ?? readScopes(api);
    this.#scopes.set(api, known);
    return known.catch((error: unknown) => {
      if (!(error instanceof APIError)) this.#scopes.delete(api);
      return undefined;
    });
  }
}

async function readScopes({ described, client }: ConnectedAPI): Promise<readonly string[] | undefined> {
  if (!described.summary.operations.some(({ name }) => name === validation)) return undefined;
  const call = { arguments: [], options: {} };
  const response = await callOperation(client, { name: validation, kind: "value" }, call, patience);
  const scopes: unknown = Reflect.get(Object(response), "scopes");
  return Array.isArray(scopes) && scopes.length > 0 ? scopes.map(String) : undefined;
}
