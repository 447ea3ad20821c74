import { beOmUtsatt, taVidere, UAVGJORT, type Utsattsvar } from "../../../domene/klage/index.ts";
import { kan } from "../../../domene/tilgang/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, type Malform, stor } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { Boks, Knapp, Overskrift, Skjema, Tekst, Tekstomrade } from "../../ui/index.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import type { Del } from "./klagebilde.ts";
import { visKlage } from "./minklage.tsx";
import { ventTekst } from "./vent.tekst.ts";

/** Shall the decision wait for the complaint: a way to ask, the answer with its reasons, and a no taken to the body above (fvl § 42). */
export function Vent({ k, d, feil }: Del & { readonly feil: string | undefined }) {
  const t = ventTekst[k.sprak];
  const { utsatt: u, klage, instansnavn: instans } = d;
  const apen = UAVGJORT.includes(klage.tilstand);
  const faBe = kan("klage.be_om_utsatt", k.aktor, { kommune: k.kommune.nummer, partsomfang: d.b.part.omfang }).ok;
  if (!u && !(apen && faBe)) return null;
  const dag = (tid: Temporal.Instant) => datoTekst(datoAv(tid), k.sprak, { ukedag: false });
  const sted = { ...her(k), klage: klage.id };
  return (
    <Boks merketAv="vent">
      <Overskrift niva={2} id="vent">
        {t.tittel}
      </Overskrift>
      {u && !(u.avsluttet && apen && faBe) ? null : (
        <>
          <Tekst>{t.om}</Tekst>
          <Skjema handling={lenke(ruter.beOmUtsatt, sted)} csrf={k.csrf}>
            <Tekstomrade
              navn="ord"
              etikett={t.ord}
              verdi={k.skjema.tekst("ord")}
              feil={feil}
              rader={3}
              maksTegn={grenser.klokker.tegnIGrunn}
            />
            <Knapp variant="secondary">{t.be}</Knapp>
          </Skjema>
        </>
      )}
      {u && !u.svar && !u.instans && !u.hosInstans ? <Tekst>{u.avsluttet ? t.slutt : t.bedt(dag(u.bedt))}</Tekst> : null}
      {u?.svar ? (
        <>
          <Tekst>
            <strong>{t[u.svar.svar]}</strong>
          </Tekst>
          <Tekst>
            {t.fordi} {u.svar.begrunnelse}
          </Tekst>
          <Hvorlenge sprak={k.sprak} svar={u.svar} />
        </>
      ) : null}
      {u?.hosInstans && !u.instans && !u.avsluttet ? <Tekst>{t.hosInstansen(stor(instans), dag(u.hosInstans))}</Tekst> : null}
      {u?.instans ? (
        <>
          <Tekst>
            <strong>{t.instansSa[u.instans.svar](stor(instans))}</strong> {u.instans.begrunnelse}
          </Tekst>
          <Hvorlenge sprak={k.sprak} svar={u.instans} />
        </>
      ) : null}
      {(u?.svar || u?.hosInstans) && u.avsluttet ? <Tekst>{t.slutt}</Tekst> : null}
      {u?.svar?.svar === "nei" && !u.hosInstans && !u.avsluttet && apen && faBe ? (
        <>
          <Tekst>{t.videreOm(instans)}</Tekst>
          <Skjema handling={lenke(ruter.taUtsattVidere, sted)} csrf={k.csrf}>
            <Knapp variant="secondary">{t.videre(instans)}</Knapp>
          </Skjema>
        </>
      ) : null}
    </Boks>
  );
}

/** How long a yes lasts and on what, when it says so. */
function Hvorlenge({ sprak, svar }: { readonly sprak: Malform; readonly svar: Utsattsvar }) {
  const t = ventTekst[sprak];
  return (
    <>
      {svar.til === null ? null : <Tekst>{t.venterTil(datoTekst(svar.til, sprak, { ukedag: false }))}</Tekst>}
      {svar.vilkar === "" ? null : <Tekst>{t.paVilkar(svar.vilkar)}</Tekst>}
    </>
  );
}

export async function beOmAtVedtaketVenter(k: Pa<"beOmUtsatt">): Promise<Response> {
  const t = ventTekst[k.sprak].feil;
  const inn = { klage: k.p.klage, ord: k.skjema.tekst("ord") };
  const svar = await k.skriv((tx) => beOmUtsatt(tx, k.aktor, k.tid, inn));
  if (svar.ok) return videre(lenke(ruter.minKlage, { ...her(k), klage: k.p.klage }, { ok: "vent" }));
  const { nei: n } = svar;
  if (erIkkeHer(n)) return skjult(k, n.grunn);
  if (n.grunn === "for_lang") return visKlage(k, k.p.klage, { feil: { ord: t.for_lang }, status: 422 });
  return visKlage(k, k.p.klage, { feil: { "": t[n.grunn] }, status: 409 });
}

export async function taDetVidere(k: Pa<"taUtsattVidere">): Promise<Response> {
  const t = ventTekst[k.sprak].feil;
  const svar = await k.skriv((tx) => taVidere(tx, k.aktor, k.tid, { klage: k.p.klage }));
  if (svar.ok) return videre(lenke(ruter.minKlage, { ...her(k), klage: k.p.klage }, { ok: "vent" }));
  const { nei: n } = svar;
  if (erIkkeHer(n)) return skjult(k, n.grunn);
  return visKlage(k, k.p.klage, { feil: { "": t[n.grunn] }, status: 409 });
}
