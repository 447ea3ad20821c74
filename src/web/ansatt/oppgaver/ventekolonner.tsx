import type { Venterad } from "../../../domene/oppgave/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { VENTEGRUNNER } from "../../../lov/klokkestans.ts";
import { lenke, ruter } from "../../stier.ts";
import { Frist, type Kolonne, Lenke } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { Gjelder, tjenesteord } from "./kolonner.tsx";
import { oppgaverTekst } from "./oppgaver.tekst.ts";

/** What is waited for, in words. */
function venterPa(k: Kontorkontekst, r: Venterad): string {
  const t = oppgaverTekst[k.sprak].venter;
  switch (r.slag) {
    case "pause": {
      const grunn = VENTEGRUNNER.find((g) => g === r.hva);
      return grunn === "venter_pa_andre" ? t.andre(r.hvem) : grunn ? t[grunn] : "";
    }
    case "dokument":
      return t.dokument(r.hva);
    case "varsel":
      return t.varsel;
    case "melding":
      return t.melding;
    case "godkjenning":
      return r.hvem ? t.godkjenningHos(r.hvem) : t.godkjenning;
    case "instans":
      return r.hva === "klagenemnd" ? t.klagenemnd : t.statsforvalter;
    case "utsatt":
      return r.hva === "" ? t.utsattNemnd : t.utsatt;
  }
}

/** Where one sees it and can do something about it. */
function stedet(k: Kontorkontekst, r: Venterad): string {
  const sak = { ...her(k), sak: r.sak };
  if (r.slag === "dokument") return lenke(ruter.sakDokumenter, sak);
  if (r.slag === "godkjenning" || r.slag === "varsel") return lenke(ruter.sakVedtak, sak);
  return r.slag === "melding" ? `${lenke(ruter.sak, sak)}#meldinger` : lenke(ruter.sak, sak);
}

/** The columns of what is waited for: the day to look again first. */
export function ventekolonner(k: Kontorkontekst, navn: Tjenestenavn): readonly Kolonne<Venterad>[] {
  const t = oppgaverTekst[k.sprak];
  const { idag } = k.tid;
  return [
    {
      tittel: t.venter.dag,
      celle: (r) =>
        r.sendt ? (
          t.venter.sendt(datoTekst(r.sendt, k.sprak, { ukedag: false, aar: false }))
        ) : (
          <Frist slag={r.slag === "instans" ? "norm" : "satt"} dato={r.dag} idag={idag} />
        ),
      selvsagt: true,
    },
    { tittel: t.venter.pa, navnerRaden: true, celle: (r) => <Lenke href={stedet(k, r)}>{venterPa(k, r)}</Lenke> },
    { tittel: t.gjelder, celle: (r) => <Gjelder sak={r} idag={idag} sprak={k.sprak} /> },
    { tittel: t.tjeneste, celle: (r) => tjenesteord(t, navn, r.tjenester) },
    { tittel: t.ansvarlig, celle: (r) => r.ansvarlig?.navn ?? felles[k.sprak].ingenAnsvarlig },
  ];
}
