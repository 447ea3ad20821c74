import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Varsel, Varselslag } from "../../domene/varsel/index.ts";
import { type Lokalpost, startLokalpost } from "./lokalpost.ts";
import { lagSmtpVarsel, type SmtpOppsett } from "./smtp.ts";

const na = Temporal.Instant.from("2026-11-21T10:00:00Z");
const varsel: Varsel = {
  nokkel: "6f1c",
  til: { slag: "epost", adresse: "kari@eksempel.no" },
  sprak: "nb",
  slag: "nytt_brev",
  avsender: "Asker kommune",
  lenke: "https://trappa.asker.kommune.no/nb/asker",
};
const til = (adresse: string): Varsel => ({ ...varsel, til: { slag: "epost", adresse } });
const oppsett = (port: number): SmtpOppsett => ({
  vert: "127.0.0.1",
  port,
  vern: "ingen",
  avsenderadresse: "ikke-svar@asker.kommune.no",
});

let post: Lokalpost;
beforeAll(async () => {
  const svar = (adresse: string) => (adresse.startsWith("finnes-ikke@") ? 550 : adresse.startsWith("full@") ? 450 : 250);
  post = await startLokalpost({ na: () => na, svar });
});
afterAll(() => post.stopp());

describe("a notice", () => {
  it("reaches the mailbox, from the kommune and in the person's language", async () => {
    const port = lagSmtpVarsel(oppsett(post.port));
    expect(await port.send(varsel)).toBe("sendt");
    expect(post.alle()[0]).toMatchObject({
      id: "<6f1c@asker.kommune.no>",
      fra: "Asker kommune <ikke-svar@asker.kommune.no>",
      til: "kari@eksempel.no",
      emne: "Du har noe nytt fra Asker kommune",
      mottatt: na,
    });
    expect(post.alle()[0]?.tekst).toContain("Du har fått et brev fra Asker kommune. Logg inn for å lese det.\n");
    expect(await port.send({ ...varsel, sprak: "nn", avsender: "Sogndal kommune" })).toBe("sendt");
    expect(post.alle()[0]?.tekst).toContain("Du har fått eit brev frå Sogndal kommune.");
  });

  it("says the same in text and in HTML, and breaks no HTML", async () => {
    const port = lagSmtpVarsel(oppsett(post.port));
    for (const slag of ["nytt_brev", "uapnet_brev", "ny_melding", "trenger_svar"] satisfies Varselslag[]) {
      await port.send({ ...varsel, slag, avsender: "Å & <b>Ø</b> kommune" });
      const epost = post.alle()[0];
      const avkodet = epost?.html.replace(/^.*<body>|<[^>]+>/g, " ").replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n));
      const ord = (tekst = "") => tekst.split(/\s+/).filter(Boolean).join(" ");
      expect(ord(avkodet)).toBe(ord(epost?.tekst));
    }
  });

  it("carries one receiver and no more, whatever the address holds", async () => {
    const port = lagSmtpVarsel(oppsett(post.port));
    const for_ = post.alle().length;
    for (const galt of ["", "kari", "a@b", "a@b.no, c@d.no", "a@b.no\r\nBcc: c@d.no", "<a@b.no>", `${"a".repeat(250)}@b.no`]) {
      expect(await port.send(til(galt))).toBe("avvist");
    }
    expect(post.alle().length).toBe(for_);
  });
});

describe("when it cannot be delivered", () => {
  it("is refused for good when the mailbox does not exist, or is a telephone", async () => {
    const port = lagSmtpVarsel(oppsett(post.port));
    expect(await port.send(til("finnes-ikke@eksempel.no"))).toBe("avvist");
    expect(await port.send({ ...varsel, til: { slag: "telefon", nummer: "+4790000000" } })).toBe("avvist");
  });

  it("is not yet sent when the server says later, and the error tells no address", async () => {
    const feil = await lagSmtpVarsel(oppsett(post.port))
      .send(til("full@eksempel.no"))
      .catch((f: unknown) => f);
    expect(feil).toMatchObject({ name: "VarselIkkeSendt", code: "EENVELOPE 450" });
    expect(JSON.stringify(feil, Object.getOwnPropertyNames(feil))).not.toContain("eksempel.no");
  });

  it("is not yet sent when the server is down, and is sent when it is up again", async () => {
    const nede = await startLokalpost({ na: () => na });
    await nede.stopp();
    const port = lagSmtpVarsel(oppsett(nede.port));
    await expect(port.send(varsel)).rejects.toThrow("did not take the notice");
    const oppe = await startLokalpost({ na: () => na, port: nede.port });
    expect(await port.send(varsel)).toBe("sendt");
    await oppe.stopp();
  });

  it("is not yet sent when the server hangs up in the middle, or will not encrypt", async () => {
    const brutt = createServer((forbindelse) => forbindelse.end("220 hei\r\n"));
    await new Promise<void>((klar) => brutt.listen(0, "127.0.0.1", klar));
    await expect(lagSmtpVarsel(oppsett((brutt.address() as { port: number }).port)).send(varsel)).rejects.toThrow(
      "did not take the notice",
    );
    brutt.close();
    await expect(lagSmtpVarsel({ ...oppsett(post.port), vern: "starttls" }).send(varsel)).rejects.toThrow(
      "did not take the notice",
    );
  });
});

describe("the local mail server", () => {
  it("keeps only the newest", async () => {
    const liten = await startLokalpost({ na: () => na, maks: 2 });
    const port = lagSmtpVarsel(oppsett(liten.port));
    for (const nokkel of ["a", "b", "c"]) await port.send({ ...varsel, nokkel });
    expect(liten.alle().map((epost) => epost.id)).toEqual(["<c@asker.kommune.no>", "<b@asker.kommune.no>"]);
    await liten.stopp();
  });

  it("is refused in production, and so is mail without encryption", async () => {
    await expect(startLokalpost({ na: () => na, miljo: "production" })).rejects.toThrow("cannot be used in production");
    expect(() => lagSmtpVarsel(oppsett(25), "production")).toThrow("refused in production");
  });
});
