/** Runs one stage of the work, such as `types`, and gives back its result. */
export type RunStage = <T>(name: string, work: () => T | Promise<T>) => Promise<T>;

/** For pipes and tests. */
export const silently: RunStage = async (_name, work) => work();

/** Says on a terminal which stage runs, and how long each took once it is done. */
function onTerminal(terminal: { write(text: string): unknown }, title: string): RunStage {
  return async (name, work) => {
    const start = performance.now();
    terminal.write(`${title}  ${name} …`);
    try {
      return await work();
    } finally {
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      terminal.write(`\r${title}  ${name} ${seconds} s\n`);
    }
  };
}

/** Progress is for people: nothing where the output goes into a pipe or a file. */
export function stageRunner(stream: { isTTY?: boolean; write(text: string): unknown }, title: string): RunStage {
  return stream.isTTY === true ? onTerminal(stream, title) : silently;
}
