import { soknadI } from "../../../domene/soknad/index.ts";
import {
  iplosTekst,
  type Utredningsinnhold,
  type Utredningskrav,
  utredningFor,
  utredningskrav,
  utredningsvarsler,
} from "../../../domene/utredning/index.ts";
import { stor, tallord } from "../../../grunnmur/sprak.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Dempet,
  Detaljer,
  feltId,
  Handlinger,
  Knappelenke,
  Liste,
  Overskrift,
  Sjekkliste,
  Spalter,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import { lesSaken, type Mappe } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { FerdigUtredning } from "./ferdig.tsx";
import { Utredningsform } from "./form.tsx";
import { fraSoknaden, lesUtredning, skarfelt, TOM, verdierAv } from "./skjema.ts";
import { utredningsideTekst } from "./utredning.tekst.ts";

export interface Utredningsavslag extends Avslag {
  /** Somebody else was here meanwhile: what is saved now is shown beside what was typed. */
  readonly visLagret?: boolean;
}

/** The assessment: the one being written with its checklist, and those that are completed. */
export async function utredningsside(k: Sakskontekst, avslag?: Utredningsavslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "utredning" }, async (les, { sak }) => ({
    soknad: await soknadI(les, sak),
    ...(await utredningFor(les, sak.kommune, sak.id)),
  }));
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const t = utredningsideTekst[k.sprak];
  const { soknad, utkast, fullforte } = mer;
  const [siste, ...eldre] = fullforte;
  const avsluttet = m.sak.tilstand === "lukket" || m.sak.tilstand === "trukket";
  const skriver = !avsluttet && (avslag !== undefined || utkast !== null || siste === undefined || k.sok.has("ny"));
  const fra = utkast ?? siste ?? fraSoknaden(soknad);
  const sendt = k.grunn.rute.metode === "POST" ? k.skjema : null;
  const innhold = sendt ? lesUtredning(sendt, k.sprak) : null;
  const naa = innhold?.ok ? innhold.verdi : sendt ? TOM : fra;
  const feil = avslag?.feil ?? {};
  return html(
    <Saksside k={k} m={m} fane="utredning" feil={feil} skript={["autolagre"]}>
      {avsluttet ? <Varsel>{t.avsluttet}</Varsel> : null}
      {skriver ? (
        <Spalter sidenavn={t.tittel} bredSide folger side={<Sjekk k={k} m={m} innhold={naa} />}>
          {avslag?.visLagret && utkast ? (
            <Detaljer tittel={t.endretLagret} apen>
              <FerdigUtredning u={utkast} sprak={k.sprak} />
            </Detaljer>
          ) : null}
          <Utredningsform
            k={k}
            spor={m.sak.spor}
            utkast={utkast}
            verdier={sendt ? (navn) => sendt.tekst(navn) : verdierAv(fra)}
            soknad={soknad}
            feil={feil}
          />
        </Spalter>
      ) : null}
      {siste ? <FerdigUtredning u={siste} sprak={k.sprak} /> : null}
      {siste && !skriver && !avsluttet ? (
        <Handlinger>
          {m.poster.some((p) => p.utfall === null) ? (
            <Knappelenke href={lenke(ruter.sakVedtak, iSaken(k))}>{t.tilVedtak}</Knappelenke>
          ) : null}
          <Knappelenke variant="secondary" href={lenke(ruter.sakUtredning, iSaken(k), { ny: "1" })}>
            {t.ny}
          </Knappelenke>
          <Dempet>{t.nyHjelp}</Dempet>
        </Handlinger>
      ) : null}
      {eldre.length > 0 ? (
        <Detaljer tittel={t.tidligere}>
          {eldre.map((u) => (
            <FerdigUtredning key={u.id} u={u} sprak={k.sprak} />
          ))}
        </Detaljer>
      ) : null}
    </Saksside>,
    avslag?.status,
  );
}

/** The field that mends a requirement. */
export const kravfelt = (krav: Utredningskrav): string => (krav === "skar" ? skarfelt(1) : krav);

/** What is there and what is missing, by section, with the soft second look below. */
function Sjekk({ k, m, innhold }: { readonly k: Sakskontekst; readonly m: Mappe; readonly innhold: Utredningsinnhold }) {
  const t = utredningsideTekst[k.sprak];
  const { krav, mangler } = utredningskrav(innhold, m.sak.spor);
  const antall = mangler.length;
  const tittel =
    antall === 0 ? t.sjekk.ferdig : antall === 1 ? t.sjekk.mangler1 : t.sjekk.mangler(stor(tallord(antall, k.sprak)));
  const varsler = utredningsvarsler(innhold);
  return (
    <Boks merketAv="sjekk">
      <Overskrift niva={2} storrelse="sm" id="sjekk">
        {tittel}
      </Overskrift>
      <Sjekkliste
        punkter={[...krav]
          .sort((a, b) => Number(a.oppfylt) - Number(b.oppfylt))
          .map((p) => ({
            tekst: t.krav[p.kode],
            mangler: !p.oppfylt,
            href: p.oppfylt ? undefined : `#${feltId(kravfelt(p.kode))}`,
            hjemmel: p.grunnlag === "lov" ? stor(p.hjemmel.map((h) => lovtekst(h, k.sprak)).join(", ")) : undefined,
          }))}
      />
      {varsler.map((v) => (
        <Tekst key={v.kode} liten dempet>
          {t.varsel[v.kode]}
        </Tekst>
      ))}
      <Detaljer tittel={t.slik} enkel>
        <Liste punkter={iplosTekst[k.sprak].slikVurdererDu} />
      </Detaljer>
    </Boks>
  );
}
