import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Frist } from "../../lov/kalender/frist.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import { klagefrist } from "../../lov/klagefrist.ts";
import { klagevei } from "../../lov/klagevei.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import { noter, startFrist, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { finnTjeneste } from "../tjeneste/index.ts";
import { settUnderrettet } from "./brev.sql.ts";
import { type Brev, ikkeUnderrettet, vedtaksbrevene } from "./les.sql.ts";
import { antattKommetFrem, antattPostgang } from "./postgang.ts";

type Framme = Pick<Brev, "lastAt" | "varsletAt" | "postlagtAt">;

/** The last day to complain, counted from this letter: the day it was both there and notified, or the day the post is taken to have brought it. */
function klagefristFra(brev: Framme, vedtakstype: Vedtakstype, fattet: Dato): Verdi<Frist> | null {
  if (brev.varsletAt !== null) {
    const underretning = { kanal: "digital", tilgjengelig: datoAv(brev.lastAt), varslet: datoAv(brev.varsletAt) } as const;
    return klagefrist({ vedtakstype, underretning }, fattet);
  }
  if (brev.postlagtAt === null) return null;
  const postlagt = datoAv(brev.postlagtAt);
  const frist = klagefrist({ vedtakstype, underretning: { kanal: "papir", kommetFrem: antattKommetFrem(postlagt) } }, fattet);
  const [regime, ...resten] = frist.sporing;
  sikre(regime, "a deadline's trace begins with its regime");
  return {
    ...frist,
    sporing: [regime, { kode: "hendelse", hendelse: "postlagt", dato: postlagt, starter: false }, ...resten],
    forbehold: [...frist.forbehold, antattPostgang],
  };
}

/**
 * Starts the complaint clock of a decision when the notice has reached everybody it went to, and not before: where a decision
 * goes to a party and a fullmektig, the later of the two days counts, so that the date is too early for nobody (fvl §§ 12, 29).
 * Hold the case first (`laasSak`), so that two notices that go out at once do not both think they are the first.
 *
 * @returns the last day, or null when somebody still waits for the letter or the clock runs already
 */
export async function startKlagefrist(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  kommune: string,
  vedtak: string,
): Promise<Dato | null> {
  const stamme = await ikkeUnderrettet(tx, kommune, vedtak);
  const vedtakstype = finnTjeneste(stamme?.tjenester[0] ?? "")?.vedtakstype;
  if (!stamme || !vedtakstype) return null;
  const fattet = datoAv(stamme.fattetAt);
  const frister = (await vedtaksbrevene(tx, kommune, vedtak)).map((b) => klagefristFra(b, vedtakstype, fattet));
  const siste = senest(frister);
  if (siste === null || !(await settUnderrettet(tx, kommune, vedtak, siste.verdi.start))) return null;
  const { start, sisteDag } = siste.verdi;
  await startFrist(tx, {
    kommune,
    sak: stamme.sak,
    vedtak,
    slag: "klagefrist",
    art: "lov",
    sisteDag,
    grunnlag: siste,
    na: tid.na,
  });
  const [hjemmel] = klagevei(vedtakstype, fattet).hjemler.frist;
  await noter(tx, {
    kommune,
    sak: stamme.sak,
    slag: "vedtak.underrettet",
    data: { vedtak, dato: start, sisteDag },
    aktor,
    na: tid.na,
    ...(hjemmel && { hjemmel }),
  });
  return sisteDag;
}

/** The latest of them; null when there is none, or one is not known yet. */
function senest(frister: readonly (Verdi<Frist> | null)[]): Verdi<Frist> | null {
  let funnet: Verdi<Frist> | null = null;
  for (const f of frister) {
    if (f === null) return null;
    if (funnet === null || f.verdi.sisteDag > funnet.verdi.sisteDag) funnet = f;
  }
  return funnet;
}
