import { hentDokument, leggTil } from "../../../domene/dokument/index.ts";
import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import { finnSak } from "../../../domene/sak/index.ts";
import { somKommunen } from "../../../grunnmur/db/base.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil, videre } from "../../svar.ts";
import { Detaljer, Dokumentliste, Filfelt, Knapp, Overskrift, Skjema, Tid, Tomt } from "../../ui/index.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import { soknadTekst } from "../soknad/soknad.tekst.ts";
import { kontrollerFiler } from "../soknad/vedlegg.ts";
import { AKSEPTER, storrelse } from "../soknad/vedleggsfelt.tsx";
import { sakTekst } from "./sak.tekst.ts";
import { type Saksdel, visSak } from "./sak.tsx";

/** The papers of the case, newest first, and a field to send one more. Letters have their own list beside. */
export function Papirene({ k, b, feil }: Saksdel & { readonly feil?: string | undefined }) {
  const t = sakTekst[k.sprak];
  const v = soknadTekst[k.sprak].vedlegg;
  const papirer = b.dokumenter.filter((d) => d.slag !== "brev" && d.slag !== "vedtak").toReversed();
  return (
    <>
      <Overskrift niva={2} id="papirer">
        {t.papirer}
      </Overskrift>
      {papirer.length === 0 ? (
        <Tomt>{t.ingenPapirer}</Tomt>
      ) : (
        <Dokumentliste
          dokumenter={papirer.map((d) => ({
            tittel: d.tittel,
            href: lenke(ruter.mittDokument, { ...her(k), sak: b.sak.id, dokument: d.id }),
            om: (
              <>
                <Tid dato={d.dato} form="dato" /> · {t.fra(d.fra)} · {storrelse(d.storrelse)}
              </>
            ),
          }))}
        />
      )}
      <Detaljer tittel={t.sendMer} apen={feil !== undefined}>
        <p>{t.sendMerTekst}</p>
        <Skjema handling={lenke(ruter.sendDokument, { ...her(k), sak: b.sak.id })} csrf={k.csrf} filer>
          <Filfelt navn="filer" etikett={v.velg} feil={feil} typer={v.typer} storrelse={v.storrelse} aksepter={AKSEPTER} flere />
          <Knapp variant="secondary" liten>
            {t.sendDokument}
          </Knapp>
        </Skjema>
      </Detaljer>
    </>
  );
}

/** The party sends a paper that nobody asked for. */
export async function sendDokument(k: Pa<"sendDokument">): Promise<Response> {
  const v = soknadTekst[k.sprak].vedlegg;
  const { gode, feil } = await kontrollerFiler(k.skjema.filer("filer"), k.sprak);
  if (feil.length > 0) return visSak(k, k.p.sak, { feil: { filer: feil.join(" ") } });
  const lagt = await k.skriv((tx) => leggTil(tx, k.aktor, k.tid, { sak: k.p.sak, filer: gode }));
  if (lagt.ok) return videre(`${lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { gjort: "dokument" })}#papirer`);
  if (erIkkeHer(lagt.nei)) return skjult(k, lagt.nei.grunn);
  const setning = lagt.nei.grunn === "ingen_fil" ? v.ingenValgt : v.forMange(lagt.nei.maks);
  return visSak(k, k.p.sak, { feil: { filer: setning } });
}

/** A paper of the case. One who reads it for another stands in the log. */
export async function mittDokument(k: Pa<"mittDokument">): Promise<Response> {
  const inn = { kommune: k.kommune.nummer, sak: k.p.sak, dokument: k.p.dokument };
  const hentet = await k.les((les) => hentDokument(les, k.aktor, inn));
  if (!hentet.ok) return skjult(k, hentet.nei.grunn);
  const { dokument, fil: bytes } = hentet.verdi;
  const sak = await k.les((les) => finnSak(les, k.kommune.nummer, k.p.sak));
  if (sak && sak.person !== k.aktor.person) {
    const lesning = {
      kommune: inn.kommune,
      sak: inn.sak,
      leser: k.aktor,
      enhet: "",
      grunnlag: "representant",
      na: k.tid.na,
    } as const;
    await k.skriv((tx) =>
      somKommunen(tx, inn.kommune, (kontoret) => loggInnsyn(kontoret, { ...lesning, hva: { del: "dokument", id: dokument.id } })),
    );
  }
  return fil(bytes.bytes, bytes.mime, dokument.tittel);
}
