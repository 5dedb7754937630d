import { getGlobalDispatcher, MockAgent } from "undici";

/** The agent that a test has set for all calls. Named as well, since one of another undici is no instance of this class. */
export function findMockAgent(): unknown {
  const agent: object = getGlobalDispatcher();
  return agent instanceof MockAgent || agent.constructor.name === "MockAgent" ? agent : undefined;
}
