import { SDKError } from "../platform/errors.ts";

/** The address of a server with variables in it, whose values are options of the client. */
export interface ServerTemplate {
  /** @throws SDKError for a value that is missing, or not allowed */
  fill(options: object, api: NamedAPI): string;
}

/** What messages say of an API. */
export interface NamedAPI {
  readonly name: string;
  readonly environmentVariables: { readonly baseURL: string };
}

export interface ServerVariable {
  /** The option that holds its value, where that has another name. */
  readonly option?: string;
  readonly default?: string;
  /** All values that are allowed, where not any is. */
  readonly values?: readonly string[];
}

/** A function of its own, so that a client whose servers have no variables holds no code for them. */
export function serverTemplate(url: string, variables: Readonly<Record<string, ServerVariable>>): ServerTemplate {
  const hostStart = url.indexOf("//") + 2;
  const hostEnd = url.indexOf("/", hostStart);
  const host = url.slice(hostStart, hostEnd < 0 ? undefined : hostEnd);
  return {
    fill: (options) =>
      url.replace(/\{([^{}]+)\}/g, (template, name: string, index: number) => {
        const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
        if (variable === undefined) return template;
        // Who names the whole host may name a path as well: calls go nowhere but where that says.
        const isInHost = index > 0 && (hostEnd < 0 || index < hostEnd) && template !== host;
        return readValue(name, variable, Reflect.get(options, variable.option ?? name), isInHost);
      }),
  };
}

function readValue(name: string, variable: ServerVariable, given: unknown, isInHost: boolean): string {
  const { option = name, default: usual, values } = variable;
  const value = given ?? usual;
  if (typeof value !== "string" || (value.trim() === "" && value !== usual)) {
    throw new SDKError(`The address of the server needs the option ${option}, a string that is not empty.`);
  }
  if (values !== undefined && !values.includes(value)) {
    throw new SDKError(`${option} must be one of ${values.join(", ")}; got ${JSON.stringify(value)}.`);
  }
  if (isInHost && /[/\\?#@\s]/.test(value)) {
    throw new SDKError(`${option} must be a part of a host name: calls would go to another server.`);
  }
  return value;
}
