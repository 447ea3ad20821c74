import { expect, it } from "vitest";
import { lagKaker } from "./kaker.ts";

const fra = (cookie: string) => new Request("http://trappa.invalid/", { headers: { cookie } });

it("binds the cookies to the host over https, and hides them from scripts always", () => {
  expect(lagKaker(true).sett("okt", "abc")).toBe("__Host-trappa-okt=abc; Max-Age=28800; Path=/; HttpOnly; Secure; SameSite=Lax");
  expect(lagKaker(false).sett("okt", "abc")).toBe("trappa-okt=abc; Max-Age=28800; Path=/; HttpOnly; SameSite=Lax");
});

it("reads its own cookie only, and not the http one when the site is on https", () => {
  expect(lagKaker(false).les(fra("annet=1; trappa-okt=abc"), "okt")).toBe("abc");
  expect(lagKaker(true).les(fra("trappa-okt=abc"), "okt")).toBeUndefined();
  expect(lagKaker(false).les(new Request("http://trappa.invalid/"), "okt")).toBeUndefined();
});

it("makes the browser forget", () => {
  expect(lagKaker(false).slett("okt")).toContain("Max-Age=0");
});
