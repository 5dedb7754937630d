import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { IConfigFile } from "@microsoft/api-extractor";

/** An entry point. */
interface Reported {
  /** The name of the report. */
  readonly name: string;
  /** The file of its declarations. */
  readonly types: string;
  /** Where the package.json of its package is. */
  readonly folder: string;
}

/** What one entry point promises, as text: every exported declaration, without its comments. */
export function reportPublicAPI({ name, types, folder: source }: Reported): string {
  const folder = mkdtempSync(join(tmpdir(), "public-api-"));
  try {
    const config = ExtractorConfig.prepare({
      configObject: configure(name, resolve(types), folder),
      configObjectFullPath: undefined,
      packageJsonFullPath: resolve(source, "package.json"),
    });
    Extractor.invoke(config, { localBuild: true, messageCallback: (message) => (message.handled = true) });
    return readFileSync(join(folder, `${name}.api.md`), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function configure(name: string, entry: string, folder: string): IConfigFile {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    skipLibCheck: true,
  };
  return {
    projectFolder: resolve("."),
    mainEntryPointFilePath: entry,
    compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: folder,
      reportTempFolder: join(folder, "t"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent, compilerMessageReporting: silent },
  };
}
