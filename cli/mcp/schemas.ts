import type { JsonSchemaType } from "@modelcontextprotocol/server";

/** The parts of the schemas of tools. Short, since all tools together are read before each conversation. */

export const operation = { type: "string", description: "As search_operations names it." } as const;

export const input = { type: "object", description: "As describe_operation says." } as const;

export const requestKey = {
  type: "string",
  minLength: 1,
  maxLength: 200,
  description: "Any text: the same call with the same key runs once and gives the same result",
} as const;

/** What the tools that write take. */
export const writeInput: JsonSchemaType = {
  type: "object",
  properties: { operation, input, requestKey },
  required: ["operation"],
  additionalProperties: false,
};

/** The result of a call; `next` only where it can go on. */
export const result = {
  type: "object",
  properties: {
    note: { type: "string" },
    data: {},
    cut: { type: "array", description: "What was shortened: read it with `at`" },
    page: { type: "object" },
    next: { type: "object", description: "Arguments that go on" },
  },
  required: ["note", "data"],
} as const;
