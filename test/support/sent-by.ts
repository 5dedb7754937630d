import { vi } from "vitest";
import { Petshop } from "./client.ts";
import type { PetshopOptions } from "./client.ts";

/** Where a client would send a call, and with which headers. */
export async function sentBy(options: PetshopOptions): Promise<{ url: string; headers: Record<string, string> }> {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
  await new Petshop({ fetch, ...options }).pet.retrieve("pet_1");
  const [url, init] = fetch.mock.calls[0] ?? [];
  return { url: url ?? "", headers: Object.fromEntries(new Headers(init?.headers)) };
}
