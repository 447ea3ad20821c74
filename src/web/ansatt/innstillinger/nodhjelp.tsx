import type { Apningstid } from "../../../domene/kommune/index.ts";
import { type Feltfeil, Overskrift, Rad, Tekst, Tekstfelt, Varsel } from "../../ui/index.ts";
import { nodhjelpTekst } from "./nodhjelp.tekst.ts";
import type { Innstillingskontekst } from "./sted.ts";

/** Monday to Sunday, as the fields are called. */
export const UKEDAGER = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"] as const;
export const apentfelt = (dag: (typeof UKEDAGER)[number]): string => `apent_${dag}`;

const somTekst = (tid: Apningstid | null | undefined): string => (tid ? `${tid.fra}–${tid.til}`.replaceAll(":", ".") : "");

/** "9–15", "09.00-15.30": the hours of a day. "" is closed, and null is neither. */
export function lesApningstid(skrevet: string): Apningstid | "stengt" | null {
  if (skrevet === "") return "stengt";
  const treff = /^(\d{1,2})(?:[.:](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[.:](\d{2}))?$/.exec(skrevet);
  if (!treff) return null;
  const [, fraTime = "", fraMin = "00", tilTime = "", tilMin = "00"] = treff;
  return { fra: `${fraTime.padStart(2, "0")}:${fraMin}`, til: `${tilTime.padStart(2, "0")}:${tilMin}` };
}

interface Props {
  readonly k: Innstillingskontekst;
  readonly feil: Feltfeil;
  readonly sendt: boolean;
}

/** When the Nav office answers, and who does outside its hours. It stands on the page for those who need help now. */
export function Nodhjelp({ k, feil, sendt }: Props) {
  const t = nodhjelpTekst[k.sprak];
  const { apent, vakt } = k.kommune.nodhjelp;
  const verdi = (navn: string, lagret: string | undefined) => (sendt ? k.skjema.tekst(navn) : (lagret ?? ""));
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {t.tittel}
      </Overskrift>
      <Tekst>{t.hjelp}</Tekst>
      {vakt ? null : <Varsel slag="obs">{t.utenVakt}</Varsel>}
      <Tekst>{t.apentHjelp}</Tekst>
      <Rad>
        {UKEDAGER.map((dag, i) => (
          <Tekstfelt
            key={dag}
            navn={apentfelt(dag)}
            etikett={t.dager[dag]}
            bredde="kort"
            feil={feil[apentfelt(dag)]}
            verdi={verdi(apentfelt(dag), somTekst(apent[i]))}
            valgfri
          />
        ))}
      </Rad>
      <Tekstfelt
        navn="vakt_telefon"
        etikett={t.vaktTelefon}
        type="tel"
        bredde="kort"
        feil={feil.vakt_telefon}
        verdi={verdi("vakt_telefon", vakt?.telefon)}
        valgfri
      />
      <Tekstfelt
        navn="vakt_nb"
        etikett={t.vaktNb}
        hjelp={t.vaktHjelp}
        feil={feil.vakt_nb}
        verdi={verdi("vakt_nb", vakt?.hvem.nb)}
        valgfri
      />
      <Tekstfelt
        navn="vakt_nn"
        etikett={t.vaktNn}
        hjelp={t.vaktHjelp}
        feil={feil.vakt_nn}
        verdi={verdi("vakt_nn", vakt?.hvem.nn)}
        valgfri
      />
    </>
  );
}
