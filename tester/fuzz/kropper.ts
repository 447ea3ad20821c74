import { grenser } from "../../src/grunnmur/grenser.ts";

const SKJEMA = "application/x-www-form-urlencoded";

/** Bodies that are no form, half a form, or too much of one. The token is right where the body can hold one. */
export function ikkeSkjemaer(csrf: string): { readonly body: string; readonly headers: Record<string, string> }[] {
  const token = `_csrf=${csrf}`;
  const del = (navn: string, verdi: string) => `--g\r\nContent-Disposition: form-data; name="${navn}"\r\n\r\n${verdi}\r\n`;
  const av = (type: string, body: string) => ({ body, headers: { "content-type": type } });
  return [
    av("text/plain", token),
    av("application/json", JSON.stringify({ _csrf: csrf })),
    av("", token),
    av("multipart/form-data", del("_csrf", csrf)),
    av("multipart/form-data; boundary=g", del("_csrf", csrf).slice(0, -20)),
    av("multipart/form-data; boundary=annen", `${del("_csrf", csrf)}--g--\r\n`),
    av(SKJEMA, `${token}&tekst=${"x".repeat(20)}`.repeat(grenser.skjema.felt)),
    av(SKJEMA, `${token}${"&a=1".repeat(grenser.skjema.felt + 1)}`),
    av(SKJEMA, `${token}&${"n".repeat(grenser.skjema.tegnIFeltnavn + 1)}=1`),
    av(SKJEMA, "%%%=%E0%A4%A&_csrf=%FF"),
    av(SKJEMA, ""),
  ];
}

const PDF = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
const EXE = Buffer.from("MZ\u0090\u0000\u0003\u0000\u0000\u0000", "latin1");
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const fil = (bytes: Uint8Array<ArrayBuffer>, navn: string, type = "application/pdf") => new File([bytes], navn, { type });

/** What people and programs put in a file field. */
export const rareFiler: readonly { readonly hva: string; readonly filer: () => readonly File[] }[] = [
  { hva: "a program called pdf", filer: () => [fil(EXE, "brev.pdf")] },
  { hva: "a page with script", filer: () => [fil(Buffer.from("<script>alert(1)</script>"), "brev.html", "text/html")] },
  { hva: "an image called exe", filer: () => [fil(PNG, "bilde.exe", "application/x-msdownload")] },
  { hva: "an empty file", filer: () => [fil(Buffer.alloc(0), "tom.pdf")] },
  { hva: "a file that is too large", filer: () => [fil(Buffer.concat([PDF, Buffer.alloc(grenser.fil.storrelse)]), "stor.pdf")] },
  {
    hva: "more files than one may send",
    filer: () => Array.from({ length: grenser.fil.antall + 1 }, (_, i) => fil(PDF, `${i}.pdf`)),
  },
  { hva: "a name that climbs", filer: () => [fil(PDF, "../../../../etc/passwd")] },
  { hva: "a name without end", filer: () => [fil(PDF, `${"å".repeat(5_000)}.pdf`)] },
  { hva: "a name of signs", filer: () => [fil(PDF, '\u202egpj.exe"\u0000\r\n;<b>👩‍👧.pdf')] },
  { hva: "no name", filer: () => [fil(PDF, "")] },
];
