/** Looks at the page of the sandbox in Chromium, and prints what does not hold. */
import { createSandbox } from "@lightfield-wootiv/sandbox";
import { withBrowser } from "./hosts.ts";
import type { Browser, BrowserPage } from "./hosts.ts";

const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
const problems: string[] = [];
const sandbox = createSandbox({ rateLimit: true, clock: () => new Date() });
const { url } = await sandbox.listen();

try {
  await withBrowser(check);
} catch (error) {
  problems.push(String(error));
}
await sandbox.close();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "The page of the sandbox is as it should be." : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

async function check(browser: Browser): Promise<void> {
  const light = await openPage(browser, { colorScheme: "light", viewport: { width: 1280, height: 900 } });
  const dark = await openPage(browser, { colorScheme: "dark", viewport: { width: 360, height: 740 } });
  await showsRequests(light);
  await switchesFaults(light);
  await filters(light);
  await expectThat(dark, "document.documentElement.scrollWidth <= innerWidth", "a narrow screen scrolls sideways");
  const ground = "getComputedStyle(document.documentElement).backgroundColor";
  const grounds = [await light.evaluate<string>(ground), await dark.evaluate<string>(ground)];
  if (grounds[0] === grounds[1]) problems.push(`dark and light are both ${grounds[0]}`);
}

async function openPage(browser: Browser, options: object): Promise<BrowserPage> {
  const page = await browser.newPage(options);
  page.on("console", (message) => problems.push(`the console says: ${message.text?.()}`)); // what the policy forbids as well
  page.on("pageerror", ({ message }) => problems.push(`an error: ${message}`));
  page.on("request", (request) => {
    if (request.url?.().startsWith(`${url}/`) === false) problems.push(`it loads ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForSelector("#connection.live");
  return page;
}

async function showsRequests(page: BrowserPage): Promise<void> {
  await fetch(`${url}/v1/accounts?<b>`, { headers });
  await page.waitForSelector('#rows tr:first-child .status:text-is("200")');
  const row = 'document.querySelector("#rows tr").textContent';
  const text = await page.evaluate<string>(row);
  if (!/GET \/v1\/accounts .*…dbox$/.test(text)) problems.push(`a row says ${text}`);
  await expectThat(page, 'document.querySelector("svg .passed") !== null', "a request is not in the plot");
  await expectThat(page, '!document.body.textContent.includes("sk_lf_sandbox")', "a key is shown");
}

async function switchesFaults(page: BrowserPage): Promise<void> {
  await page.evaluate('document.querySelector("[name=error-before]").focus()');
  await page.keyboard.press("Space");
  await page.waitForSelector("#switches li:has([name=error-before]:checked)");
  const { status } = await fetch(`${url}/v1/accounts`, { headers });
  if (status !== 503) problems.push(`a fault that was switched on gives ${status}`);
  await page.waitForSelector('#rows tr:first-child .status:text-is("503")');
  await expectThat(page, 'document.activeElement.name === "error-before"', "a switch loses the focus");
  await page.keyboard.press("Space");
  await page.waitForSelector("#switches li:has([name=error-before]:not(:checked))");
}

async function filters(page: BrowserPage): Promise<void> {
  await page.evaluate("document.activeElement.blur()");
  await page.keyboard.press("/");
  await page.keyboard.type("503");
  const visible = '[...document.querySelectorAll("#rows tr:not([hidden]) .status")].map((cell) => cell.textContent)';
  const statuses = await page.evaluate<string[]>(visible);
  if (statuses.join() !== "503") problems.push(`a filter for 503 leaves ${statuses.join()}`);
}

async function expectThat(page: BrowserPage, expression: string, problem: string): Promise<void> {
  if (!(await page.evaluate<boolean>(expression))) problems.push(problem);
}
