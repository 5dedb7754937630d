import { APIClient, paceByGroup } from "../../src/runtime.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { PetResource, petAPI } from "./petshop.ts";

/** The pet shop with documented limits: 10 reads and 10 lists a second. What is written has none. */
export class PacedPets extends APIClient {
  readonly pet: PetResource = new PetResource(this.transport);

  constructor(options: ClientOptions = {}) {
    const operations = { read: ["GET /v1/pets/{id}"], search: ["GET /v1/pets"] };
    const limits = [{ limit: 10, per: "second" }] as const;
    const groups = {
      read: { limits, operations: operations.read },
      search: { limits, operations: operations.search },
    };
    super({ ...petAPI, pacing: paceByGroup({ groups }) }, options);
  }
}
