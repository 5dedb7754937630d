import type { ResponseReader } from "./call.ts";
import { jsonType } from "./read-response.ts";

const textType = /^text\/|[/+](?:xml|yaml|csv|javascript)\s*(?:;|$)/i;

/** A text, whatever its content type. */
export const asText: ResponseReader = { keeps: () => false, read: (text) => text };

/** What the content type says: JSON parsed, a text as a string, anything else as a `Response`. */
export const asContent: ResponseReader = {
  keeps: (response) => typeOf(response) !== "" && !jsonType.test(typeOf(response)) && !textType.test(typeOf(response)),
  read(text, response, parseJSON) {
    const contentType = typeOf(response);
    if (contentType !== "") return textType.test(contentType) ? text : parseJSON();
    return text === "" || /^\s*[[{]/.test(text) ? parseJSON() : text;
  },
};

/** The `Response`, of a redirect as well, which is not followed. */
export const asRedirect: ResponseReader = {
  takes: ({ status }) => status >= 300 && status < 400,
  keeps: () => true,
  read: (text) => text,
};

function typeOf({ headers }: Response): string {
  return headers.get("content-type") ?? "";
}
