import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { generate, inUserProject } from "./generate.ts";
import type { GeneratedClient, GenerateRequest } from "./generate.ts";
import { isAddress } from "./load/location.ts";
import { emitPackage, sourceFolder } from "./package/emit-package.ts";
import type { PackageFiles } from "./package/emit-package.ts";
import { packageNameOf } from "./package/package-name.ts";
import { runtimeRange } from "./runtime-range.ts";
import type { RunStage } from "./stages.ts";

export { sourceFolder };

export interface GeneratedPackage extends PackageFiles {
  readonly client: GeneratedClient;
}

/** A client with all that a package has beside it, for a folder that becomes the package's. */
export async function generatePackage(
  request: GenerateRequest,
  folder: string,
  packageName: string | undefined,
  runStage?: RunStage,
): Promise<GeneratedPackage> {
  const advice = "change the document, then run `npm run generate` again";
  const client = await generate({ ...request, location: { ...inUserProject(request.document), advice } }, runStage);
  const { document } = client.loaded;
  const { generated, kept } = emitPackage(client.api, client.normal.operations, document, {
    name: packageName ?? packageNameOf(document.info.title),
    arguments: argumentsOf(request, folder),
    range: runtimeRange,
    withMocks: request.withMocks === true,
    withDescription: request.withDescription === true,
  });
  const source = [...client.files].map(([path, text]) => [`${sourceFolder}/${path}`, text] as const);
  return { client, generated: new Map([...source, ...generated]), kept };
}

/** The name in the package.json of a folder; undefined where there is none. */
export async function readPackageName(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  const name: unknown = Reflect.get(Object(JSON.parse(text)), "name");
  return typeof name === "string" ? name : undefined;
}

/** The options that a request came from, with paths from a folder on. */
function argumentsOf(
  {
    document,
    overlays,
    allow = [],
    name,
    strict,
    withPaths,
    withDescription,
    withValidators,
    withMocks,
  }: GenerateRequest,
  folder: string,
): string[] {
  return [
    "--input",
    pathFrom(folder, document),
    ...overlays.flatMap((overlay) => ["--overlay", pathFrom(folder, overlay)]),
    ...allow.flatMap((one) => ["--allow", pathFrom(folder, one)]),
    ...(name === undefined ? [] : ["--name", name]),
    ...(strict === true ? ["--strict"] : []),
    ...(withPaths === true ? ["--raw"] : []),
    ...(withDescription === true ? ["--cli"] : []),
    ...(withValidators === true ? ["--validators"] : []),
    ...(withMocks === true ? ["--mocks"] : []),
  ];
}

function pathFrom(folder: string, path: string): string {
  return isAddress(path) || isAbsolute(path) ? path : relative(folder, path).replaceAll("\\", "/") || ".";
}
