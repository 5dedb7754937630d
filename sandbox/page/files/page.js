// Shows what the sandbox tells in its events. Texts of requests are set as text, never as markup.

const shownRows = 200;
const shownSeconds = 60;
const barWidth = 10;

const byId = (id) => document.getElementById(id);
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function drawing(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/* Rate limits: one bar for each second of the clock, as the sandbox counts them. */

class Plot {
  #seconds = new Map();
  #oldest = 0;
  #limit;
  #group;
  #figure = element("span", { className: "figure" });
  #bars = drawing("g", {});
  #line = drawing("line", { class: "limit", x1: 0, x2: shownSeconds * barWidth });
  #svg = drawing("svg", { role: "img", preserveAspectRatio: "none" });

  constructor(group, limit) {
    this.#limit = limit;
    this.#group = group;
    this.#svg.append(this.#bars, this.#line);
    this.element = element("div", { className: "plot" }, element("p", {}, group, this.#figure), this.#svg);
    this.#drawBars();
  }

  count(requests) {
    for (const { at, isRefused } of requests) {
      const second = Math.floor(at / 1000);
      const counts = this.#seconds.get(second) ?? { passed: 0, refused: 0 };
      counts[isRefused ? "refused" : "passed"] += 1;
      this.#seconds.set(second, counts);
    }
    if (requests.length > 0) this.#drawBars();
  }

  #drawBars() {
    const oldest = Math.floor(Date.now() / 1000) - shownSeconds - 2;
    for (const second of this.#seconds.keys()) if (second < oldest) this.#seconds.delete(second);
    const sums = [...this.#seconds.values()].map(({ passed, refused }) => passed + refused);
    const height = Math.max(this.#limit * 1.4, ...sums);
    this.#svg.setAttribute("viewBox", `0 0 ${shownSeconds * barWidth} ${height}`);
    for (const end of ["y1", "y2"]) this.#line.setAttribute(end, height - this.#limit);
    this.#bars.replaceChildren(...[...this.#seconds].flatMap((entry) => barsOf(entry, oldest, height)));
    this.#oldest = oldest;
    this.move();
  }

  /** Lets the bars go to the left as time passes. */
  move() {
    const now = Date.now() / 1000;
    const { passed = 0, refused = 0 } = this.#seconds.get(Math.floor(now)) ?? {};
    const text = `${passed} of ${this.#limit}${refused > 0 ? `, ${refused} refused` : ""}`;
    if (this.#figure.textContent !== text) {
      this.#figure.textContent = text;
      this.#figure.classList.toggle("full", refused > 0);
      this.#svg.setAttribute("aria-label", `Requests of the group ${this.#group} in this second: ${text}`);
    }
    this.#bars.setAttribute("transform", `translate(${(shownSeconds - 1 - now + this.#oldest) * barWidth} 0)`);
  }
}

/** @param oldest second at the left edge: coordinates stay small, as browsers draw with single precision */
function barsOf([second, { passed, refused }], oldest, height) {
  const place = { x: (second - oldest) * barWidth, width: barWidth - 2 };
  return [
    drawing("rect", { ...place, class: "passed", y: height - passed, height: passed }),
    drawing("rect", { ...place, class: "refused", y: height - passed - refused, height: refused }),
  ];
}

const plots = new Map();

function move() {
  for (const plot of plots.values()) plot.move();
}

setInterval(() => {
  if (!document.hidden && !calm.matches) move();
}, 50);
setInterval(move, 1000);

let effects = {};

function showSetup(setup) {
  const { groups, limit, isEnforced } = setup.limits;
  byId("limits-note").textContent = isEnforced
    ? `${limit} requests a second in each group of Lightfield; all others get 429.`
    : `Lightfield allows ${limit} requests a second in each group. Start the sandbox with --rate-limit to enforce that.`;
  plots.clear();
  for (const group of groups) plots.set(group, new Plot(group, limit));
  byId("plots").replaceChildren(...[...plots.values()].map((plot) => plot.element));
  forget([...requests.keys()]);
  effects = setup.effects;
  const rules = [...Object.keys(effects), ...setup.operations.map((operation) => `${operation}:error-before`)];
  byId("rules").replaceChildren(...rules.map((value) => element("option", { value })));
}

/* Requests */

const requests = new Map();
const rows = new Map();
let isPaused = false;

function showRequests(news) {
  for (const request of news) requests.set(request.id, request);
  for (const [group, plot] of plots) plot.count(news.filter((request) => request.group === group));
  forget([...requests.keys()].slice(0, -shownRows));
  byId("no-requests").hidden = requests.size > 0;
  if (!isPaused) for (const request of news) showRow(request);
}

function forget(ids) {
  for (const id of ids) {
    requests.delete(id);
    rows.get(id)?.remove();
    rows.delete(id);
  }
}

function showRow(request) {
  if (!requests.has(request.id)) return;
  const row = rowOf(request);
  const known = rows.get(request.id);
  if (known === undefined) byId("rows").prepend(row);
  else known.replaceWith(row);
  rows.set(request.id, row);
}

function rowOf({ at, method, path, status, took, attempt, wait, key, faults, group }) {
  const isRepeated = attempt > 1;
  const fault = element("span", { className: "faults", textContent: faults.join(" ") });
  const cells = [
    element("td", { className: "quiet", textContent: timeFormat.format(at) }),
    element("td", { className: "request" }, `${method} ${path} `, fault),
    element("td", { className: `status ${classOf(status)}`, textContent: status ?? "open" }),
    element("td", { className: "number", textContent: milliseconds(took) }),
    element("td", { className: `number ${isRepeated ? "repeated faults" : "quiet"}`, textContent: attempt }),
    element("td", { className: "number", textContent: milliseconds(wait) }),
    element("td", { className: "quiet", textContent: key === "" ? "none" : `…${key}` }),
  ];
  const row = element("tr", { title: group === undefined ? "" : `rate-limit group ${group}` }, ...cells);
  row.hidden = !isWanted(row);
  return row;
}

function classOf(status) {
  if (status === undefined) return "quiet";
  return status < 400 ? "good" : "bad";
}

function milliseconds(value) {
  if (value === undefined) return "";
  return value < 10_000 ? `${value} ms` : `${(value / 1000).toFixed(1)} s`;
}

function isWanted(row) {
  const words = byId("filter").value.toLowerCase().split(/\s+/);
  return words.every((word) => row.textContent.toLowerCase().includes(word));
}

function pause() {
  isPaused = !isPaused;
  byId("pause").setAttribute("aria-pressed", String(isPaused));
  if (!isPaused) for (const request of requests.values()) showRow(request);
}

byId("pause").addEventListener("click", pause);
byId("filter").addEventListener("input", () => {
  for (const row of rows.values()) row.hidden = !isWanted(row);
});
document.addEventListener("keydown", (event) => {
  if (event.target.matches("input") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "p") pause();
  if (event.key !== "/") return;
  event.preventDefault();
  byId("filter").focus();
});

/* Faults */

let rules = [];

/** What a switch turns on. A latency needs its milliseconds. */
function plainRule(fault) {
  return fault === "latency" ? "latency=500" : fault;
}

function faultOf(rule) {
  return /^(?:.+:)?([a-z-]+)/.exec(rule)?.[1];
}

function showFaults(current) {
  rules = current;
  const focused = document.activeElement?.name ?? "";
  byId("switches").replaceChildren(...Object.keys(effects).map(switchOf));
  if (focused !== "")
    byId("switches")
      .querySelector(`[name="${CSS.escape(focused)}"]`)
      ?.focus();
}

function switchOf(fault) {
  const own = rules.filter((rule) => faultOf(rule) === fault);
  const others = rules.filter((rule) => faultOf(rule) !== fault);
  const input = element("input", { type: "checkbox", role: "switch", name: fault, checked: own.length > 0 });
  input.addEventListener("change", () => void setFaults(input.checked ? [...others, plainRule(fault)] : others));
  const text = own.length > 0 ? own.join(", ") : fault;
  const effect = element("small", { textContent: effects[fault] });
  return element(
    "li",
    {},
    element("label", {}, input, element("span", {}, element("code", { textContent: text }), effect)),
  );
}

/** All faults that are to be on. Says what is wrong with them, or that they are set. */
async function setFaults(faults) {
  const headers = { "content-type": "application/json" };
  const response = await fetch("/_sandbox/faults", { method: "POST", headers, body: JSON.stringify({ faults }) });
  byId("problem").textContent = response.ok ? "" : (await response.json()).message;
  if (!response.ok) showFaults(rules);
  return response.ok;
}

byId("add-fault").addEventListener("submit", async (event) => {
  event.preventDefault();
  const rule = byId("fault").value.trim();
  if (rule !== "" && (await setFaults([...rules, rule]))) byId("fault").value = "";
});

/* Records */

function showHoldings(holdings) {
  const open = new Set([...document.querySelectorAll("details[open]")].map(({ dataset }) => dataset.kind));
  const apis = [...new Set(holdings.map(({ api }) => api))];
  const parts = apis.flatMap((api) => [
    element("h3", { textContent: api }),
    ...holdings.filter((holding) => holding.api === api).map((holding) => holdingOf(holding, open)),
  ]);
  byId("holdings").replaceChildren(...parts);
}

function holdingOf({ api, kind, count, latest }, open) {
  const items = latest.map(({ id, name }) => element("li", {}, `${name} `, element("code", { textContent: id })));
  const summary = element("summary", {}, kind, element("span", { className: "figure", textContent: count }));
  const details = element("details", {}, summary, element("ul", {}, ...items));
  details.dataset.kind = `${api} ${kind}`;
  details.open = open.has(details.dataset.kind);
  return details;
}

/* Events */

byId("address").textContent = location.origin;
byId("base-url").textContent = location.origin;
const connection = byId("connection");
const events = new EventSource("/_sandbox/events");
const listeners = { setup: showSetup, faults: showFaults, holdings: showHoldings, requests: showRequests };
for (const [name, listener] of Object.entries(listeners)) {
  events.addEventListener(name, ({ data }) => listener(JSON.parse(data)));
}
events.addEventListener("open", () => {
  connection.textContent = "live";
  connection.className = "live";
});
events.addEventListener("error", () => {
  connection.textContent = "the sandbox has stopped: waiting for it";
  connection.className = "";
});
