/** What the command `mcp` does, for programs, with clients of any document. */
export { createMCPServer } from "./mcp/create-mcp-server.ts";
export type { MCPServerAPI, MCPServerOptions } from "./mcp/create-mcp-server.ts";
export type { Permission } from "./mcp/server.ts";
