import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { ExtractorMessage, IConfigFile } from "@microsoft/api-extractor";

/** An entry point. */
interface Reported {
  /** The name of the report. */
  readonly name: string;
  /** The file of its declarations. */
  readonly types: string;
  /** Where the package.json of its package is. */
  readonly folder: string;
}

/**
 * Says what an entry point promises, as text: every exported declaration, without its comments. The compiler reads all
 * entry points at once, since they have most of their declarations in common.
 */
export function createReporter(all: readonly Reported[]): (entry: Reported) => string {
  const additionalEntryPoints = all.map(({ types }) => resolve(types));
  let compilerState: CompilerState | undefined;
  return (entry) => {
    const folder = mkdtempSync(join(tmpdir(), "public-api-"));
    try {
      const config = prepare(entry, folder);
      compilerState ??= CompilerState.create(config, { additionalEntryPoints });
      const messageCallback = (message: ExtractorMessage): void => void (message.handled = true);
      Extractor.invoke(config, { localBuild: true, compilerState, messageCallback });
      return indentOnce(readFileSync(join(folder, `${entry.name}.api.md`), "utf8"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** The extractor indents by itself, and leaves the tabs of a declaration behind that. */
function indentOnce(report: string): string {
  return report.replace(/^( *)\t+/gm, "$1");
}

function prepare({ name, types, folder: source }: Reported, folder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: configure(name, resolve(types), folder),
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(source, "package.json"),
  });
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
