import type { Testperson } from "../../integrasjon/idporten/testperson.ts";
import { lesEmbeter, lesKommuner } from "../kommunefil.ts";
import { fnrForAnsatt, fnrForInnbygger, lesDemo } from "./data.ts";

type Ansattgruppe = "tildelingskontor" | "nav" | "boligkontor" | "leder" | "klagenemnd" | "administrator";

const BESKRIVELSE: Readonly<Record<Ansattgruppe | "statsforvalter", { nb: string; nn: string }>> = {
  tildelingskontor: { nb: "Behandler søknader om helse og omsorg.", nn: "Behandlar søknader om helse og omsorg." },
  nav: { nb: "Behandler søknader om økonomisk stønad og nødhjelp.", nn: "Behandlar søknader om økonomisk stønad og nødhjelp." },
  boligkontor: { nb: "Behandler søknader om bolig.", nn: "Behandlar søknader om bustad." },
  leder: { nb: "Godkjenner vedtak og ser hele kontoret.", nn: "Godkjenner vedtak og ser heile kontoret." },
  klagenemnd: { nb: "Avgjør klager på bolig.", nn: "Avgjer klager på bustad." },
  administrator: { nb: "Setter opp egne navn og mål.", nn: "Set opp eigne namn og mål." },
  statsforvalter: { nb: "Avgjør klager fra kommunene i området sitt.", nn: "Avgjer klager frå kommunane i området sitt." },
};

function gruppeFor(roller: readonly (readonly [string, string])[]): Ansattgruppe {
  const [[enhet, rolle] = ["tildelingskontor", "saksbehandler"]] = roller;
  if (rolle === "leder" || rolle === "administrator") return rolle;
  return rolle === "nemnd" ? "klagenemnd" : (enhet as "tildelingskontor" | "nav" | "boligkontor");
}

/** The synthetic people that the local ID-porten offers, each with what one can see as that person. */
export async function testpersoner(): Promise<readonly Testperson[]> {
  const demo = lesDemo();
  const embeter = lesEmbeter();
  const navn = new Map(lesKommuner(embeter).map((k) => [k.nummer, k.navn]));
  const innbyggere = demo.innbyggere.flatMap((i) =>
    i.gruppe
      ? [
          {
            fnr: fnrForInnbygger(i),
            navn: i.navn,
            gruppe: i.gruppe,
            sted: navn.get(i.kommune) ?? "",
            beskrivelse: { nb: i.nb, nn: i.nn },
          },
        ]
      : [],
  );
  const ansatte = demo.kommuner.flatMap((k) =>
    k.ansatte.map((a) => {
      const gruppe = gruppeFor(a.roller);
      return { fnr: fnrForAnsatt(a), navn: a.navn, gruppe, sted: navn.get(k.nummer) ?? "", beskrivelse: BESKRIVELSE[gruppe] };
    }),
  );
  const hosStaten = demo.embeter.map((e) => ({
    fnr: fnrForAnsatt(e),
    navn: e.navn,
    gruppe: "statsforvalter" as const,
    sted: embeter.find((x) => x.id === e.embete)?.navn_nb ?? "",
    beskrivelse: BESKRIVELSE.statsforvalter,
  }));
  return [...innbyggere, ...ansatte, ...hosStaten];
}
