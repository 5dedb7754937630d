import {
  arrayNotations,
  eventItems,
  partNotations,
  ratePeriods,
  secretFormats,
  signatureAlgorithms,
  signatureEncodings,
} from "../document/extension-values.ts";
import { isClassName, memberName, pascalCase } from "../names.ts";
import {
  anyText,
  count,
  eitherMember,
  flag,
  listOf,
  mapOf,
  nameBy,
  object,
  oneOf,
  oneOrMore,
  oneOrMoreListed,
  scalar,
  text,
  variants,
  wholeNumber,
} from "./rules.ts";
import type { Rule } from "./rules.ts";

/** Every extension that the generator reads, and what it may be. `docs/extensions.md` says what each one does. */

const methodName = nameBy(memberName);
const className = nameBy((name) => (isClassName(name) ? name : pascalCase(name)));
const resourcePath: Rule = (value, pointer) =>
  typeof value === "string" && value.split(".").every((part) => part.trim() !== "")
    ? []
    : [{ pointer, message: `is ${JSON.stringify(value)}; it must be names with dots between them: mailbox.stream` }];

const signature: Rule = (value, pointer) => (value === "standard" ? [] : ownSignature(value, pointer));
const ownSignature = object(
  { header: text },
  {
    prefix: text,
    separator: anyText,
    encoding: oneOf(signatureEncodings),
    algorithm: oneOf(signatureAlgorithms),
    signed: text,
    timestamp: eitherMember("header", "prefix"),
    id: text,
    secret: oneOf(secretFormats),
  },
);

export const rootExtensions: Readonly<Record<string, Rule>> = {
  "x-client": object(
    {},
    {
      name: className,
      environmentVariables: object({}, { apiKey: text, baseURL: text, logLevel: text }),
      versionHeader: object({ name: text, value: text }),
      environments: mapOf(text),
      queryArrays: oneOf(arrayNotations),
      partStyle: oneOf(partNotations),
      retryWrites: flag,
    },
  ),
  "x-rate-limits": object(
    { groups: mapOf(oneOrMore(object({ limit: count, per: oneOf(ratePeriods) }))) },
    { headers: object({ limit: text, remaining: text, reset: text }) },
  ),
  "x-webhook-settings": object({}, { event: eitherMember("member", "header"), signature }),
};

export const parameterExtensions: Readonly<Record<string, Rule>> = { "x-query-arrays": oneOf(arrayNotations) };

/** Of the encoding of a part. */
export const encodingExtensions: Readonly<Record<string, Rule>> = { "x-part-style": oneOf(partNotations) };

const someScalars = oneOrMoreListed(scalar);
const by = text; // is right already: it has chosen the rule
const items = text;

export const operationExtensions: Readonly<Record<string, Rule>> = {
  "x-resource": resourcePath,
  "x-method": text,
  "x-page-style": variants("by", {
    offset: object({ by, items, total: text }, { parameter: text }),
    page: object({ by, items, page: text, pages: text }, { parameter: text }),
    cursor: object({ by, items, cursor: text, parameter: text }, { more: text, done: text }),
    link: object({ by }, { items, parameter: text }),
    url: object({ by, url: text }, { items }),
    count: object(
      { by },
      {
        items,
        parameter: text,
        counts: oneOf(["items"]),
        first: wholeNumber,
        page: text,
        pages: text,
        more: text,
        size: text,
        usualSize: count,
      },
    ),
    "last item": object({ by, items, more: text, id: text, parameter: text }),
    header: object({ by, header: text, parameter: text }, { items }),
    none: object({ by }),
  }),
  "x-idempotency-key": flag,
  "x-destructive": flag,
  "x-read-only": flag,
  "x-upload-session": object({
    method: methodName,
    name: text,
    type: text,
    size: text,
    url: text,
    headers: text,
    complete: text,
    digest: text,
    cancel: text,
  }),
  "x-download": object({ method: methodName, url: text }),
  "x-poll": object({ member: text, done: someScalars }, { failed: someScalars }),
  "x-stream": object({}, { items: oneOf(eventItems), end: text }),
  "x-rate-limit": text,
  "x-scopes": listOf(text),
};
