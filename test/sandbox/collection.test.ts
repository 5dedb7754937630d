import fc from "fast-check";
import { expect, test } from "vitest";
import { Collection } from "../../sandbox/store/collection.ts";
import type { Lookup } from "../../sandbox/store/lookup.ts";

interface Thing {
  id: string;
  colours: string[];
}

const id = fc.constantFrom("a", "b", "c", "d", "e");
const colours = fc.array(fc.constantFrom("red", "green", "blue"), { maxLength: 3 });
const kind = fc.constantFrom("put", "put", "find", "cache", "delete");
const steps = fc.array(fc.record({ kind, id, colours }), { maxLength: 60, size: "max" });

function by(value: string): Lookup<Thing> {
  return { name: "colour", valuesOf: (thing) => thing.colours, value };
}

test("whatever was added, changed and deleted, an index finds what a look at everything finds, in order", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const collection = new Collection<Thing>();
      const model: Thing[] = [];
      for (const step of all) {
        const known = model.findIndex((thing) => thing.id === step.id);
        if (step.kind === "delete") {
          collection.delete(step.id);
          if (known >= 0) model.splice(known, 1);
        }
        if (step.kind === "put") {
          const thing = { id: step.id, colours: step.colours };
          if (known >= 0) model[known] = thing;
          else model.push(thing);
          if (known >= 0) collection.replace(thing);
          else collection.add(thing);
        }
        const red = model.filter((thing) => thing.colours.includes("red"));
        if (step.kind === "find") expect(collection.findAll(by("red"))).toEqual(red);
        if (step.kind === "cache") {
          expect(collection.cache("red", () => collection.filter(({ colours }) => colours.includes("red")))).toEqual(
            red,
          );
        }
        expect([...collection]).toEqual(model);
        expect(collection.size).toBe(model.length);
        expect(collection.get(step.id)).toEqual(model.find((thing) => thing.id === step.id));
      }
    }),
  );
});
