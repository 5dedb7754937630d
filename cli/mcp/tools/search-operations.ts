import { missingOptions } from "../missing-options.ts";
import type { ConnectedOperation } from "../operations.ts";
import { defineTool } from "../tool.ts";
import type { Tool } from "../tool.ts";
import type { Calls } from "./call-tools.ts";

interface Search {
  readonly query: string;
  readonly limit?: number;
}

const advice =
  "Nothing fits. Say in English what is done and to what, such as: create contact, list meetings, delete task.";

/** Finds operations by plain words, of resources that its description lists. */
export function searchOperations({ operations, scopes, offered }: Calls, resources: string): Tool {
  const describe = async (operation: ConnectedOperation) => {
    const [missing, options] = [await scopes.missing(operation), missingOptions(operation, offered)];
    const { id, detail, tool } = operation;
    return {
      operation: id,
      summary: detail.summary,
      tool,
      ...(options.length > 0 && { serverNeeds: options.join(" and ") }),
      ...(missing.length > 0 && { missingScopes: missing }),
    };
  };
  return defineTool<Search>({
    name: "search_operations",
    title: "Search operations",
    description: `Finds operations by what they do, in plain words. Resources are ${resources}.`,
    annotations: { readOnlyHint: true, openWorldHint: false },
    input: {
      type: "object",
      properties: {
        query: { type: "string", description: "What is done to what, such as: change the stage of an opportunity" },
        limit: { type: "integer", minimum: 1, maximum: 20, default: 5 },
      },
      required: ["query"],
      additionalProperties: false,
    },
    output: {
      type: "object",
      properties: {
        operations: {
          type: "array",
          items: {
            type: "object",
            properties: {
              operation: { type: "string" },
              summary: { type: "string" },
              tool: { type: "string", description: "The tool that calls it" },
              serverNeeds: { type: "string", description: "Options that it was started without" },
              missingScopes: { type: "array", items: { type: "string" } },
            },
          },
        },
        advice: { type: "string" },
      },
      required: ["operations"],
    },
    run: async ({ query, limit = 5 }) => {
      const found = await Promise.all(operations.find(query, limit).map(describe));
      return { operations: found, ...(found.length === 0 && { advice }) };
    },
  });
}
