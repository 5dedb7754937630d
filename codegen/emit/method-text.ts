import { docComment } from "../text/doc-comment.ts";
import { layOutGeneric } from "../text/layout-generic.ts";
import { enclose, indent } from "../text/layout.ts";

/** The parts of a printed method, the same for each kind. */
export interface MethodText {
  name: string;
  /** Where several signatures share the statement. */
  overloads?: Pick<MethodText, "parameters" | "returns">[];
  /** `query: AccountListParams = {}`; the options come last. */
  parameters: string[];
  /** `APIPromise<Account>` */
  returns: string;
  /** Its one statement. */
  statement: string;
  /** Functions of the runtime in that statement. */
  runtimeValues: string[];
  /** Its page style in that statement. */
  pageStyle?: string;
  documentation: MethodDocumentation;
}

export interface MethodDocumentation {
  /** One sentence. */
  summary: string;
  description: string;
  /** Its requests, and what they need: `GET /v1/accounts` · scope `accounts:read`. */
  requests: string;
  parameters: { name: string; description: string }[];
  /** The class of an error, and when it is thrown. */
  errors: string[];
  deprecated: boolean;
  /** `@see …` */
  see?: string;
}

/** A method of a class, with its doc comment. */
export function layOutMethod(method: MethodText): string {
  const overloads = (method.overloads ?? []).map((one) => `${layOutSignature({ ...method, ...one }, "  ", ";")}\n`);
  const code = `${layOutSignature(method, "  ", " {")}\n${indent(method.statement)}\n}\n`;
  return `${emitComment(method.documentation)}${overloads.join("")}${code}`;
}

/** Each way to call a method, on a line of its own. */
export function emitSignatures(method: MethodText): string {
  const { overloads = [] } = method;
  const all = overloads.length === 0 ? [method] : overloads.map((one) => ({ ...method, ...one }));
  return all.map((one) => layOutSignature(one, "", "")).join("\n");
}

/**
 * `list(query: AccountListParams = {}, options?: RequestOptions): PagePromise<AccountList, Account>`
 *
 * @param before what stands before it on its line
 * @param after what ends the line
 */
function layOutSignature({ name, parameters, returns }: MethodText, before: string, after: string): string {
  const end = `): ${returns}${after}`;
  const text = enclose(`${name}(`, parameters, end, before.length);
  if (!text.endsWith(`\n${end}`)) return text;
  return `${text.slice(0, -end.length)}): ${layOutGeneric(returns, before.length, end.length - returns.length)}${after}`;
}

function emitComment(documentation: MethodDocumentation): string {
  const { summary, description, requests, parameters, errors, deprecated, see = "" } = documentation;
  const tags = [
    ...parameters.map((parameter) => `@param ${parameter.name} ${parameter.description.replace(/\s+/g, " ")}`),
    ...errors.map((error) => `@throws ${error}`),
    ...(deprecated ? ["@deprecated"] : []),
    ...(see === "" ? [] : [see]),
  ];
  return docComment(summary, description, requests, tags.join("\n"));
}
