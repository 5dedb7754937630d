// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { numberedPages, offsetPages } from "../../src/runtime.ts";
import type { PageStyle } from "../../src/runtime.ts";

export const byPage: PageStyle = /* @__PURE__ */ numberedPages({ items: "data", page: "page", pages: "pageCount" });
export const byOffset: PageStyle = /* @__PURE__ */ offsetPages({ items: "data", total: "total" });
