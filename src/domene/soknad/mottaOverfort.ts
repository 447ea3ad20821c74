import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Kommune, Malform } from "../kommune/index.ts";
import { personFor } from "../person/index.ts";
import { type NyPost, noter, type Tidspunkt } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import { folgebrevet } from "./dokumentet.ts";
import { sendKvittering } from "./kvitter.ts";
import { motta } from "./motta.ts";
import { saksnumreMedNokkel } from "./soknad.sql.ts";
import type { Overfort } from "./typer.ts";

/** What another kommune passes on: all of it, because this kommune reads nothing there. */
export interface Overforing {
  readonly kommune: Kommune;
  /** Address and telephone are used where this kommune does not know the person yet. */
  readonly person: {
    readonly fnr: string;
    readonly navn: string;
    readonly fodt: Dato;
    readonly adresse?: string;
    readonly telefon?: string;
  };
  readonly sprak: Malform;
  readonly haster: boolean;
  readonly poster: readonly NyPost[];
  readonly melding: string;
  readonly overfort: Omit<Overfort, "papirer" | "melding">;
  readonly papirer: readonly KjentFil[];
  readonly nokkel: string;
}

export type KanIkkeMottaOverfort = { readonly grunn: "person_dod" };

/**
 * Takes in what another kommune passes on because the person has moved here (fvl § 11 fourth paragraph, https://lovdata.no/lov/1967-02-10/§11): a case for
 * the right unit with its clocks, its task, the papers and a letter that says who sent it, when the person asked there, and why. It came here today, so
 * this office's month is from today; the day the person first asked stands beside. The person gets a receipt.
 *
 * Taken in once under its key, however often it is brought.
 *
 * @returns the number of the case here; or why not
 */
export async function mottaOverfort(
  tx: Transaksjon,
  aktor: System,
  tid: Tidspunkt,
  inn: Overforing,
): Promise<Resultat<{ nummer: string }, KanIkkeMottaOverfort>> {
  const { kommune, sprak } = inn;
  return somKommunen(tx, kommune.nummer, async (k) => {
    const for_ = await saksnumreMedNokkel(k, kommune.nummer, inn.nokkel);
    if (for_) return ja({ nummer: for_.join(", ") });
    const person = await personFor(k, { kommune: kommune.nummer, ...inn.person, na: tid.na });
    if (person.dod !== null) return nei({ grunn: "person_dod" });
    const overfort: Overfort = { ...inn.overfort, melding: inn.melding, papirer: inn.papirer.length };
    const fra = { fra: overfort.fra, sendtAv: overfort.sendtAv };
    const kvittering = await motta(k, aktor, tid, {
      ...{
        kommune,
        person,
        sendtAv: null,
        registrertAv: null,
        kanal: "overfort",
        mottattAt: tid.na,
        mottattDato: tid.idag,
        sprak,
      },
      ...{ haster: inn.haster ? "i_dag" : "nei", nokkel: inn.nokkel, poster: inn.poster, fra: fra.fra },
      innhold: {
        ...{ svar: {}, beskrivelse: "", sagtAv: "", sentGrunn: "", gjelder: { slag: "selv", navn: person.navn } },
        overfort,
      },
      dokument: () =>
        folgebrevet({
          ...{ sprak, kommune: kommune.navn, gjelder: person.navn, overfort },
          sokteOm: inn.poster.map((p) => p.onsket),
          papirer: inn.papirer.map((p) => p.filnavn),
        }),
      vedlegg: inn.papirer.map((fil) => ({ filnavn: fil.filnavn, fil })),
    });
    sikre(kvittering, "the key was not used, and the case row is written by this transaction alone");
    const hjemmel = tolkHjemmel(overfort.hjemmel);
    const data = { fra: overfort.fra, sokt: overfort.sokt, antall: overfort.papirer };
    for (const sak of kvittering.saker)
      await noter(k, {
        ...{ kommune: kommune.nummer, sak: sak.id, slag: "sak.overfort_hit", data, aktor, na: tid.na },
        ...(hjemmel && { hjemmel }),
      });
    const ord = { kommune, kvittering, kanal: "overfort", haster: inn.haster, medDineOrd: "" } as const;
    await sendKvittering(k, aktor, tid, { ...ord, fra: overfort });
    return ja({ nummer: kvittering.saker.map((s) => s.nummer).join(", ") });
  });
}
