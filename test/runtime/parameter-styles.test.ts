import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import { deepObject } from "../../src/http/deep-object.ts";
import type { ArrayNotation } from "../../src/http/deep-object.ts";
import { pathStyle } from "../../src/http/path-style.ts";
import { expandPath } from "../../src/http/path.ts";
import { encodeQuery } from "../../src/http/query.ts";
import type { QueryStyle } from "../../src/http/query.ts";
import { reserved } from "../../src/http/reserved.ts";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

describe("a path parameter goes as the tables of OpenAPI and RFC 6570 have it:", () => {
  test.each<[style: "simple" | "label" | "matrix", explode: "explode" | undefined, value: unknown, sent: string]>([
    ["simple", undefined, "blue", "blue"],
    ["simple", undefined, list, "blue,black,brown"],
    ["simple", undefined, object, "R,100,G,200,B,150"],
    ["simple", "explode", list, "blue,black,brown"],
    ["simple", "explode", object, "R=100,G=200,B=150"],
    ["label", undefined, "blue", ".blue"],
    ["label", undefined, list, ".blue,black,brown"],
    ["label", undefined, object, ".R,100,G,200,B,150"],
    ["label", "explode", list, ".blue.black.brown"],
    ["label", "explode", object, ".R=100.G=200.B=150"],
    ["matrix", undefined, "", ";color"],
    ["matrix", undefined, "blue", ";color=blue"],
    ["matrix", undefined, list, ";color=blue,black,brown"],
    ["matrix", undefined, object, ";color=R,100,G,200,B,150"],
    ["matrix", "explode", list, ";color=blue;color=black;color=brown"],
    ["matrix", "explode", ["", "blue"], ";color;color=blue"],
    ["matrix", "explode", object, ";R=100;G=200;B=150"],
    ["simple", undefined, ["a,b", "c/d", "é"], "a%2Cb,c%2Fd,%C3%A9"],
    ["simple", undefined, [1.5, true, 0], "1.5,true,0"],
    ["simple", undefined, { a: undefined, b: 1 }, "b,1"],
  ])("%s %s %j", (style, explode, value, sent) => {
    const path = expandPath("/x/{color}/y", { color: value }, { color: pathStyle(style, explode) });
    expect(path).toBe(`/x/${sent}/y`);
  });

  test.each<[what: string, style: "simple" | "label", value: unknown]>([
    ["an empty text", "simple", ""],
    ["an empty list", "simple", []],
    ["a list of one empty text", "simple", [""]],
    ["a dot", "simple", ["."]],
    ["two dots", "label", "."],
    ["an empty label", "label", ""],
    ["null", "simple", [null]],
    ["NaN", "simple", [NaN]],
    ["a list in a list", "simple", [["a"]]],
    ["a Map", "simple", new Map()],
    ["nothing", "simple", undefined],
  ])("but %s is refused, since it would lead elsewhere or be lost", (_what, style, value) => {
    expect(() => expandPath("/x/{color}", { color: value }, { color: pathStyle(style) })).toThrow(SDKError);
  });
});

