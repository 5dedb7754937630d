import { existsSync, readFileSync } from "node:fs";

const types = new Map([
  ["page.html", "text/html; charset=utf-8"],
  ["page.css", "text/css; charset=utf-8"],
  ["page.js", "text/javascript; charset=utf-8"],
  ["icon.svg", "image/svg+xml"],
]);

/** Responds with one of the files of the page. */
export function readFile(name: string): Response {
  const type = types.get(name);
  if (type === undefined) return Response.json({ message: `The page has no ${name}.` }, { status: 404 });
  return new Response(readFileSync(new URL(name, findFolder()), "utf8"), { headers: { "content-type": type } });
}

/** The folder of the files: in `dist` of the package, beside this file or its folder; in the source, below this file. */
function findFolder(): URL {
  const folders = ["./files/", "./page/", "../page/"].map((path) => new URL(path, import.meta.url));
  const folder = folders.find((url) => existsSync(new URL("page.html", url)));
  if (folder === undefined) throw new Error("The sandbox cannot find the files of its page.");
  return folder;
}
