import { fromJsonSchema } from "@modelcontextprotocol/server";
import type {
  CallToolResult,
  JsonSchemaType,
  JsonSchemaValidator,
  McpServer,
  ToolAnnotations,
} from "@modelcontextprotocol/server";
import { checkInput } from "../check/check-input.ts";
import { describeFailure } from "./describe-failure.ts";

/** Adds a tool to a server. Whatever it gives goes through `redact`. */
export type Tool = (server: McpServer, redact: (text: string) => string) => void;

export interface ToolDefinition<Input> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The schemas of what it takes and of what it gives. */
  readonly input: JsonSchemaType;
  readonly output: JsonSchemaType;
  readonly annotations: ToolAnnotations;
  /** Gives what the output schema says. What it throws becomes an error that the model can read. */
  run(input: Input, signal: AbortSignal): Promise<object>;
}

/** Makes a tool. The same data stands in its result twice: structured, and as text for clients that know no structure. */
export function defineTool<Input>({ name, run, input, output, ...about }: ToolDefinition<Input>): Tool {
  const inputSchema = fromJsonSchema<Input>(input, { getValidator: validatorOf });
  const outputSchema = fromJsonSchema(output);
  return (server, redact) => {
    server.registerTool(
      name,
      { ...about, inputSchema, outputSchema },
      async (given, { mcpReq }): Promise<CallToolResult> => {
        try {
          return succeed(redact(JSON.stringify(await run(given, mcpReq.signal))));
        } catch (error) {
          return { isError: true, content: [{ type: "text", text: describeFailure(error, redact) }] };
        }
      },
    );
  };
}

/** As text, it has no members that are undefined: the schema of the output would refuse them. */
function succeed(text: string): CallToolResult {
  return { structuredContent: JSON.parse(text), content: [{ type: "text", text }] };
}

/** Says of arguments what is wrong with them as of any other input. */
function validatorOf<T>(schema: JsonSchemaType): JsonSchemaValidator<T> {
  return (given) => {
    const mistakes = checkInput({ input: { ...schema } }, given);
    return mistakes.length === 0
      ? { valid: true, data: given as T, errorMessage: undefined }
      : { valid: false, data: undefined, errorMessage: mistakes.map(({ message }) => message).join(" ") };
  };
}
