import { encodeQuery } from "./query.ts";
import type { QueryStyle, WriteParameter } from "./query.ts";

/**
 * Reserved characters that mean nothing in the value of a query parameter. `#`, `&`, `+` and brackets do. An escape of the
 * caller's stays what it is, as OpenAPI has it since 3.1.1.
 */
const harmless = /%(?:24|2C|2F|3A|3B|3D|3F|40|25(?=[\dA-Fa-f]{2}))/g;

/** As it is between the items of a list, a comma in one of them stays encoded. */
const harmlessInList = /%(?:24|2F|3A|3B|3D|3F|40|25(?=[\dA-Fa-f]{2}))/g;

/** A style for a query: written as by the other style, but reserved characters such as `/` and `:` stay as they are. */
export function reserved(style: QueryStyle = "repeat"): WriteParameter {
  const kept = style === "comma" ? harmlessInList : harmless;
  return (name, value) =>
    encodeQuery({ [name]: value }, { [name]: style }).replace(/=[^&]*/g, (text) =>
      text.replace(kept, decodeURIComponent),
    );
}
