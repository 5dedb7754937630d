/** What one load came to with one client, against one kind of server. */
export interface Outcome {
  readonly kind: string;
  readonly client: string;
  readonly failed: number;
  readonly requests: number;
  /** Seconds. */
  readonly wall: number;
}

const width = 720;
const rowHeight = 24;
/** Where the bars begin, and how long that of all calls is. */
const [left, longest] = [170, 330];

const style = `
    text { font: 13px system-ui, sans-serif; fill: #1d2226 }
    .head { font-weight: 600 }
    .quiet { fill: #5d646b }
    .sent { fill: #c9d8d2 }
    .failed { fill: #b3261e }
    @media (prefers-color-scheme: dark) {
      text { fill: #e8e6e1 }
      .quiet { fill: #9aa3ab }
      .sent { fill: #2e4a42 }
      .failed { fill: #ff8a7a }
    }`;

/** Draws the outcomes of one load as bars, one for each client, by kinds of servers: SVG for light and for dark pages. */
export function drawOutcomes(title: string, calls: number, outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => [
    heading(kind),
    ...outcomes.filter((one) => one.kind === kind).map(bar(calls)),
  ]);
  const height = (lines.length + 1) * rowHeight + 8;
  const rows = lines.map((line, index) => `  <g transform="translate(0 ${(index + 1) * rowHeight})">${line}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
  <style>${style}
  </style>
  <text y="17" class="head">${title}</text>
${rows.join("\n")}
</svg>
`;
}

function heading(kind: string): string {
  return `<text y="17" class="quiet">${kind}</text>`;
}

function bar(calls: number): (outcome: Outcome) => string {
  return ({ client, failed, requests, wall }) => {
    const failedWidth = Math.round((failed / calls) * longest);
    const words = `${failed} failed, ${requests} requests, ${wall.toFixed(1)} s`;
    return [
      `<text x="${left - 10}" y="17" text-anchor="end">${client}</text>`,
      `<rect class="sent" x="${left}" y="5" width="${longest}" height="16" rx="2" />`,
      `<rect class="failed" x="${left}" y="5" width="${failedWidth}" height="16" rx="2" />`,
      `<text x="${left + longest + 10}" y="17">${words}</text>`,
    ].join("");
  };
}
