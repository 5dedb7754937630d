import type { JSONObject } from "../store/json.ts";

/** Accounts, as a request would create them. */
export const accountSeeds: readonly (JSONObject & { name: string })[] = [
  {
    name: "Brightwater Instruments",
    $industry: ["Manufacturing"],
    $headcount: "51–200",
    seats: 240,
    annualRevenue: 18500000,
    isPartner: false,
    renewsAt: "2026-09-30T00:00:00Z",
    $primaryAddress: { street: "Hafenstraße 12", city: "Hamburg", postalCode: "20457", country: "DE" },
  },
  {
    name: "Northgate Logistics",
    $industry: ["Logistics"],
    $headcount: "201–1000",
    seats: 610,
    annualRevenue: 94000000,
    isPartner: true,
    renewsAt: "2026-12-31T00:00:00Z",
    switchboard: ["+14155550132"],
  },
  {
    name: "Solstice Foods",
    $industry: ["Food", "Manufacturing"],
    $headcount: "11–50",
    seats: 35,
    annualRevenue: 4200000.5,
    isPartner: false,
    $linkedIn: "https://www.linkedin.com/company/solstice-foods",
  },
  {
    name: "Fernhill Health",
    $industry: ["Healthcare"],
    $headcount: "1001+",
    seats: 1800,
    isPartner: true,
    $lastFundingType: "Private equity",
  },
  {
    name: "Quayside Software",
    $industry: ["Software"],
    $headcount: "1–10",
    seats: 8,
    annualRevenue: 900000,
    $lastFundingType: "Seed",
  },
];

/** Contacts. The number is the index of the account. */
export const contactSeeds: readonly [firstName: string, lastName: string, account: number][] = [
  ["Ines", "Kowalczyk", 0],
  ["Tom", "Okafor", 1],
  ["Lea", "Marchetti", 2],
  ["Ravi", "Pillai", 3],
  ["Nora", "Lindqvist", 4],
  ["Ben", "Achterberg", 0],
  ["Yuki", "Tanabe", 1],
];

/** Opportunities. The first number is the index of the account. */
export const opportunitySeeds: readonly [title: string, stage: string, account: number, value: number][] = [
  ["Brightwater: 240 seats", "Proposal", 0, 38400],
  ["Northgate: three depots", "Discovery", 1, 121000],
  ["Solstice: trial", "Qualification", 2, 5200],
  ["Fernhill: renewal", "Won", 3, 288000],
];
