import { vi } from "vitest";
import type { Clock } from "../../src/platform/clock.ts";
import {
  APIClient,
  cursorPages,
  multipart,
  numberedPages,
  offsetPages,
  Resource,
  sendForPage,
} from "../../src/runtime.ts";
import type {
  APIDescription,
  APIPromise,
  ClientOptions,
  PagePromise,
  RequestOptions,
  Uploadable,
} from "../../src/runtime.ts";

/** A client as the generator writes them, for an API that exists only in these tests. */
export const petAPI: APIDescription = {
  name: "Petshop",
  servers: { production: "https://pets.example.com", testing: "https://test.pets.example.com" },
  environmentVariables: { apiKey: "PETSHOP_API_KEY", baseURL: "PETSHOP_BASE_URL", logLevel: "PETSHOP_LOG" },
  headers: { "Petshop-Version": "2026-03-01" },
  queryStyles: { fields: "comma" },
  retryWrites: true,
};

export interface Pet {
  id: string;
  name?: string;
}

export interface PetList {
  object: "list";
  data: Pet[];
  totalCount: number;
}

export interface PetListParams {
  limit?: number;
  offset?: number;
  status?: "open" | "closed";
  filter?: string[];
}

const byOffset = offsetPages({ items: "data", total: "totalCount" });
const byPage = numberedPages({ items: "data", page: "page", pages: "pageCount" });
const byCursor = cursorPages({ items: "events", cursor: "nextCursor", parameter: "after" });

export class PetResource extends Resource {
  list(query: PetListParams = {}, options?: RequestOptions): PagePromise<PetList, Pet> {
    return sendForPage(this.transport, { name: "pet.list", path: "/v1/pets", pageStyle: byOffset, query, options });
  }

  /** A write whose repetition is safe: the document says that the key is honoured. */
  create(body: { name: string }, options?: RequestOptions): APIPromise<Pet> {
    return this.transport.send({
      name: "pet.create",
      method: "POST",
      path: "/v1/pets",
      body,
      options,
      honoursIdempotencyKey: true,
    });
  }

  retrieve(id: string, options?: RequestOptions): APIPromise<Pet> {
    return this.transport.send({
      name: "pet.retrieve",
      method: "GET",
      path: "/v1/pets/{id}",
      pathParams: { id },
      options,
    });
  }

  /** A write of which the document says nothing. */
  feed(id: string, body?: { food: string }, options?: RequestOptions): APIPromise<Pet> {
    return this.transport.send({
      name: "pet.feed",
      method: "POST",
      path: "/v1/pets/{id}/feed",
      pathParams: { id },
      body,
      options,
    });
  }

  delete(id: string, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      method: "DELETE",
      path: "/v1/pets/{id}",
      pathParams: { id },
      responseKind: "none",
      options,
    });
  }

  find(name: string, options?: RequestOptions): APIPromise<Pet | undefined> {
    return this.transport.send({ method: "GET", path: "/v1/find", query: { name }, responseKind: "optional", options });
  }

  photograph(body: PetPhotos, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      method: "POST",
      path: "/v1/photos",
      body,
      bodyType: multipart,
      responseKind: "none",
      options,
    });
  }
}

export interface PetPhotos {
  photo?: Uploadable | undefined;
  photos?: Uploadable[];
  caption?: string | null;
  tags?: string[];
  place?: { room: string };
}

export class ShelfResource extends Resource {
  /** Numbered pages, or a bare array. */
  list(query: { page?: number; limit?: number } = {}, options?: RequestOptions): PagePromise<ShelfPage, Pet> {
    return sendForPage(this.transport, { path: "/shelves", pageStyle: byPage, query, options });
  }
}

export interface ShelfPage {
  count?: number;
  data?: Pet[];
  page?: number;
  pageCount?: number;
  total?: number;
}

export class EventResource extends Resource {
  list(query: { after?: string } = {}, options?: RequestOptions): PagePromise<{ nextCursor?: string | null }, Pet> {
    return sendForPage(this.transport, { path: "/events", pageStyle: byCursor, query, options });
  }
}

export interface PetshopOptions extends ClientOptions {
  environment?: "production" | "testing";
}

export class Petshop extends APIClient<PetshopOptions> {
  declare readonly "~paths"?: PetPaths;
  readonly pet: PetResource = new PetResource(this.transport);
  readonly shelf: ShelfResource = new ShelfResource(this.transport);
  readonly event: EventResource = new EventResource(this.transport);

  constructor(options: PetshopOptions = {}, clock?: Clock) {
    super(petAPI, options, clock);
  }
}

/** Where a client would send a call, and with which headers. */
export async function sentBy(options: PetshopOptions): Promise<{ url: string; headers: Record<string, string> }> {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
  await new Petshop({ fetch, ...options }).pet.retrieve("pet_1");
  const [url, init] = fetch.mock.calls[0] ?? [];
  return { url: url ?? "", headers: Object.fromEntries(new Headers(init?.headers)) };
}

/** As openapi-typescript prints them. */
export interface PetPaths {
  "/v1/pets": {
    get: {
      parameters: { query?: { limit?: number; fields?: string[]; filter?: string[] } };
      responses: { 200: { content: { "application/json": PetList } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { "application/json": { name: string } } };
      responses: {
        201: { content: { "application/json": Pet } };
        422: { content: { "application/json": { message: string } } };
      };
    };
  };
  "/v1/pets/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { content: { "application/json": Pet } };
        404: { content: { "application/json": { message: string } } };
      };
    };
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
  };
  "/v1/photos": {
    post: {
      parameters: {};
      requestBody: { content: { "multipart/form-data": { photo?: Blob; caption?: string } } };
      responses: { 200: { content?: never } };
    };
  };
}
