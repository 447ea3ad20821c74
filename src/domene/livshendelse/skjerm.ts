import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { enhetForSpor, finnKommune } from "../kommune/index.ts";
import { finnPerson } from "../person/index.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Aktor, Ansatt } from "../tilgang/index.ts";
import { flyttTilEnhet, settSkjermet, sporene } from "./skjerm.sql.ts";

export type KanIkkeSkjerme = KanIkkeApne | { readonly grunn: "skjermet_alt" | "ikke_skjermet" };

/** Who did it is not said in the cases of other units: that the person has a case there is confidential (stnl § 44). */
const FRA_ANDRE: Aktor = { slag: "system", navn: "skjerming" };

/**
 * The person's address becomes protected, or no longer is. In one transaction every case of the person goes to the unit for such cases on its track, with
 * its tasks and its application, and nobody has it until somebody there takes it; or it comes back to the ordinary office. A kommune without such a unit keeps
 * the case where it is, and hides the address. The person applies, reads and answers as everybody does.
 *
 * Refuses what is so already. @returns whether the one who did it still sees the case
 *
 * https://lovdata.no/lov/2009-12-18-131/§44
 */
export async function skjerm(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly skjermet: boolean },
): Promise<Resultat<{ serSaken: boolean }, KanIkkeSkjerme>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, person: hvem } = apnet.verdi;
  return somKommunen(tx, kommune, async (k) => {
    const [person, her] = [await finnPerson(k, kommune, hvem), await finnKommune(k, kommune)];
    sikre(person && her, "a case has a person and a kommune");
    if (person.skjermet === inn.skjermet) return nei({ grunn: inn.skjermet ? "skjermet_alt" : "ikke_skjermet" });
    await settSkjermet(k, kommune, hvem, inn.skjermet);
    let serSaken = true;
    for (const { id: sak, spor, enhet } of await sporene(k, kommune, hvem)) {
      const ny = enhetForSpor(her, spor, inn.skjermet).id;
      if (ny !== enhet) await flyttTilEnhet(k, kommune, sak, ny);
      if (sak === inn.sak) serSaken = aktor.roller.some((r) => r.enhet === ny);
      const av = sak === inn.sak ? aktor : FRA_ANDRE;
      const data = { skjermet: inn.skjermet, flyttet: ny !== enhet };
      await noter(k, { kommune, sak, slag: "part.skjermet", data, aktor: av, na: tid.na, hjemmel: hjemmel("fvl67", "13") });
    }
    return ja({ serSaken });
  });
}
