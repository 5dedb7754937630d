import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fetchFile } from "../../codegen/load/fetch-file.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { locationOf } from "../../codegen/load/location.ts";
import { folderOf } from "../support/files.ts";
import { petstore } from "../support/petstore.ts";
import { runCodegen } from "../support/run-codegen.ts";
import { serve } from "../support/serve.ts";

/** A server that has these files, by path. */
function serveFiles(files: Record<string, string>): Promise<{ readonly baseURL: string }> {
  return serve((response, { url }) => {
    const text = files[url.replace(/\?.*/, "")];
    response.writeHead(text === undefined ? 404 : 200).end(text ?? "");
  });
}

describe("a document at an address", () => {
  test("becomes a client, and the hash of what was read is printed", async () => {
    const { baseURL } = await serveFiles({ "/v1/pets.yaml": petstore });
    const folder = await folderOf({});
    const args = ["--input", `${baseURL}/v1/pets.yaml?key=secret`, "--output", "src/pets"];
    const { code, output, errors } = await runCodegen(folder, "generate", ...args);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const sha256 = createHash("sha256").update(petstore).digest("hex");
    expect(output.split("\n").slice(0, 2)).toEqual([
      "src/pets: class PetStore, 3 operations, 2 types; 5 written, 0 changed, 0 deleted",
      `${baseURL}/v1/pets.yaml: SHA-256 ${sha256}`,
    ]);
  });

  test("may refer to addresses below it, and to no others", async () => {
    const files = {
      "/v1/pets.yaml": petstore.replace('"#/components/schemas/Pet"', "schemas/pet.yaml"),
      "/v1/schemas/pet.yaml": "type: object\n",
      "/v2/pets.yaml": petstore.replace('"#/components/schemas/Pet"', "../v1/schemas/pet.yaml"),
    };
    const { baseURL } = await serveFiles(files);
    const { document, warnings, downloads } = await loadDocument(`${baseURL}/v1/pets.yaml`);
    expect(warnings).toEqual([]);
    expect(document.components?.schemas?.["schemas_pet"]).toEqual({ type: "object" });
    expect(downloads.map(({ address }) => address)).toEqual([
      `${baseURL}/v1/pets.yaml`,
      `${baseURL}/v1/schemas/pet.yaml`,
    ]);
    await expect(loadDocument(`${baseURL}/v2/pets.yaml`)).rejects.toThrow(`give --allow ${baseURL}/v1/schemas/`);
    await loadDocument(`${baseURL}/v2/pets.yaml`, { allow: [`${baseURL}/v1`] });
  });

  test("that redirects to another folder does not open that folder to its references", async () => {
    const { baseURL } = await serve((response, { url }) => {
      if (url === "/v1/pet.yaml") response.writeHead(302, { location: "/private/pet.yaml" }).end();
      else response.end(url === "/v1/pets.yaml" ? petstore.replace('"#/components/schemas/Pet"', "pet.yaml") : "{}");
    });
    await expect(loadDocument(`${baseURL}/v1/pets.yaml`)).rejects.toThrow("/v1/pet.yaml leads to another address");
  });

  test("is refused with its status, without the query of its address", async () => {
    const { baseURL } = await serveFiles({});
    await expect(loadDocument(`${baseURL}/pets.yaml?key=secret`)).rejects.toThrow(
      new RegExp(`^${baseURL}/pets.yaml cannot be fetched: the server responds with status 404$`),
    );
  });

  test("is refused if its address has a password, which no message shows", async () => {
    await expect(loadDocument("http://me:secret@localhost:1/pets.yaml")).rejects.toThrow(
      /^http:\/\/localhost:1\/pets.yaml has a user or password in its address; download it first$/,
    );
  });

  test("is refused where no server is", async () => {
    await expect(loadDocument("http://127.0.0.1:1/pets.yaml")).rejects.toThrow(/^http:.* cannot be fetched: /);
  });
});

describe("what an address sends is bounded", () => {
  test("in size: nothing is read beyond the limit", async () => {
    const { baseURL } = await serve((response) => {
      const more = (): void => void (response.destroyed || response.write("x".repeat(10_000), more));
      more();
    });
    await expect(fetchFile(locationOf(baseURL), { bytes: 100_000, milliseconds: 60_000 })).rejects.toThrow(
      "is larger than 100000 bytes; download it, and give the file",
    );
  });

  test("in time", async () => {
    const { baseURL } = await serve((response) => void response.write("openapi: 3.1.0\n"));
    await expect(fetchFile(locationOf(baseURL), { bytes: 100_000, milliseconds: 100 })).rejects.toThrow(
      "did not arrive within 0.1 seconds",
    );
  });
});
