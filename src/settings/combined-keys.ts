import type { RequestKey } from "../auth/api-key.ts";
import type { SecurityScheme, SentRequest } from "../auth/scheme.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { namingKey } from "./given-keys.ts";
import type { GivenKey } from "./given-keys.ts";
import type { KeySettings } from "./key-settings.ts";

/** The settings of a call that is sent with several keys: as one, since those that are requested go through as JSON. */
export function combineKeys(keys: readonly GivenKey[], client: KeySettings): KeySettings & { headers: HeaderRecord } {
  const headers: HeaderRecord = {};
  for (const [name, value] of keys.flatMap((key) => Object.entries(key.headers))) {
    headers[name] = name === "cookie" && headers[name] !== undefined ? `${headers[name]}; ${value}` : value;
  }
  const requested = keys.flatMap((key) => requestOf(key, client) ?? []);
  const securityScheme: SecurityScheme = {
    prepare: () => ({ headers: {} }),
    needsKey: (sent, query) => requested.some(({ scheme }) => scheme.needsKey(sent, query)),
    addKey: (request, texts) => addKeys(request, requested, JSON.parse(texts)),
    sentSecrets: (sent) => keys.flatMap(({ scheme }) => scheme.sentSecrets?.(sent) ?? []),
  };
  const requestKey = async (): Promise<string> =>
    JSON.stringify(await Promise.all(requested.map((key) => key.requestKey())));
  return {
    headers,
    securityScheme,
    requestKey: requested.length === 0 ? undefined : requestKey,
    renewKey: (failure, request) => requested.some(({ renewKey }) => renewKey?.(failure, request)),
  };
}

/** A key that is requested before each attempt. */
interface RequestedKey extends Pick<KeySettings, "renewKey"> {
  readonly option: string;
  readonly scheme: SecurityScheme;
  readonly requestKey: RequestKey;
}

function requestOf({ option, scheme, tokens, requestKey }: GivenKey, client: KeySettings): RequestedKey | undefined {
  if (tokens !== undefined) return { option, scheme, ...tokens.forCall(client) };
  return requestKey && { option, scheme, requestKey };
}

function addKeys(request: SentRequest, keys: readonly RequestedKey[], texts: readonly string[]): SentRequest {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return keys.reduce(
    (sent, { option, scheme }, index) =>
      scheme.needsKey(sent.headers, query) ? namingKey(option, () => scheme.addKey(sent, texts[index] ?? "")) : sent,
    request,
  );
}
