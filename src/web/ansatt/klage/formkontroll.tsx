import { klageTekst } from "../../../domene/klage/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { FORSEN_MOMENTER, forSenKlage } from "../../../lov/forvaltningsloven/p31.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Detaljer,
  Handlinger,
  Knapp,
  Lenke,
  Liste,
  Oppsummering,
  Overskrift,
  Skjema,
  type Svar,
  Tekst,
  Tekstomrade,
  Valg,
  Varsel,
} from "../../ui/index.ts";
import type { Utfylt } from "./felt.ts";
import { formkontrollTekst } from "./formkontroll.tekst.ts";
import type { Klagemappe } from "./mappe.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";

export const MAKS_TEGN = 8000;

interface FormkontrollProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly u: Utfylt;
}

/**
 * The desk's look at party, deadline and subject. A late complaint has the points of § 31 to be weighed in the same form, and only there
 * the way to reject it (https://lovdata.no/lov/1967-02-10/§31).
 */
export function Formkontroll({ k, m, u }: FormkontrollProps) {
  const t = formkontrollTekst[k.sprak];
  const { klage } = m;
  const hva = klage.onsket || klage.uenig.map((x) => klageTekst[k.sprak].uenig[x]).join(", ");
  return (
    <Boks merketAv="formkontroll">
      <Overskrift niva={2} storrelse="sm" id="formkontroll">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.hjelp}</Tekst>
      <Skjema handling={lenke(ruter.formkontrollKlage, iKlagen(k))} csrf={k.csrf}>
        <Valg
          navn="erPart"
          etikett={t.part}
          hjelp={t.partHjelp}
          form="rad"
          feil={u.feil.erPart}
          verdi={u.verdi("erPart")}
          alternativer={[
            { verdi: "ja", etikett: t.ja },
            { verdi: "nei", etikett: t.nei },
          ]}
        />
        <Tekstomrade
          navn="hvaDetGjelder"
          etikett={t.hva}
          hjelp={t.hvaHjelp}
          feil={u.feil.hvaDetGjelder}
          verdi={u.verdi("hvaDetGjelder", hva)}
          rader={2}
          maksTegn={MAKS_TEGN}
        />
        {klage.rettidig === "for_sen" ? <ForSen k={k} m={m} u={u} /> : null}
        <Handlinger>
          <Knapp>{t.ta}</Knapp>
        </Handlinger>
        {klage.rettidig === "for_sen" ? <Avvis k={k} u={u} /> : null}
      </Skjema>
    </Boks>
  );
}

/** What § 31 wants weighed, and room for what was found. */
function ForSen({ k, m, u }: FormkontrollProps) {
  const t = formkontrollTekst[k.sprak];
  const hjemmel = prosesshjemmel(prosesslov(k.tid.idag), "for_sen");
  const forSen = forSenKlage.anvend({ vedtatt: m.pa.fattetDato, fremsatt: m.klage.levertDato }, k.tid.idag);
  return (
    <>
      <Varsel slag="obs" tittel={t.sen}>
        <Tekst>{forSen.utfall === "nei" ? t.ettAar : t.senHjelp}</Tekst>
        <Tekst liten>
          <Lenke href={hjemmel.lenke}>{lovtekst(hjemmel, k.sprak)}</Lenke>
        </Tekst>
      </Varsel>
      <Overskrift niva={3} storrelse="sm">
        {t.momenter}
      </Overskrift>
      <Liste punkter={FORSEN_MOMENTER.map((moment) => t.moment[moment])} />
      <Tekstomrade navn="skyld" etikett={t.skyld} feil={u.feil.skyld} verdi={u.verdi("skyld")} rader={3} maksTegn={MAKS_TEGN} />
      <Tekstomrade
        navn="saerligeGrunner"
        etikett={t.saerligeGrunner}
        feil={u.feil.saerligeGrunner}
        verdi={u.verdi("saerligeGrunner")}
        rader={3}
        maksTegn={MAKS_TEGN}
      />
      <Tekstomrade
        navn="begrunnelse"
        etikett={t.begrunnelse}
        hjelp={t.begrunnelseHjelp}
        feil={u.feil.begrunnelse}
        verdi={u.verdi("begrunnelse")}
        rader={3}
        maksTegn={MAKS_TEGN}
      />
    </>
  );
}

/** The way out that ends a late complaint. It asks for one thing more, and is never the first button. */
function Avvis({ k, u }: Pick<FormkontrollProps, "k" | "u">) {
  const t = formkontrollTekst[k.sprak];
  const apen = u.feil.omgjoring !== undefined || u.verdi("omgjoring") !== "";
  return (
    <Detaljer tittel={t.avvis} apen={apen}>
      <Tekst>{t.avvisHjelp}</Tekst>
      <Tekstomrade
        navn="omgjoring"
        etikett={t.omgjoring}
        hjelp={t.omgjoringHjelp}
        feil={u.feil.omgjoring}
        verdi={u.verdi("omgjoring")}
        rader={3}
        maksTegn={MAKS_TEGN}
      />
      <Handlinger>
        <Knapp variant="secondary" fare handling={lenke(ruter.avvisKlage, iKlagen(k))}>
          {t.avvisKnapp}
        </Knapp>
      </Handlinger>
    </Detaljer>
  );
}

/** What was found, when it has been done. */
export function Formkontrollert({ k, m }: Pick<FormkontrollProps, "k" | "m">) {
  const t = formkontrollTekst[k.sprak];
  const f = m.klage.formkontroll;
  if (!f) return null;
  const svar: Svar[] = [
    { navn: t.hva, verdi: f.hvaDetGjelder },
    ...(f.forSen
      ? [
          { navn: t.skyld, verdi: f.forSen.skyld },
          { navn: t.saerligeGrunner, verdi: f.forSen.saerligeGrunner },
          { navn: t.begrunnelse, verdi: f.forSen.begrunnelse },
        ]
      : []),
  ];
  return (
    <Detaljer tittel={t.gjort} om={t.gjortAv(f.gjortAv, datoTekst(f.gjortDato, k.sprak, { ukedag: false }))}>
      <Oppsummering svar={svar} />
    </Detaljer>
  );
}
