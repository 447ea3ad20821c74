import { DEPOSITUM, giGaranti } from "../../../domene/bolig/index.ts";
import { betalbareI, lagFil, planlegg } from "../../../domene/utbetaling/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak, se } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";

/** An account that belongs to nobody. */
const KONTO = "99990000006";
/** Days. A file takes with it what is due in a week, and Farid's bill of next week is to wait for the one who tries the demonstration. */
const BETALT_ETTER = 4;
const GARANTIDAGER = 3 * 365;

/** What was decided is planned: the rent to the landlord, the rest to the person, and a bill that is due in some days. The leader has sent the first two. */
export async function betal(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const [gitt] = await se(liv, (tx) => betalbareI(tx, liv.scene.kommune.nummer, sak.id));
  sikre(gitt, "money was decided in this case of the demonstration");
  const t = kontorTekst[liv.sprak].utbetaling;
  const regning = 50_000;
  const husleie = Math.floor((gitt.ore - regning) / 2);
  const plan = (hva: string, ore: number, mottaker: string, fra = tid.idag) => {
    const inn = { sak: sak.id, post: gitt.post, hva, ore, antall: 1, fra, mottaker, konto: KONTO };
    return gjor<unknown>(liv, sak.saksbehandler, (tx) => planlegg(tx, sak.saksbehandler, tid, inn));
  };
  await plan(t.husleie, husleie, t.utleier);
  await plan(t.livsopphold, gitt.ore - regning - husleie, liv.aktor.navn);
  await plan(t.strom, regning, t.stromselskap, leggTilDager(liv.dager.idag, 3));
  const sendt = liv.dager.kontor(siden - 1);
  await gjor<unknown>(liv, sak.leder, (tx) => lagFil(tx, sak.leder, sendt));
}

/** The money of a decision, laid out for payment to the person and sent by the leader the same day; a guarantee is given to the landlord. What was decided this week still waits for it. */
export async function betalUt(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const gitt = await se(liv, (tx) => betalbareI(tx, liv.scene.kommune.nummer, sak.id));
  if (siden <= BETALT_ETTER) return;
  const tid = liv.dager.kontor(siden);
  if (gitt.some((b) => b.form === "garanti" && b.tjeneste === DEPOSITUM)) {
    const til = leggTilDager(tid.idag, GARANTIDAGER);
    await gjor<unknown>(liv, sak.saksbehandler, (tx) => giGaranti(tx, sak.saksbehandler, tid, { sak: sak.id, til }));
  }
  const penger = gitt.filter((b) => b.igjenOre > 0 && b.form !== "garanti");
  if (penger.length === 0) return;
  const t = kontorTekst[liv.sprak].utbetaling;
  // The same thing is paid once for the same days.
  const ting = [t.livsopphold, t.strom, t.husleie];
  for (const [i, b] of penger.entries()) {
    const hva = b.tjeneste === "nodhjelp" ? t.mat : (ting[i] ?? t.strom);
    const til = { mottaker: liv.aktor.navn, konto: KONTO };
    const inn = { sak: sak.id, post: b.post, hva, ore: b.igjenOre, antall: 1, fra: tid.idag, ...til };
    await gjor<unknown>(liv, sak.saksbehandler, (tx) => planlegg(tx, sak.saksbehandler, tid, inn));
  }
  await gjor<unknown>(liv, sak.leder, (tx) => lagFil(tx, sak.leder, tid));
}
