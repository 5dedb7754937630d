import type { ResponseReader } from "./call.ts";
import { jsonType, responseLost } from "./read-response.ts";

const textType = /^text\/|[/+](?:xml|yaml|csv|javascript)\s*(?:;|$)/i;

/** A text, whatever its content type. */
export const asText: ResponseReader = { keeps: () => false, read: (text) => text };

/** The values of JSON lines, or of a JSON text sequence, as an array: of a list that is read to its end. */
export const asJSONLines: ResponseReader = {
  keeps: () => false,
  read(text, response) {
    const values = text.split(text.startsWith("\x1e") ? "\x1e" : "\n").filter((value) => value.trim() !== "");
    try {
      return values.map((value): unknown => JSON.parse(value));
    } catch {
      throw responseLost(response, "one of its lines is not JSON, or was cut short", { cutOff: true });
    }
  },
};

/** What the content type says: JSON parsed, a text as a string, anything else as a `Response`. */
export const asContent: ResponseReader = {
  keeps: (response) => typeOf(response) !== "" && !jsonType.test(typeOf(response)) && !textType.test(typeOf(response)),
  read(text, response, parseJSON) {
    const contentType = typeOf(response);
    if (contentType !== "") return textType.test(contentType) ? text : parseJSON();
    return text === "" || /^\s*[[{]/.test(text) ? parseJSON() : text;
  },
};

/** The headers, where there can be no body. */
export const asHeaders: ResponseReader = { keeps: () => false, read: (_, { headers }) => headers };

/** The `Response`, of a redirect as well, which is not followed. */
export const asRedirect: ResponseReader = {
  takes: ({ status }) => status >= 300 && status < 400,
  keeps: () => true,
  read: (text) => text,
};

function typeOf({ headers }: Response): string {
  return headers.get("content-type") ?? "";
}
