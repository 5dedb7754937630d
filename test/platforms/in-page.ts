/** For browsers: leaves the outcomes where playwright finds them. */
import { runBehaviour } from "./behaviour.ts";

Object.assign(globalThis, { outcomes: runBehaviour(location.origin) });
