import type { APISummary } from "../description/operation.ts";
import type { Terminal } from "../terminal.ts";
import { refuseUnsendable } from "./check-key.ts";

/** Keys by the option of the client that takes each: `apiKey`, where an API has one. */
export type Keys = Readonly<Record<string, string | ClientOfTokens>>;

/** What tokens are requested with. */
interface ClientOfTokens {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The keys in some variables, which may come from a file. They are those that the client itself reads, in its order.
 * @throws CLIError for a key that cannot be sent
 */
export function keysIn(
  env: Terminal["env"],
  { environment, security: { keys, main } }: Pick<APISummary, "environment" | "security">,
): Keys {
  const found: Record<string, string | ClientOfTokens> = {};
  const read = (name: string): string | undefined => {
    const text = env[name]?.trim() || undefined;
    if (text !== undefined) refuseUnsendable(text, `in ${name}`);
    return text;
  };
  for (const [option, { variable, clientCredentials }] of Object.entries(keys)) {
    const key = read(variable) ?? (option === main ? read(environment["apiKey"] ?? "") : undefined);
    const [clientId, clientSecret] = [read(`${variable}_CLIENT_ID`), read(`${variable}_CLIENT_SECRET`)];
    if (key !== undefined) found[option] = key;
    else if (clientCredentials === true && clientId && clientSecret) found[option] = { clientId, clientSecret };
  }
  return found;
}
