import { redactError } from "../platform/redact.ts";
import { anyText, validKey } from "./api-key.ts";
import type { SecurityScheme } from "./scheme.ts";

/**
 * The key goes in a query parameter of that name. It is put into its URL at the last moment, as no message may show it,
 * and taken out of what shows the URL: responses, and the errors of some runtimes.
 */
export function queryKey(name: string): SecurityScheme {
  return {
    prepare(key) {
      if (typeof key !== "string") return { headers: {}, askForKey: key };
      validKey(key, anyText); // throws here, where the client is made
      return { headers: {}, askForKey: () => key };
    },
    awaitsKey: (_, query) => Reflect.get(query, name) === undefined,
    putKey({ url, headers }, key) {
      const parameter = `${encodeURIComponent(name)}=${encodeURIComponent(validKey(key, anyText))}`;
      return { url: url + (url.includes("?") ? "&" : "?") + parameter, headers };
    },
    sentKey: ({ url }) => new URL(url).searchParams.get(name) ?? "",
    redactInResponse(response) {
      if (!URL.canParse(response.url)) return;
      const url = new URL(response.url);
      url.searchParams.set(name, "redacted");
      Object.defineProperty(response, "url", { value: url.href });
    },
    redactInError: redactError,
  };
}
