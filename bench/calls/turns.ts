import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { progress } from "./print.ts";
import type { Question, Turn } from "./worker.ts";

/** Starts a process for each client, and lets them take turns, one at a time; their order flips from round to round. */
export async function takeTurns(
  names: readonly string[],
  rounds: number,
  questions: readonly Question[],
  { baseURL = "http://127.0.0.1:1", execArgv = [] }: { baseURL?: string; execArgv?: string[] },
  questionsOf: (name: string) => readonly Question[] = () => questions,
): Promise<Map<string, Turn[][]>> {
  const workers = new Map<string, ChildProcess>();
  for (const name of names) workers.set(name, await startWorker(name, baseURL, execArgv));
  const turns = new Map(names.map((name): [string, Turn[][]] => [name, questions.map(() => [])]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, worker] of round % 2 === 0 ? workers : [...workers].reverse()) {
      for (const question of questionsOf(name)) {
        progress(`${question.about}, round ${round + 1} of ${rounds}: ${name}`);
        const turn = await ask(worker, round < 0 ? warmUp(question) : question);
        if (round >= 0) turns.get(name)?.[questions.indexOf(question)]?.push(turn);
      }
    }
  }
  for (const worker of workers.values()) worker.disconnect();
  return turns;
}

/** An engine compiles code while it runs, which takes thousands of calls: a client that serves these is measured warm. */
function warmUp(question: Question): Question {
  return question.about === "load" ? { ...question, ms: question.ms * 4 } : question;
}

async function startWorker(name: string, baseURL: string, execArgv: string[]): Promise<ChildProcess> {
  const worker = fork(`${import.meta.dirname}/worker.ts`, [name, baseURL], { execArgv });
  worker.on("exit", (code) => {
    if (code !== 0 && code !== null) process.exit(1); // it has printed why
  });
  await once(worker, "message");
  return worker;
}

async function ask(worker: ChildProcess, question: Question): Promise<Turn> {
  worker.send(question);
  const [turn] = await once(worker, "message");
  return turn;
}

export async function startServer(delay: number, scheme = "http:"): Promise<{ baseURL: string; stop: () => void }> {
  const server = fork(`${import.meta.dirname}/server.ts`, [String(delay), scheme]);
  const [baseURL] = await once(server, "message");
  return { baseURL, stop: () => server.disconnect() };
}
