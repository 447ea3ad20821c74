import { expect, it } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { antattKommetFrem } from "./postgang.ts";

it.each([
  ["Monday comes on Thursday", "2026-11-16", "2026-11-19"],
  ["Friday comes on Wednesday", "2026-11-20", "2026-11-25"],
  ["before Easter it takes until after Easter", "2026-04-01", "2026-04-09"],
])("%s", (_, postlagt, kommet) => {
  expect(antattKommetFrem(dato(postlagt))).toBe(kommet);
});