describe("a query parameter goes as the tables of OpenAPI have it:", () => {
  test.each<[style: QueryStyle, value: unknown, sent: string]>([
    ["repeat", "", "color="],
    ["repeat", "blue", "color=blue"],
    ["repeat", list, "color=blue&color=black&color=brown"],
    ["spread", object, "R=100&G=200&B=150"],
    ["comma", list, "color=blue,black,brown"],
    ["comma", object, "color=R,100,G,200,B,150"],
    ["space", list, "color=blue%20black%20brown"],
    ["space", object, "color=R%20100%20G%20200%20B%20150"],
    ["pipe", list, "color=blue%7Cblack%7Cbrown"],
    ["pipe", object, "color=R%7C100%7CG%7C200%7CB%7C150"],
    [deepObject(), object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ])("%s %j", (style, value, sent) => {
    expect(encodeQuery({ color: value }, { color: style })).toBe(sent);
  });
});

describe("arrays for which OpenAPI defines no form go", () => {
  const nested = { tags: ["x", "y"], when: [{ from: 1, to: 2 }, { from: 3 }] };
  test.each<[style: string, notation: ArrayNotation | undefined, value: unknown, sent: string]>([
    ["in brackets at the top", undefined, ["x", "y"], "a[]=x&a[]=y"],
    [
      "with indexes where their items are objects",
      undefined,
      [{ b: 1, c: 2 }, { b: 3 }],
      "a[0][b]=1&a[0][c]=2&a[1][b]=3",
    ],
    [
      "with indexes below an object",
      undefined,
      nested,
      "a[tags][0]=x&a[tags][1]=y&a[when][0][from]=1&a[when][0][to]=2&a[when][1][from]=3",
    ],
    [
      "all in brackets",
      "brackets",
      nested,
      "a[tags][]=x&a[tags][]=y&a[when][][from]=1&a[when][][to]=2&a[when][][from]=3",
    ],
    ["all with indexes", "indexes", ["x", "y"], "a[0]=x&a[1]=y"],
    [
      "repeated, but for objects",
      "repeated",
      nested,
      "a[tags]=x&a[tags]=y&a[when][0][from]=1&a[when][0][to]=2&a[when][1][from]=3",
    ],
    [
      "with commas, but for objects",
      "comma",
      { tags: ["x", "y"], when: [{ from: 1 }] },
      "a[tags]=x,y&a[when][0][from]=1",
    ],
    ["with their dates", undefined, [new Date(0)], "a[]=1970-01-01T00:00:00.000Z"],
    ["not at all where they are empty", undefined, { b: [], c: undefined }, ""],
  ])("%s", (_what, notation, value, sent) => {
    expect(decodeURIComponent(encodeQuery({ a: value }, { a: deepObject(notation) }))).toBe(sent);
  });

  test("with indexes in the default style, where their items are objects or arrays", () => {
    const guests = [{ age: 9, bed: true }, { age: 1 }];
    expect(decodeURIComponent(encodeQuery({ guests }))).toBe("guests[0][age]=9&guests[0][bed]=true&guests[1][age]=1");
    expect(decodeURIComponent(encodeQuery({ a: [[1, 2], [3]] }))).toBe("a[0]=1&a[0]=2&a[1]=3");
    expect(encodeQuery({ a: [new Date(0), "x"] })).toBe("a=1970-01-01T00%3A00%3A00.000Z&a=x");
  });

  test("and what has no text is refused there as well", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = [cycle];
    for (const value of [cycle, { b: NaN }, [new Map()], { b: () => 1 }]) {
      expect(() => encodeQuery({ filter: value }, { filter: deepObject() })).toThrow(/filter/);
    }
  });
});

describe("reserved characters that mean nothing in a query", () => {
  test.each<[style: QueryStyle | undefined, value: unknown, sent: string]>([
    [undefined, "https://a.example/b?c=d,e;f@g:h$", "a=https://a.example/b?c=d,e;f@g:h$"],
    [undefined, "a&b#c+d[e]%", "a=a%26b%23c%2Bd%5Be%5D%25"],
    [undefined, ["/", ":"], "a=/&a=:"],
    ["comma", ["a,b", "/"], "a=a%2Cb,/"],
    [deepObject(), { b: "x/y" }, "a%5Bb%5D=x/y"],
  ])("stay as they are where the style is %s: %j", (style, value, sent) => {
    expect(encodeQuery({ a: value }, { a: reserved(style) })).toBe(sent);
  });
});

const texts = fc.string({ unit: "binary", minLength: 1 });

describe("any texts come back as they were", () => {
  test.each<[style: "simple" | "label" | "matrix", explode: "explode" | undefined, separator: RegExp, start: string]>([
    ["simple", undefined, /,/, ""],
    ["matrix", undefined, /,/, ";color="],
    ["matrix", "explode", /;color=/, ";color="],
  ])("from a path, %s %s", (style, explode, separator, start) => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (values) => {
        fc.pre(style !== "simple" || values.length > 1 || !/^(?:\.|%2e){1,2}$/i.test(values[0] ?? ""));
        const path = expandPath("/x/{color}/y", { color: values }, { color: pathStyle(style, explode) });
        const { pathname } = new URL(`https://a.example${path}`);
        const segment = pathname.split("/")[2] ?? "";
        expect(segment.startsWith(start)).toBe(true);
        expect(segment.slice(start.length).split(separator).map(decodeURIComponent)).toEqual(values);
      }),
    );
  });

  test.each<[ArrayNotation | undefined]>([[undefined], ["brackets"], ["indexes"]])(
    "from a query, with %s",
    (notation) => {
      fc.assert(
        fc.property(fc.dictionary(texts, fc.array(texts)), (value) => {
          const search = encodeQuery({ a: value }, { a: reserved(deepObject(notation)) });
          const pairs = [...new URL(`https://a.example/?${search}`).searchParams];
          const suffix = (index: number): string => (notation === "brackets" ? "[]" : `[${index}]`);
          const sent = Object.entries(value).flatMap(([key, items]) =>
            items.map((item, index) => [`a[${key}]${suffix(index)}`, item]),
          );
          expect(pairs).toEqual(sent);
        }),
      );
    },
  );
});
