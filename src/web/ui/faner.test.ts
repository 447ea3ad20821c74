import { expect, it } from "vitest";
import { synligeSider } from "./faner.tsx";

it.each([
  [1, 3, [1, 2, 3]],
  [6, 12, [1, 0, 4, 5, 6, 7, 8, 0, 12]],
  [1, 12, [1, 2, 3, 0, 12]],
  [12, 12, [1, 0, 10, 11, 12]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
] as const)("on page %i of %i the pages %j are shown", (side, antall, vist) => {
  expect(synligeSider(side, antall)).toEqual(vist);
});
