/** Small documents of OpenAPI 3.2, each of one kind, and what a generated client tells by its text. */

export interface Case {
  readonly kind: string;
  readonly document: object;
  /** What is said of a client, by the first pattern that its text has. */
  readonly verdicts: readonly (readonly [verdict: string, pattern: RegExp])[];
  /** What is said where it has none of them. */
  readonly otherwise: string;
}

const schemas = {
  Tide: { type: "object", required: ["id"], properties: { id: { type: "string" }, metres: { type: "number" } } },
  Rise: eventOf("rise", {
    contentMediaType: "application/json",
    contentSchema: { type: "object", required: ["metres"], properties: { metres: { type: "number" } } },
  }),
  Remark: eventOf("remark", {}),
};
const tide = { $ref: "#/components/schemas/Tide" };
const tides = { "application/json": { schema: { type: "array", items: tide } } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const text = { type: "string" };
const integer = { type: "integer" };

function eventOf(event: string, data: object): object {
  return {
    type: "object",
    required: ["event", "data"],
    properties: { event: { const: event }, data: { type: "string", ...data } },
  };
}

function documentOf(paths: object, more: object = {}): object {
  const head = { openapi: "3.2.0", info: { title: "Tides", version: "1.0.0" } };
  return { ...head, servers: [{ url: "https://tides.example" }], paths, components: { schemas }, ...more };
}

function returning(operationId: string, content: object, more: object = {}, headers: object = {}): object {
  return { operationId, ...more, responses: { 200: { description: "Tides", headers, content } } };
}

function query(name: string, schema: object): object {
  return { name, in: "query", schema };
}

/** A parameter or a method is there or it is not. */
const dropped = "dropped";
const pages: Case["verdicts"] = [
  ["pages", /PagePromise</],
  ["pages", /paginat|getNextPage/i],
];
const asOneValue: Case["verdicts"] = [["one value, `unknown` or `any`", /unknown|any/]];

export const cases: readonly Case[] = [
  {
    kind: "`query` operations",
    document: documentOf({
      "/tides": {
        query: returning("findTides", tides, {
          requestBody: {
            required: true,
            content: { "application/json": { schema: { type: "object", properties: { harbour: text } } } },
          },
        }),
      },
    }),
    verdicts: [["sent", /["']QUERY["']/]],
    otherwise: dropped,
  },
  {
    kind: "`additionalOperations`",
    document: documentOf({
      "/tides/{id}": {
        parameters: [id],
        additionalOperations: { COPY: returning("copyTide", { "application/json": { schema: tide } }) },
      },
    }),
    verdicts: [["sent", /["']COPY["']/]],
    otherwise: dropped,
  },
  {
    kind: "`in: querystring`",
    document: documentOf({
      "/tides": {
        get: returning("searchTides", tides, {
          parameters: [
            {
              name: "criteria",
              in: "querystring",
              content: {
                "application/x-www-form-urlencoded": { schema: { type: "object", properties: { harbour: text } } },
              },
            },
          ],
        }),
      },
    }),
    verdicts: [["typed", /harbour/]],
    otherwise: dropped,
  },
  {
    kind: "typed events, JSON in `data`",
    document: documentOf({
      "/tides/live": {
        get: returning("watchTides", {
          "text/event-stream": {
            itemSchema: { oneOf: [{ $ref: "#/components/schemas/Rise" }, { $ref: "#/components/schemas/Remark" }] },
          },
        }),
      },
    }),
    verdicts: [
      ["a union that narrows, `data` parsed where it is JSON", /jsonEvents: \["rise"\]/],
      ["the type of the whole event stands for its `data`, all of which is parsed", /sseDataKind: "json"/],
      ["events, `unknown`", /ServerSentEventsResult</],
      ...asOneValue,
    ],
    otherwise: dropped,
  },
  {
    kind: "JSON lines",
    document: documentOf({
      "/tides/log": { get: returning("readLog", { "application/jsonl": { itemSchema: tide } }) },
    }),
    verdicts: [["a stream of `Tide`", /StreamPromise<Tide>/], ...asOneValue],
    otherwise: "one value, `void`",
  },
  {
    kind: "multipart items",
    document: documentOf({
      "/tides/charts": { get: returning("readCharts", { "multipart/mixed": { itemSchema: tide } }) },
    }),
    verdicts: [["a stream of `Tide`", /StreamPromise<Tide>/], ...asOneValue],
    otherwise: "one value, `void`",
  },
  {
    kind: "`style: cookie`",
    document: documentOf({
      "/tides": {
        get: returning("listTides", tides, {
          parameters: [{ name: "view", in: "cookie", style: "cookie", schema: text }],
        }),
      },
    }),
    verdicts: [
      ["sent", /cookieStyle/],
      ["typed", /view/],
    ],
    otherwise: dropped,
  },
  {
    kind: "`components.mediaTypes`",
    document: documentOf(
      {
        "/tides/{id}": {
          parameters: [id],
          get: returning("readTide", { "application/json": { $ref: "#/components/mediaTypes/TideJSON" } }),
        },
      },
      { components: { schemas, mediaTypes: { TideJSON: { schema: tide } } } },
    ),
    verdicts: [
      ["`Tide`", /Promise<Tide>|Result = Tide\b|200: Tide\b|200 = Tide\b/],
      ["`unknown` or `any`", /unknown|any/],
    ],
    otherwise: dropped,
  },
  {
    kind: "`$self`, and a reference to it",
    document: documentOf(
      {
        "/tides": {
          get: returning("readTide", {
            "application/json": { schema: { $ref: "https://tides.example/openapi.json#/components/schemas/Tide" } },
          }),
        },
      },
      { $self: "https://tides.example/openapi.json" },
    ),
    verdicts: [["`Tide`", /Promise<Tide>|Result = Tide\b|200: Tide\b|200 = Tide\b/]],
    otherwise: "`unknown` or `any`",
  },
  {
    kind: "pages by `Link`",
    document: documentOf({
      "/tides": {
        get: returning(
          "listTides",
          tides,
          { parameters: [query("page", integer), query("per_page", integer)] },
          { Link: { schema: text } },
        ),
      },
    }),
    verdicts: pages,
    otherwise: "one page",
  },
  {
    kind: "pages by `has_more`",
    document: documentOf({
      "/tides": {
        get: returning(
          "listTides",
          {
            "application/json": {
              schema: {
                type: "object",
                required: ["data", "has_more"],
                properties: { data: { type: "array", items: tide }, has_more: { type: "boolean" } },
              },
            },
          },
          { parameters: [query("starting_after", text)] },
        ),
      },
    }),
    verdicts: pages,
    otherwise: "one page",
  },
  {
    kind: "webhooks, signed",
    document: documentOf(
      { "/endpoints": { post: { operationId: "addEndpoint", responses: { 204: { description: "Added" } } } } },
      {
        webhooks: {
          "tide.turned": {
            post: {
              parameters: ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => {
                return { name, in: "header", required: true, schema: text };
              }),
              requestBody: { required: true, content: { "application/json": { schema: tide } } },
              responses: { 204: { description: "Noted" } },
            },
          },
        },
      },
    ),
    verdicts: [
      ["types, and signatures are verified", /SignedWebhooks</],
      ["types", /tide\.turned|TideTurned/],
    ],
    otherwise: dropped,
  },
];
