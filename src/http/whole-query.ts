import { toJSON } from "./json.ts";
import { encodeText } from "./path.ts";
import { encodeQuery } from "./query.ts";
import type { WriteParameter } from "./query.ts";

/** A style for a query that is one value, written as JSON without a name. */
export const jsonQuery: WriteParameter = (name, value) => encodeText(toJSON(value, `query ${name}`), `query ${name}`);

/** A style for a query that is one text, written without a name. */
export const textQuery: WriteParameter = (name, value) => encodeText(String(value), `query ${name}`);

/** A style for a list of objects, each of which is written as JSON under the name of the list: `a={"b":1}&a={"b":2}`. */
export const jsonItems: WriteParameter = (name, value) =>
  [value]
    .flat()
    .map((item) => encodeQuery({ [name]: item }, { [name]: "json" }))
    .filter((pair) => pair !== "")
    .join("&");
