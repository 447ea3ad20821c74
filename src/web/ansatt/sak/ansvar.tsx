import { datoTekst } from "../../../grunnmur/sprak.ts";
import { tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Detaljer, type Feltfeil, Handlinger, Knapp, Overskrift, Skjema, Tekst, Varsel } from "../../ui/index.ts";
import { type Mottakere, Mottakerfelt, Overgangsfelt } from "../overgang/felt.tsx";
import { overgangTekst } from "../overgang/overgang.tekst.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

/** Who can have the case, and who cannot. */
export interface Ansvarsfolk extends Mottakere {
  readonly inhabile: readonly { readonly ansatt: string; readonly navn: string; readonly hjemmel: string }[];
}

interface AnsvarProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly folk: Ansvarsfolk;
  readonly feil: Feltfeil;
}

/** Whose case it is, and how it changes hands: taken by one, given on or handed back with a reason by that one or by the leader. */
export function Ansvar({ k, m, folk, feil }: AnsvarProps) {
  const t = oversiktTekst[k.sprak];
  const { sak } = m;
  const min = sak.ansvarlig === k.aktor.ansatt;
  const hvem = min ? t.duHar : sak.ansvarligNavn ? t.ansvarligEr(sak.ansvarligNavn) : t.ingenHar;
  const fravaer = folk.borte.get(sak.ansvarlig ?? "");
  return (
    <Boks merketAv="ansvar">
      <Overskrift niva={2} storrelse="sm" id="ansvar">
        {t.ansvar}
      </Overskrift>
      <Tekst>{hvem}</Tekst>
      {fravaer && !min ? (
        <Varsel slag="obs">{t.borte(fravaer.navn, datoTekst(fravaer.til, k.sprak, { ukedag: false, aar: false }))}</Varsel>
      ) : null}
      {folk.inhabile.map((i) => (
        <Tekst key={i.ansatt} liten>
          {inhabilsetning(k, i)}
        </Tekst>
      ))}
      <Overgang k={k} m={m} folk={folk} feil={feil} />
    </Boks>
  );
}

function inhabilsetning(k: Sakskontekst, i: Ansvarsfolk["inhabile"][number]): string {
  const t = oversiktTekst[k.sprak];
  const hjemmel = tolkHjemmel(i.hjemmel);
  const paragraf = hjemmel ? lovtekst(hjemmel, k.sprak) : i.hjemmel;
  return i.ansatt === k.aktor.ansatt ? t.duErInhabil(paragraf) : t.erInhabil(i.navn, paragraf);
}

/** What nobody has can be given to somebody, or told to be none of mine; what somebody has is given on by that one or by the leader. */
function Overgang({ k, m, folk, feil }: AnsvarProps) {
  const t = oversiktTekst[k.sprak];
  const { sak } = m;
  const leder = k.aktor.roller.some((r) => r.rolle === "leder" && r.enhet === sak.enhet);
  const fri = sak.ansvarlig === null;
  const inhabil = folk.inhabile.some((i) => i.ansatt === k.aktor.ansatt);
  if (sak.tilstand === "lukket" || inhabil || !(fri || leder || sak.ansvarlig === k.aktor.ansatt)) return null;
  const harFeil = ["til", "kode", "tilknytning", "ord"].some((felt) => feil[felt] !== undefined);
  const mottakere = { ...folk, kolleger: folk.kolleger.filter((x) => x.ansatt !== sak.ansvarlig) };
  return (
    <Detaljer tittel={fri ? t.giVidereFri : t.giVidere} enkel apen={harFeil || k.skjema.tekst("kode") !== ""}>
      <Skjema handling={lenke(ruter.fordelSak, iSaken(k))} csrf={k.csrf} versjon={sak.versjon}>
        <Mottakerfelt k={k} feil={feil} mottakere={mottakere} etikett={overgangTekst[k.sprak].til} />
        <Overgangsfelt k={k} feil={feil} />
        <Handlinger>
          <Knapp variant="secondary">{t.fordelKnapp}</Knapp>
          <Knapp
            variant="secondary"
            handling={lenke(ruter.leggTilbakeSak, iSaken(k))}
            {...(fri && { navn: "_inhabil", verdi: "1" })}
          >
            {fri ? t.meldInhabilKnapp : t.leggTilbakeKnapp}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
