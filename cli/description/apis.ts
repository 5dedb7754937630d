import { join } from "node:path";
import type { APIClient, ClientOptions } from "lightfield-wootiv/runtime";
import { DescribedAPI } from "./described-api.ts";
import { packageFolder } from "./package-folder.ts";

/** An API that the command line and the MCP server offer. */
export interface OfferedAPI {
  /** What it is called by: `lightfield`. */
  readonly name: string;
  readonly description: string;
  /** Reads the description, once. */
  describe(): DescribedAPI;
  /** Loads the client. */
  connect(options: ClientOptions): Promise<APIClient>;
}

const generatedFolder = join(packageFolder(), "generated");

export const offeredAPIs: readonly OfferedAPI[] = [
  {
    name: "lightfield",
    description: "Lightfield, a CRM: accounts, contacts, opportunities, tasks, meetings, mails",
    describe: once(() => new DescribedAPI(join(generatedFolder, "lightfield"))),
    connect: async (options) => new (await import("lightfield-wootiv/lightfield")).Lightfield(options),
  },
  {
    name: "wootiv",
    description: "Wootiv workspaces: contacts, mailboxes, storage, roles, subscriptions",
    describe: once(() => new DescribedAPI(join(generatedFolder, "wootiv"))),
    connect: async (options) => new (await import("lightfield-wootiv/wootiv")).Wootiv(options),
  },
];

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
