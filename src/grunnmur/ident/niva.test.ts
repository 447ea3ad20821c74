import { expect, it } from "vitest";
import { sterktNok } from "./niva.ts";

it.each([
  ["idporten-loa-high", "idporten-loa-high", true],
  ["idporten-loa-high", "idporten-loa-substantial", true],
  ["eidas-loa-high", "idporten-loa-high", true],
  ["Level4", "idporten-loa-high", true],
  ["idporten-loa-substantial", "idporten-loa-high", false],
  ["idporten-loa-low", "idporten-loa-substantial", false],
  ["selfregistered-email", "idporten-loa-low", false],
  ["selfregistered-email", "selfregistered-email", true],
  [undefined, "idporten-loa-substantial", false],
])("a login at %s where %s is asked for: %s", (fikk, krav, nok) => {
  expect(sterktNok(fikk, krav)).toBe(nok);
});
