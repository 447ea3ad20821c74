import { skarvalg, type Utredning, variabelnavn } from "../../../domene/utredning/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { Boks, Laas, Oppsummering, Overskrift, Tabell } from "../../ui/index.ts";
import { utredningsideTekst } from "./utredning.tekst.ts";

/** A completed assessment: what was written and scored that day. Nobody can change it. */
export function FerdigUtredning({ u, sprak }: { readonly u: Utredning; readonly sprak: "nb" | "nn" }) {
  const t = utredningsideTekst[sprak];
  const id = `utredning-${u.id}`;
  const tittel = u.fullfort ? t.fullfort(datoTekst(datoAv(u.fullfort.tid), sprak), u.fullfort.navn) : t.tittel;
  const svar = [
    { navn: t.brukersSyn, verdi: u.brukersSyn },
    { navn: t.mal, verdi: u.mal },
    { navn: t.situasjon, verdi: u.situasjon },
    { navn: t.nettverk, verdi: u.nettverk },
    { navn: t.barn, verdi: u.harBarn ? u.barn : t.ingenBarn },
    { navn: t.vurdering, verdi: u.vurdering },
  ];
  return (
    <Boks merketAv={id}>
      <Overskrift niva={2} storrelse="sm" id={id}>
        {t.tittel}
      </Overskrift>
      <Laas>{tittel}</Laas>
      <Oppsummering svar={svar.map((s) => ({ ...s, verdi: s.verdi.trim() || t.ikkeUtfylt }))} />
      {u.skar.length > 0 ? (
        <Tabell
          tittel={t.skarene}
          visTittel
          kolonner={[
            { tittel: t.omrade, navnerRaden: true, celle: (s) => variabelnavn(s.variabel, sprak) },
            {
              tittel: t.skar,
              celle: (s) => {
                const valg = skarvalg(s.variabel, sprak).find((v) => v.skar === s.skar);
                return t.skarAv(String(s.skar), valg?.navn ?? "");
              },
            },
            { tittel: t.merknad, celle: (s) => s.merknad ?? "" },
          ]}
          rader={u.skar}
          nokkel={(s) => String(s.variabel)}
          tomt=""
        />
      ) : null}
    </Boks>
  );
}
