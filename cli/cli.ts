#!/usr/bin/env node
import * as nodeModule from "node:module";

nodeModule.enableCompileCache?.(); // Node 22 and later: the next start reads what this one has compiled

const { runProcess } = await import("./run-process.ts");
process.exitCode = await runProcess(process.argv.slice(2));
