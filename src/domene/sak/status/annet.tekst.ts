import { katalog, type Samme } from "../../../grunnmur/sprak.ts";
import { type Dag, status } from "./form.ts";

interface Belop extends Dag {
  readonly belop: string;
}

const nb = {
  "utbetaling.planlagt": ({ belop, dato }: Belop) =>
    status(`Vi betaler ${belop} ${dato}.`, "Kommer pengene ikke, ringer du oss."),
  "utbetaling.betalt": ({ belop, dato }: Belop) => status(`Vi har betalt ${belop} ${dato}.`, "Regnestykket står i brevet."),
  "utbetaling.stanset": ({ dato }: Dag) =>
    status("Vi har stanset utbetalingen. Brevet sier hvorfor.", `Du kan klage innen ${dato}.`),
  "krav.tilbakebetaling": ({ dato }: Dag) =>
    status("Vi mener du har fått for mye.", `Si hva du mener innen ${dato}. Du kan betale i deler.`),
  "innsyn.gitt": () => status("Du har fått papirene i saken.", "Noe kan være sladdet. Da står det hvorfor, og du kan klage."),
  "logg.lest": ({ rolle, dato }: Dag & { rolle: string }) =>
    status(`Noen har lest papirene dine: ${rolle}, ${dato}.`, "Du kan be om å få vite mer."),
};

const nn: Samme<typeof nb> = {
  "utbetaling.planlagt": ({ belop, dato }) => status(`Vi betaler ${belop} ${dato}.`, "Kjem pengane ikkje, ringjer du oss."),
  "utbetaling.betalt": ({ belop, dato }) => status(`Vi har betalt ${belop} ${dato}.`, "Reknestykket står i brevet."),
  "utbetaling.stanset": ({ dato }) => status("Vi har stansa utbetalinga. Brevet seier kvifor.", `Du kan klage innan ${dato}.`),
  "krav.tilbakebetaling": ({ dato }) =>
    status("Vi meiner du har fått for mykje.", `Sei kva du meiner innan ${dato}. Du kan betale i delar.`),
  "innsyn.gitt": () => status("Du har fått papira i saka.", "Noko kan vere sladda. Då står det kvifor, og du kan klage."),
  "logg.lest": ({ rolle, dato }) => status(`Nokon har lese papira dine: ${rolle}, ${dato}.`, "Du kan be om å få vite meir."),
};

export const andreStatuser = katalog({ nb, nn });
