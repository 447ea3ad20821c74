import { describe, expect, it } from "vitest";
import { lesOppsett } from "./oppsett.ts";

const produksjon = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://trappa@db.intern/trappa",
  TRAPPA_ADRESSE: "https://trappa.example.no/",
  TRAPPA_HEMMELIGHET: "x".repeat(40),
  TRAPPA_INNBYGGER_UTSTEDER: "https://idporten.no",
  TRAPPA_INNBYGGER_KLIENT: "trappa",
  TRAPPA_ANSATT_UTSTEDER: "https://ansattporten.no",
  TRAPPA_ANSATT_KLIENT: "trappa",
  TRAPPA_SMTP: "smtps://trappa:hemmelig%40ord@post.intern",
  TRAPPA_SMTP_FRA: "ikke-svar@trappa.example.no",
};

describe("the settings", () => {
  it("are ready without any: port 3000, own database, local login", () => {
    expect(lesOppsett({})).toMatchObject({
      port: 3000,
      vert: "127.0.0.1",
      databaseUrl: null,
      datamappe: ".data",
      dorer: null,
      produksjon: false,
    });
  });

  it("read an empty variable as one that is not set", () => {
    expect(lesOppsett({ PORT: "", DATABASE_URL: "", TRAPPA_NA: "" })).toMatchObject({ port: 3000, databaseUrl: null, na: null });
  });

  it("of a whole production are accepted", () => {
    expect(lesOppsett(produksjon)).toMatchObject({
      produksjon: true,
      adresse: "https://trappa.example.no",
      dorer: { innbygger: { klientId: "trappa" } },
      epost: { vert: "post.intern", port: 465, vern: "tls", innlogging: { bruker: "trappa", passord: "hemmelig@ord" } },
    });
  });
});

describe("a start is refused", () => {
  it.each([
    ["DATABASE_URL", { DATABASE_URL: undefined }],
    ["TRAPPA_ADRESSE", { TRAPPA_ADRESSE: "http://trappa.example.no" }],
    ["TRAPPA_HEMMELIGHET", { TRAPPA_HEMMELIGHET: undefined }],
    ["TRAPPA_HEMMELIGHET", { TRAPPA_HEMMELIGHET: "kort" }],
    ["TRAPPA_INNBYGGER_UTSTEDER", { TRAPPA_INNBYGGER_UTSTEDER: undefined, TRAPPA_ANSATT_UTSTEDER: undefined }],
    ["TRAPPA_NA", { TRAPPA_NA: "2026-11-21" }],
    ["TRAPPA_SMTP", { TRAPPA_SMTP: undefined, TRAPPA_SMTP_FRA: undefined }],
    ["TRAPPA_SMTP", { TRAPPA_SMTP_FRA: undefined }],
  ])("in production over %s", (navn, endring) => {
    expect(() => lesOppsett({ ...produksjon, ...endring })).toThrow(navn);
  });

  it.each([
    ["PORT", { PORT: "70000" }],
    ["PORT", { PORT: "tre" }],
    ["TRAPPA_NA", { TRAPPA_NA: "i går" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x" }],
    ["NODE_ENV", { NODE_ENV: "prod" }],
    ["TRAPPA_ANSATT_KLIENT", { ...produksjon, TRAPPA_ANSATT_KLIENT: undefined }],
  ])("over %s", (navn, miljo) => {
    expect(() => lesOppsett(miljo as NodeJS.ProcessEnv)).toThrow(navn);
  });
});
