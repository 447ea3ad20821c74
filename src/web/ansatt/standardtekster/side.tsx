import { type Historierad, historien } from "../../../domene/standardtekst/index.ts";
import { Kvittert } from "../../kvittert.tsx";
import { ikkeFunnet } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Boks, Brodsmuler, Feiloppsummering, type Feltfeil, Ingress, Oppsummering, Overskrift } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";
import { Hjemler, omfang } from "./liste.tsx";
import { Kladd, NyTekst } from "./skjema.tsx";
import { standardteksterTekst } from "./standardtekster.tekst.ts";
import { type EnTekstkontekst, her, type Tekstkontekst } from "./sted.ts";
import { Versjoner } from "./versjoner.tsx";

/** A refused act: why, at which fields, and whether the words of the draft came back with it. */
export interface Tekstavslag {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
  readonly sendt: boolean;
}

/** One standard text: what it is for, where it is used, its draft, its versions, and two of them beside each other. */
export async function tekstside(k: EnTekstkontekst, avslag?: Tekstavslag): Promise<Response> {
  const t = standardteksterTekst[k.sprak];
  const { alle, navn } = await k.les(async (les) => ({
    alle: await historien(les, k.kommune.nummer, k.p.tekst),
    navn: await tjenestenavnI(les, k.kommune.nummer, k.sprak),
  }));
  const siste = alle.at(-1);
  if (!siste) return ikkeFunnet(k);
  const feil = avslag?.feil ?? {};
  const publiserte = alle.filter((v) => v.tilstand === "publisert");
  return html(
    <Side k={k} tittel={siste.navn[k.sprak]} aktiv="tekster" bredde="text" harFeil={avslag !== undefined}>
      <Brodsmuler spor={[{ tekst: t.tittel, href: lenke(ruter.tekster, her(k)) }]} her={siste.navn[k.sprak]} />
      <Overskrift niva={1} storrelse="lg">
        {siste.navn[k.sprak]}
      </Overskrift>
      <Kvittert k={k} ord={t.ok} />
      <Feiloppsummering feil={feil} />
      <Bruk k={k} siste={siste} navn={navn} />
      <Kladd
        k={k}
        kladd={alle.find((v) => v.tilstand === "kladd") ?? null}
        forrige={publiserte.at(-1) ?? siste}
        feil={feil}
        sendt={avslag?.sendt ?? false}
      />
      {publiserte.length > 0 ? <Versjoner k={k} publiserte={publiserte} feil={feil} /> : null}
    </Side>,
    avslag?.status,
  );
}

/** What the text is for, and where the letters have it. */
function Bruk({ k, siste, navn }: { readonly k: EnTekstkontekst; readonly siste: Historierad; readonly navn: Tjenestenavn }) {
  const t = standardteksterTekst[k.sprak];
  return (
    <Boks merketAv="bruk">
      <Overskrift niva={2} storrelse="sm" id="bruk">
        {t.hvor}
      </Overskrift>
      <p>{{ fast: t.hvorFast, fri: t.hvorFri, varsel: t.hvorVarsel }[siste.slag]}</p>
      <Oppsummering
        svar={[
          { navn: t.kolonne.om, verdi: omfang(k, siste, navn) },
          { navn: t.kolonne.utfall, verdi: siste.utfall.map((u) => felles[k.sprak].utfall[u]).join(", ") },
          ...(siste.plass ? [{ navn: t.slag.fast, verdi: t.plass[siste.plass] }] : []),
          { navn: t.kolonne.hjemler, verdi: <Hjemler k={k} nokler={siste.hjemler} /> },
        ]}
      />
    </Boks>
  );
}

/** Where a text of the kommune's own begins. */
export async function nyTekstside(k: Tekstkontekst, feil: Feltfeil = {}): Promise<Response> {
  const t = standardteksterTekst[k.sprak];
  const navn = await k.les((les) => tjenestenavnI(les, k.kommune.nummer, k.sprak));
  const harFeil = Object.keys(feil).length > 0;
  return html(
    <Side k={k} tittel={t.nyTittel} aktiv="tekster" bredde="text" harFeil={harFeil}>
      <Brodsmuler spor={[{ tekst: t.tittel, href: lenke(ruter.tekster, her(k)) }]} her={t.nyTittel} />
      <Overskrift niva={1} storrelse="lg">
        {t.nyTittel}
      </Overskrift>
      <Ingress>{t.nyIngress}</Ingress>
      <Feiloppsummering feil={feil} />
      <NyTekst k={k} feil={feil} navn={navn} />
    </Side>,
    harFeil ? 422 : 200,
  );
}
