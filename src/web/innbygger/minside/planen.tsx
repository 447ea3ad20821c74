import { kommenterPlan, planpunkter } from "../../../domene/plan/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { Detaljer, Handlinger, Knapp, Oppsummering, Overskrift, Skjema, Tekst, Tekstomrade } from "../../ui/index.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";
import { visSak } from "./sak.tsx";

/** The individuell plan of the person, with what was said of it and a place to say more; and the advice that was given in the case. Nothing when there is none. */
export function Planen({ k, b, feil }: Saksdel & { readonly feil: string | undefined }) {
  const t = sakTekst[k.sprak].plan;
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  const { plan } = b;
  const skrevet = plan?.skrevet;
  return (
    <>
      {b.rad.length > 0 ? (
        <>
          <Overskrift niva={2} id="rad">
            {t.rad}
          </Overskrift>
          <Oppsummering svar={b.rad.map((r) => ({ navn: dag(r.dato), verdi: r.hva }))} />
        </>
      ) : null}
      {plan && skrevet ? (
        <>
          <Overskrift niva={2} id="plan">
            {t.tittel}
          </Overskrift>
          <Tekst>
            {(plan.barnekoordinator ? t.barnekoordinator : t.koordinator)(plan.koordinator.navn)}{" "}
            {t.revideres(dag(skrevet.revideres))}
          </Tekst>
          <Oppsummering
            stablet
            svar={planpunkter.flatMap((p) =>
              skrevet.innhold[p] === "" ? [] : [{ navn: t.punkter[p], verdi: skrevet.innhold[p] }],
            )}
          />
          {plan.kommentarer.map((x) => (
            <Tekst key={x.id}>
              <strong>{t.sa(x.navn, dag(datoAv(x.tid)))}</strong> {x.tekst}
            </Tekst>
          ))}
          <Detaljer tittel={t.kommenter} apen={feil !== undefined}>
            <Skjema handling={lenke(ruter.kommenterPlan, { ...her(k), sak: b.sak.id })} csrf={k.csrf}>
              <Tekstomrade
                navn="plankommentar"
                etikett={t.hva}
                feil={feil}
                verdi={k.skjema.tekst("plankommentar")}
                rader={3}
                maksTegn={grenser.plan.tegnPerPunkt}
              />
              <Handlinger>
                <Knapp variant="secondary">{t.send}</Knapp>
              </Handlinger>
            </Skjema>
          </Detaljer>
        </>
      ) : null}
    </>
  );
}

/** What the person thinks of the plan. */
export async function kommenterPlanen(k: Pa<"kommenterPlan">): Promise<Response> {
  const t = sakTekst[k.sprak].plan;
  const sagt = await k.skriv((tx) => kommenterPlan(tx, k.aktor, k.tid, { sak: k.p.sak, tekst: k.skjema.tekst("plankommentar") }));
  if (sagt.ok) return videre(`${lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { ok: "plan" })}#plan`);
  if (erIkkeHer(sagt.nei)) return skjult(k, sagt.nei.grunn);
  return visSak(k, k.p.sak, { feil: { [sagt.nei.grunn === "ingen_plan" ? "" : "plankommentar"]: t.feil[sagt.nei.grunn] } });
}
