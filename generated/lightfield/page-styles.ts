// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { cursorPages, offsetPages } from "../../src/runtime.ts";
import type { PageStyle } from "../../src/runtime.ts";

export const byOffset: PageStyle = /* @__PURE__ */ offsetPages({ items: "data", total: "totalCount" });
export const byCursor: PageStyle = /* @__PURE__ */ cursorPages({
  items: "data",
  cursor: "nextCursor",
  parameter: "after",
});
