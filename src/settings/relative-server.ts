import { SDKError } from "../platform/errors.ts";
import type { ServerTemplate } from "./server-template.ts";

/** The server of a document that names one only as seen from where the document lies, or none: its `fill` throws. */
export function relativeServer(url: string): ServerTemplate {
  return {
    fill(_, { name, environmentVariables }) {
      const stated = url === "" ? "names no server" : `names a server only as ${url}, which depends on where it lies`;
      throw new SDKError(
        `${name} needs the option baseURL or the variable ${environmentVariables.baseURL}, as its document ${stated}: ` +
          `pass the whole address, such as https://api.example.com${url.replace(/^(?=[^/])/, "/").replace(/\/+$/, "")}.`,
      );
    },
  };
}
