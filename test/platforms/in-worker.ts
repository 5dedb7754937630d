/** For workerd: responds with the outcomes. */
import { runBehaviour } from "./behaviour.ts";

export default {
  async fetch(_request: Request, bindings: { BASE_URL: string }): Promise<Response> {
    return Response.json(await runBehaviour(bindings.BASE_URL));
  },
};
