import { uttal, type Varsel, varslerI } from "../../../domene/forhandsvarsel/index.ts";
import { apneSak } from "../../../domene/sak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  Brodsmuler,
  Datoboks,
  Feiloppsummering,
  Handlinger,
  Knapp,
  Knappelenke,
  Oppsummering,
  Overskrift,
  Skjema,
  Tekstomrade,
  Tomt,
  Varsel as Varselboks,
} from "../../ui/index.ts";
import { erIkkeHer, her, type Innbyggerk, type Pa } from "../her.ts";
import { handlingTekst } from "./handlinger.tekst.ts";

/** The newest warning of the case, for one who may answer it; null when there is none. undefined: the case is not the reader's. */
async function finn(k: Pa<"minVarsel" | "svarVarsel">): Promise<Varsel | null | undefined> {
  return k.les(async (les) => {
    const apnet = await apneSak(les, k.aktor, "varsel.svar", k.kommune.nummer, k.p.sak);
    return apnet.ok ? ((await varslerI(les, k.kommune.nummer, k.p.sak))[0] ?? null) : undefined;
  });
}

/** What is considered, why, and a way to say what one thinks before it is decided. */
export async function minVarsel(k: Pa<"minVarsel">): Promise<Response> {
  const v = await finn(k);
  return v === undefined ? skjult(k, "finnes_ikke") : vis(k, k.p.sak, v);
}

interface Retur {
  readonly feil: Readonly<Record<string, string>>;
  readonly status: 409 | 422;
}

function vis(k: Innbyggerk, sak: string, v: Varsel | null, retur?: Retur): Response {
  const t = handlingTekst[k.sprak].varsel;
  const tilSaken = lenke(ruter.minSak, { ...her(k), sak });
  return html(
    <Side k={k} tittel={t.tittel} aktiv="min" bredde="text" harFeil={retur !== undefined}>
      <Brodsmuler spor={[{ tekst: t.tilSaken, href: tilSaken }]} her={t.tittel} />
      <div className="tr-flow">
        <Feiloppsummering feil={retur?.feil ?? {}} />
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        {v ? (
          <Oppsummering
            svar={[
              { navn: t.vurderer, verdi: v.vurderer },
              { navn: t.hvorfor, verdi: v.hvorfor },
              ...(v.svar
                ? [{ navn: t.ditt(v.svar.fra, datoTekst(datoAv(v.svar.tid), k.sprak, { ukedag: false })), verdi: v.svar.tekst }]
                : []),
            ]}
            stablet
          />
        ) : (
          <Tomt>{t.ingen}</Tomt>
        )}
        {v && v.svar === null ? <Svarskjema k={k} sak={sak} v={v} feil={retur?.feil.tekst} /> : null}
        {v?.svar ? <Varselboks slag="bra">{t.besvart}</Varselboks> : null}
        {v && v.svar === null ? null : <Knappelenke href={tilSaken}>{t.tilSaken}</Knappelenke>}
      </div>
    </Side>,
    retur?.status,
  );
}

function Svarskjema({ k, sak, v, feil }: { k: Innbyggerk; sak: string; v: Varsel; feil: string | undefined }) {
  const t = handlingTekst[k.sprak].varsel;
  return (
    <>
      <Datoboks innledning={t.innen} dato={v.svarInnen} fordi={v.svarInnen < k.tid.idag ? t.sen : t.imens} />
      <Skjema handling={lenke(ruter.svarVarsel, { ...her(k), sak })} csrf={k.csrf}>
        <input type="hidden" name="varsel" value={v.id} />
        <Tekstomrade
          navn="tekst"
          etikett={t.svar}
          hjelp={t.svarHjelp}
          verdi={k.skjema.tekst("tekst")}
          feil={feil}
          rader={6}
          maksTegn={grenser.forhandsvarsel.tegnSvar}
        />
        <Handlinger>
          <Knapp>{t.send}</Knapp>
        </Handlinger>
      </Skjema>
    </>
  );
}

export async function svarVarsel(k: Pa<"svarVarsel">): Promise<Response> {
  const t = handlingTekst[k.sprak].varsel.feil;
  const inn = { sak: k.p.sak, varsel: k.skjema.tekst("varsel"), tekst: k.skjema.tekst("tekst") };
  const svart = await k.skriv((tx) => uttal(tx, k.aktor, k.tid, inn));
  if (svart.ok) return videre(lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { gjort: "varsel" }));
  const { nei } = svart;
  if (erIkkeHer(nei)) return skjult(k, nei.grunn);
  const status = nei.grunn === "alt_besvart" || nei.grunn === "varsel_finnes_ikke" ? 409 : 422;
  return vis(k, k.p.sak, (await finn(k)) ?? null, { feil: { tekst: t[nei.grunn] }, status });
}
