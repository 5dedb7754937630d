import type { OperationInput } from "../../call/prepare-call.ts";
import { boundValue } from "../bound-value.ts";
import type { KeyScopes } from "../key-scopes.ts";
import type { Operations } from "../operations.ts";
import { maxBytes } from "../present-result.ts";
import { operation } from "../schemas.ts";
import { defineTool } from "../tool.ts";
import type { Tool } from "../tool.ts";
import type { WorkspaceFields } from "../workspace-fields.ts";

interface Question {
  readonly operation: string;
  readonly input?: OperationInput;
  readonly output?: boolean;
}

/** Says what an operation takes. */
export function describeOperation({
  operations,
  scopes,
  workspaceFields,
}: {
  readonly operations: Operations;
  readonly scopes: KeyScopes;
  readonly workspaceFields: WorkspaceFields;
}): Tool {
  return defineTool<Question>({
    name: "describe_operation",
    title: "Describe an operation",
    description:
      "Gives the schema of an operation's input, the fields of this workspace, an example and the scopes it needs.",
    annotations: { readOnlyHint: true, openWorldHint: false },
    input: {
      type: "object",
      properties: {
        operation,
        input: { type: "object", description: "What is known of it: the fields of a custom object need its slug" },
        output: { type: "boolean", description: "Give the schema of the response, too" },
      },
      required: ["operation"],
      additionalProperties: false,
    },
    output: {
      type: "object",
      properties: {
        operation: { type: "string" },
        tool: { type: "string" },
        description: { type: "string" },
        input: { type: "object" },
        example: { type: "object" },
      },
      required: ["operation", "tool", "input"],
    },
    async run({ operation, input = {}, output = false }, signal) {
      const found = operations.get(operation);
      const { detail } = found;
      const missing = await scopes.missing(found);
      const fields = await workspaceFields.of(found, input, signal);
      const workspace = boundValue(fields, maxBytes / 2);
      return {
        operation: found.id,
        tool: found.tool,
        description: `${detail.summary} ${detail.description}`,
        input: detail.input,
        example: detail.example.input,
        ...(fields && { workspace: workspace.data }),
        ...(workspace.cut.length > 0 && { cut: workspace.cut }),
        ...(detail.scopes && { scopes: detail.scopes }),
        ...(missing.length > 0 && { missingScopes: missing }),
        ...(output && detail.output && { output: detail.output }),
      };
    },
  });
}
