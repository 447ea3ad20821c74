import { expect, it } from "vitest";
import { svartid } from "./apent.ts";

const dag = { fra: "09:00", til: "15:00" };
const hverdager = { apent: [dag, dag, dag, dag, { fra: "10:00", til: "14:00" }, null, null] };

it.each([
  ["a Tuesday at noon", "2026-11-24T11:00:00Z", { slag: "apent", til: "15:00" }],
  ["before it opens", "2026-11-24T07:59:00Z", { slag: "stengt", apner: { dag: "2026-11-24", fra: "09:00" } }],
  ["the minute it opens", "2026-11-24T08:00:00Z", { slag: "apent", til: "15:00" }],
  ["the minute it closes", "2026-11-24T14:00:00Z", { slag: "stengt", apner: { dag: "2026-11-25", fra: "09:00" } }],
  [
    "Thursday evening: Friday has hours of its own",
    "2026-11-26T20:00:00Z",
    { slag: "stengt", apner: { dag: "2026-11-27", fra: "10:00" } },
  ],
  ["a Sunday", "2026-11-22T10:00:00Z", { slag: "stengt", apner: { dag: "2026-11-23", fra: "09:00" } }],
  [
    "the Wednesday before Easter, after closing: five days off",
    "2026-04-01T13:30:00Z",
    { slag: "stengt", apner: { dag: "2026-04-07", fra: "09:00" } },
  ],
  ["17 May on a Monday", "2027-05-17T09:00:00Z", { slag: "stengt", apner: { dag: "2027-05-18", fra: "09:00" } }],
  ["Christmas Eve is an ordinary day", "2026-12-24T10:00:00Z", { slag: "apent", til: "15:00" }],
])("%s", (_, na, ventet) => expect(svartid(hverdager, Temporal.Instant.from(na))).toEqual(ventet));

it("is not known when the kommune has not told its hours", () => {
  expect(svartid({ apent: [] }, Temporal.Instant.from("2026-11-24T11:00:00Z"))).toEqual({ slag: "ukjent" });
});

it("can be open on a Saturday", () => {
  const lordag = { apent: [null, null, null, null, null, dag, null] };
  expect(svartid(lordag, Temporal.Instant.from("2026-11-21T11:00:00Z"))).toEqual({ slag: "apent", til: "15:00" });
  expect(svartid(lordag, Temporal.Instant.from("2026-12-24T11:00:00Z"))).toEqual({
    slag: "stengt",
    apner: { dag: "2027-01-02", fra: "09:00" },
  });
});
