import { DEPOSITUM, KOMMUNAL_BOLIG, registrerLeie, svarPaLeie, vurderKriterier, vurderteI } from "../../../domene/bolig/index.ts";
import type { Utfall } from "../../../domene/kommune/index.ts";
import type { Tidspunkt } from "../../../domene/sak/index.ts";
import { gjor, type Liv, type Livssak, se } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";

/** What a decision on a place to live rests on: the lease that is approved, and each of the kommune's criteria weighed. Nothing for what is not about one. */
export async function vurderBoligen(liv: Liv, sak: Livssak, tid: Tidspunkt, utfall: Utfall | null): Promise<void> {
  const { saksbehandler: av } = sak;
  const kommune = liv.scene.kommune.nummer;
  const tjenester = sak.poster.map((p) => p.tema.tjeneste);
  const t = kontorTekst[liv.sprak].bolig;
  const gis = utfall === "innvilget" || utfall === "delvis";
  if (tjenester.includes(DEPOSITUM) && gis) {
    const leie = { ...t.leie, husleieOre: 9_000_00, depositumOre: 27_000_00, fra: tid.idag, til: null };
    const { leiekontrakt } = await gjor(liv, av, (tx) => registrerLeie(tx, av, tid, { sak: sak.id, ...leie }));
    const svar = { sak: sak.id, leiekontrakt, godkjent: true, fordi: "" };
    await gjor<unknown>(liv, av, (tx) => svarPaLeie(tx, av, tid, svar));
  }
  if (tjenester.includes(KOMMUNAL_BOLIG)) {
    const kriterier = await se(liv, (tx) => vurderteI(tx, kommune, sak.id, tid.idag));
    const vurderinger = kriterier.map(({ id }, i) => {
      const svar = gis || i > 0 ? "ja" : "nei";
      return { kriterium: id, svar, begrunnelse: t.vurdert[svar] } as const;
    });
    await gjor<unknown>(liv, av, (tx) => vurderKriterier(tx, av, tid, { sak: sak.id, vurderinger }));
  }
}
