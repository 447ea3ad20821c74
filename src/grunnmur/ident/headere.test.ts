import { describe, expect, it } from "vitest";
import { sikkerhetshoder } from "./headere.ts";

describe("the security headers", () => {
  const hoder = sikkerhetshoder({
    sikker: true,
    skjemamal: ["https://idporten.no/", "https://ansattporten.no", "https://idporten.no/x"],
  });
  const csp = hoder["content-security-policy"] ?? "";

  it("allow no inline code and no foreign source", () => {
    expect(csp).not.toMatch(/unsafe|\*/);
    expect(csp).toContain("default-src 'none'");
  });

  it("let a form end at the issuers, by origin and once each", () => {
    expect(csp).toContain("form-action 'self' https://idporten.no https://ansattporten.no;");
  });

  it("ask for https only when the site has it", () => {
    expect(hoder["strict-transport-security"]).toBeDefined();
    expect(sikkerhetshoder({ sikker: false, skjemamal: [] })).not.toHaveProperty("strict-transport-security");
  });
});
