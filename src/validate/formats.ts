/** Whether a text has a format, by the names of formats. */
export type Formats = Readonly<Record<string, (text: string) => boolean>>;

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const isLeapDay = month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day > 0 && (day <= (days[month - 1] ?? 0) || isLeapDay);
}

/** A second 60 is a leap second. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(text);
}

function isDateTime(text: string): boolean {
  const [date = "", time = "", ...rest] = text.split(/[t ]/i);
  return rest.length === 0 && isDate(date) && isTime(time);
}

function isIPv4(text: string): boolean {
  return /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.|$)){4}$/.test(text) && !text.endsWith(".");
}

/** The formats that a text can be held against without knowing more than it. Those of hosts and addresses are lenient. */
export const formats: Formats = {
  date: isDate,
  time: isTime,
  "date-time": isDateTime,
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  ipv4: isIPv4,
  uri: (text) => /^[a-z][a-z\d+.-]*:[^\s]*$/i.test(text),
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};
