import { readFileSync } from "node:fs";
import type { SeedData } from "./seed-data.ts";

/** Reads seed data from a JSON file. @throws TypeError if it cannot be read or is no JSON */
export function readSeedDataFile(path: string): SeedData {
  const text = readText(path);
  try {
    const data: SeedData = JSON.parse(text);
    return data;
  } catch (error) {
    throw new TypeError(`The file ${path} of --seed-data is no JSON: ${messageOf(error)}`, { cause: error });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new TypeError(`The file ${path} of --seed-data cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
