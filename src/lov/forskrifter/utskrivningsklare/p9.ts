import { boolsk, valg } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Steg } from "../../kjerne/steg.ts";
import { type Mangel, type Vurdering, vurdering } from "../../kjerne/svar.ts";

const p9 = hjemmel("ukp", "9");

const sektorer = ["somatikk", "psykisk_helsevern", "tsb"] as const;

/**
 * Is a patient utskrivningsklar? (DIS-3) When a doctor finds no need for more treatment by døgn, or a psychologist too in psykisk helsevern and TSB, and the
 * five points are documented in the journal. In psykisk helsevern force that cannot go on in the kommune must have ended. Whether treatment is
 * still needed is the hospital's judgement; the kommune may ask for an account of it (§ 14).
 *
 * https://lovdata.no/forskrift/2011-11-18-1115/§9
 */
export const utskrivningsklar = regel({
  id: "ukp.p9.utskrivningsklar",
  om: "Whether a patient counts as ready for discharge, by who declared it, what is documented, and force that must have ended.",
  kilder: ["DIS-3", "DIS-10"],
  hjemmel: [p9],
  gyldig: alltid,
  felter: {
    sektor: valg(...sektorer),
    vurdertAv: valg("lege", "psykolog", "annen"),
    femPunkterDokumentert: boolsk,
    tvangSomIkkeKanViderefores: boolsk,
  },
  anvend: (f): Vurdering => {
    const felter = ["sektor", "vurdertAv", "femPunkterDokumentert", "tvangSomIkkeKanViderefores"] as const;
    const sporing: readonly Steg[] = felter.map((felt) => ({ kode: "faktum", felt, verdi: f[felt] }));
    const rettPerson = f.vurdertAv === "lege" || (f.vurdertAv === "psykolog" && f.sektor !== "somatikk");
    const tvang = f.sektor === "psykisk_helsevern" && f.tvangSomIkkeKanViderefores;
    const mangler: Mangel[] = [];
    if (!rettPerson) mangler.push({ kode: "vurdert_av_feil_person", hjemmel: [hjemmel("ukp", "9", { ledd: 1 })] });
    if (!f.femPunkterDokumentert) mangler.push({ kode: "ikke_dokumentert", hjemmel: [hjemmel("ukp", "9", { ledd: 1 })] });
    if (tvang) mangler.push({ kode: "tvang_ikke_avsluttet", hjemmel: [hjemmel("ukp", "9", { ledd: 2 })] });
    return vurdering(mangler.length === 0 ? "ja" : "nei", [p9], { sporing, mangler });
  },
});
