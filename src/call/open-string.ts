/** Any further text, in a union with known ones: `"OPEN" | "DONE" | OpenString` still completes the known ones. */
export type OpenString = string & {};
