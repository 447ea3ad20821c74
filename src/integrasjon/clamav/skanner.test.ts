import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { grenser } from "../../grunnmur/grenser.ts";
import { EICAR, startLokalClamav } from "./lokal.ts";
import { lagClamav, tolk } from "./skanner.ts";

const clamd = await startLokalClamav();
afterAll(() => clamd.stopp());
const skanner = lagClamav(clamd.sted);
const bytes = (tekst: string) => new TextEncoder().encode(tekst);

describe("asking clamd about a file", () => {
  it("tells a clean file from a harmful one, over TCP and over a Unix socket", async () => {
    expect(await skanner.skann(bytes("Leiekontrakt"))).toBe("ren");
    expect(await skanner.skann(bytes(EICAR))).toBe("smittet");
    const lokal = await startLokalClamav({ sti: join(tmpdir(), `trappa-clamd-${process.pid}.sock`) });
    expect(await lagClamav(lokal.sted).skann(bytes(`før ${EICAR} etter`))).toBe("smittet");
    await lokal.stopp();
  });

  it("sends the largest file we take, with what is harmful at its end", async () => {
    const stor = new Uint8Array(grenser.fil.storrelse);
    expect(await skanner.skann(stor)).toBe("ren");
    stor.set(bytes(EICAR), stor.length - EICAR.length);
    expect(await skanner.skann(stor)).toBe("smittet");
  });

  it("never takes less than a whole answer for clean", async () => {
    for (const oppforsel of ["halvt_svar", "legger_paa", "rot"] as const) {
      clamd.oppfor(oppforsel);
      await expect(skanner.skann(bytes("Leiekontrakt")), oppforsel).rejects.toThrow("no answer");
    }
    clamd.oppfor("vanlig");
    for (const linje of ["", "OK", "stream: OK2", "stream: ", "xstream: OK", "stream: OK\nstream: OK", "stream: X ERROR"])
      expect(() => tolk(linje), linje).toThrow("no answer");
  });

  it("says so when the daemon is away, or finds the file too large", async () => {
    const liten = await startLokalClamav({ maksBytes: 10 });
    await expect(lagClamav(liten.sted).skann(bytes("mer enn ti tegn"))).rejects.toMatchObject({ code: "for_stor_for_clamd" });
    await liten.stopp();
    await expect(lagClamav(liten.sted).skann(bytes("hei"))).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  it("stops waiting for a daemon that never answers", async () => {
    clamd.oppfor("stum");
    await expect(lagClamav(clamd.sted, 150).skann(bytes("hei"))).rejects.toMatchObject({ code: "svarer_ikke" });
    clamd.oppfor("vanlig");
  });
});
