import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Why two people stand behind a decision: always the kommune's own rule, and said to be so. */
const nb = {
  utfall: { innvilget: "noe er innvilget", delvis: "noe er delvis innvilget", avslag: "noe er avslått", avvist: "noe er avvist" },
  tjeneste: (tjeneste: string) => `det gjelder ${tjeneste}`,
  belop: (sum: string, grense: string) => `beløpet er ${sum}, og grensen er ${grense}`,
  reduksjon: (tjeneste: string) => `personen får mindre ${tjeneste} enn i dag`,
  fordi: (grunner: string) => `To personer må stå bak, fordi ${grunner}. Regelen er kommunens egen, ikke loven.`,
  stoBak: (grunner: string) => `To personer står bak, fordi ${grunner}. Regelen er kommunens egen.`,
  uten: "Vedtaket er sendt til en kollega. To personer må stå bak.",
};
const nn: Samme<typeof nb> = {
  utfall: {
    innvilget: "noko er innvilga",
    delvis: "noko er delvis innvilga",
    avslag: "noko er avslått",
    avvist: "noko er avvist",
  },
  tjeneste: (tjeneste) => `det gjeld ${tjeneste}`,
  belop: (sum, grense) => `beløpet er ${sum}, og grensa er ${grense}`,
  reduksjon: (tjeneste) => `personen får mindre ${tjeneste} enn i dag`,
  fordi: (grunner) => `To personar må stå bak, fordi ${grunner}. Regelen er kommunen sin eigen, ikkje lova.`,
  stoBak: (grunner) => `To personar står bak, fordi ${grunner}. Regelen er kommunen sin eigen.`,
  uten: "Vedtaket er sendt til ein kollega. To personar må stå bak.",
};

export const toPersonerTekst = katalog({ nb, nn });
