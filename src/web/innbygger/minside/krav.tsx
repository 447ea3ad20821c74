import { type Dokumentkrav, finnKrav, svar } from "../../../domene/dokumentkrav/index.ts";
import { apneSak } from "../../../domene/sak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, stor } from "../../../grunnmur/sprak.ts";
import { DetDuSkrev, skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  Avkryssingsboks,
  Brodsmuler,
  Datoboks,
  Feiloppsummering,
  Filfelt,
  Handlinger,
  Ingress,
  Knapp,
  Knappelenke,
  Overskrift,
  Skjema,
  Tekst,
  Tekstomrade,
  Varsel,
} from "../../ui/index.ts";
import { erIkkeHer, her, type Innbyggerk, type Pa } from "../her.ts";
import { soknadTekst } from "../soknad/soknad.tekst.ts";
import { kontrollerFiler } from "../soknad/vedlegg.ts";
import { AKSEPTER } from "../soknad/vedleggsfelt.tsx";
import { handlingTekst } from "./handlinger.tekst.ts";

interface Visning {
  readonly krav: Dokumentkrav;
  readonly sak: string;
  readonly feil?: Readonly<Record<string, string>>;
  readonly tekst?: string;
  readonly harIkke?: boolean;
}

async function finn(k: Pa<"krav" | "svarKrav">): Promise<Dokumentkrav | null> {
  return k.les(async (les) => {
    const apnet = await apneSak(les, k.aktor, "dokument.svar", k.kommune.nummer, k.p.sak);
    const krav = apnet.ok ? await finnKrav(les, k.kommune.nummer, k.p.sak, k.p.krav) : null;
    return krav?.tilstand === "trukket" ? null : krav;
  });
}

/** What the office has asked for, why, by when, and a way to answer: with a paper, in words, or that there is none. */
export async function krav(k: Pa<"krav">): Promise<Response> {
  const funnet = await finn(k);
  return funnet ? vis(k, { krav: funnet, sak: k.p.sak }) : skjult(k, "finnes_ikke");
}

function vis(k: Innbyggerk, { krav: x, sak, feil = {}, tekst, harIkke }: Visning): Response {
  const t = handlingTekst[k.sprak].krav;
  const v = soknadTekst[k.sprak].vedlegg;
  const harFeil = Object.keys(feil).length > 0;
  const tilSaken = lenke(ruter.minSak, { ...her(k), sak });
  return html(
    <Side k={k} tittel={t.tittel} aktiv="min" bredde="text" harFeil={harFeil}>
      <Brodsmuler spor={[{ tekst: t.tilSaken, href: tilSaken }]} her={t.tittel} />
      <div className="tr-flow">
        <Feiloppsummering feil={feil} />
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        <Ingress>
          {t.vil}: {x.hva}
        </Ingress>
        <p>
          <strong>{t.hvorfor}:</strong> {stor(x.formal)}
        </p>
        {x.helKontoutskrift ? (
          <Varsel slag="info">
            <p>
              <strong>{t.heleFordi}</strong> {stor(x.helKontoutskrift.fordi)}
            </p>
            <p>{t.mindre}</p>
          </Varsel>
        ) : null}
        <Tekst dempet>{t.bedtAv(x.bedtAvNavn, datoTekst(datoAv(x.bedtAt), k.sprak, { ukedag: false }))}</Tekst>
        {x.tilstand === "apent" ? (
          <>
            <Datoboks innledning={t.innen} dato={x.sisteDag} fordi={x.sisteDag < k.tid.idag ? t.sen : t.rekkerIkke} />
            <Skjema handling={lenke(ruter.svarKrav, { ...her(k), sak, krav: x.id })} csrf={k.csrf} filer>
              <Filfelt
                navn="filer"
                etikett={t.filer}
                hjelp={v.grenser(10)}
                feil={feil.filer}
                typer={v.typer}
                storrelse={v.storrelse}
                aksepter={AKSEPTER}
                flere
              />
              <Tekstomrade navn="tekst" etikett={t.tekst} verdi={tekst} feil={feil.tekst} maksTegn={2000} valgfri />
              <Avkryssingsboks navn="har_ikke" etikett={t.harIkke} hjelp={t.harIkkeHjelp} valgt={harIkke} />
              <Handlinger>
                <Knapp>{t.send}</Knapp>
              </Handlinger>
            </Skjema>
          </>
        ) : (
          <>
            <Varsel slag="bra">{t.besvart}</Varsel>
            <Knappelenke href={tilSaken}>{t.tilSaken}</Knappelenke>
          </>
        )}
      </div>
    </Side>,
    harFeil ? 422 : 200,
  );
}

export async function svarKrav(k: Pa<"svarKrav">): Promise<Response> {
  const funnet = await finn(k);
  if (!funnet) return skjult(k, "finnes_ikke");
  const t = handlingTekst[k.sprak].krav;
  const typet = { tekst: k.skjema.tekst("tekst"), harIkke: k.skjema.tekst("har_ikke") === "ja" };
  const igjen = (feil: Record<string, string>) => vis(k, { krav: funnet, sak: k.p.sak, feil, ...typet });
  const { gode, feil } = await kontrollerFiler(k, k.skjema.filer("filer"), k.p.sak);
  if (feil.length > 0) return igjen({ filer: feil.join(" ") });
  const inn = { sak: k.p.sak, krav: k.p.krav, filer: gode, ...typet };
  const svart = await k.skriv((tx) => svar(tx, k.aktor, k.tid, inn));
  if (svart.ok) return videre(lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { ok: "krav" }));
  const { nei } = svart;
  if (erIkkeHer(nei) || nei.grunn === "krav_finnes_ikke") return skjult(k, nei.grunn);
  if (nei.grunn === "alt_besvart") return html(ferdig(k), 409);
  return igjen({ [nei.grunn === "for_lang" ? "tekst" : "filer"]: t.feil[nei.grunn] });
}

/** Somebody answered first: the page as it is now says so. */
function ferdig(k: Pa<"svarKrav">) {
  const t = handlingTekst[k.sprak].krav;
  return (
    <Side k={k} tittel={t.tittel} aktiv="min" bredde="text">
      <div className="tr-flow">
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        <Varsel slag="obs" rolle="alert">
          {t.feil.alt_besvart}.
        </Varsel>
        <DetDuSkrev sprak={k.sprak} felter={k.skjema.felter.filter(([navn]) => navn === "tekst")} />
        <Knappelenke href={lenke(ruter.minSak, { ...her(k), sak: k.p.sak })}>{t.tilSaken}</Knappelenke>
      </div>
    </Side>
  );
}
