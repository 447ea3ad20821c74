import { eksporter } from "../../../domene/digisos/index.ts";
import { hentDokument, kanApnes } from "../../../domene/dokument/index.ts";
import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import { finnSak } from "../../../domene/sak/index.ts";
import { somKommunen } from "../../../grunnmur/db/base.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { ikkeApnes, skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil } from "../../svar.ts";
import { Detaljer, Dokumentliste, Filfelt, Knapp, Lenke, Overskrift, Skjema, Tekst, Tid, Tomt } from "../../ui/index.ts";
import { her, type Pa } from "../her.ts";
import { soknadTekst } from "../soknad/soknad.tekst.ts";
import { AKSEPTER, storrelse } from "../soknad/vedleggsfelt.tsx";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

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
            href: kanApnes(d) ? lenke(ruter.mittDokument, { ...her(k), sak: b.sak.id, dokument: d.id }) : null,
            om: (
              <>
                <Tid dato={d.dato} form="dato" /> · {t.fra(d.fra)} · {storrelse(d.storrelse)}
                {d.fjernet ? (
                  <strong>
                    {" "}
                    {t.fjernet[d.fjernet.slag](datoTekst(datoAv(d.fjernet.nar), k.sprak, { ukedag: false }), d.fjernet.grunn)}
                  </strong>
                ) : null}
                {d.kontroll === "venter" ? <strong> {t.venterPaKontroll}</strong> : null}
                {d.kontroll === "smittet" ? <strong> {t.stoppet}</strong> : null}
              </>
            ),
          }))}
        />
      )}
      {kanTasMed(b) ? (
        <Tekst>
          <Lenke href={lenke(ruter.minSoknadsfil, { ...her(k), sak: b.sak.id })}>{t.lastNedSoknad}</Lenke>
        </Tekst>
      ) : null}
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

/** One's own application for money, from our form: one that came in the national format has its file among the papers. */
const kanTasMed = ({ sak, gjelder, dokumenter }: Saksdel["b"]): boolean =>
  sak.spor === "sosial" && sak.soknad !== null && gjelder === null && !dokumenter.some((d) => d.tittel === "soknad.json");

/** The application in the national format, to take along. */
export async function minSoknadsfil(k: Pa<"minSoknadsfil">): Promise<Response> {
  const soknad = await k.les((les) => eksporter(les, k.aktor, { kommune: k.kommune, sak: k.p.sak }));
  if (!soknad.ok) return skjult(k, soknad.nei.grunn);
  return fil(Buffer.from(`${JSON.stringify(soknad.verdi, null, 2)}\n`), "application/json", "soknad.json", true);
}

/** A paper of the case. One who reads it for another stands in the log. */
export async function mittDokument(k: Pa<"mittDokument">): Promise<Response> {
  const inn = { kommune: k.kommune.nummer, sak: k.p.sak, dokument: k.p.dokument };
  const hentet = await k.les((les) => hentDokument(les, k.aktor, inn));
  if (!hentet.ok) {
    const { grunn } = hentet.nei;
    return grunn === "venter_pa_kontroll" || grunn === "stoppet" || grunn === "fjernet" ? ikkeApnes(k, grunn) : skjult(k, grunn);
  }
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
