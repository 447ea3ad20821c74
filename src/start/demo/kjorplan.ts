import type { Demodata } from "./data.ts";
import { nyInnbygger } from "./folkeregister.ts";
import type { Livsplan } from "./leve.ts";
import { type Kapittel, kapitler } from "./plan.ts";
import { temaer } from "./temaer.ts";
import { lagValg } from "./valg.ts";

/** Every life of a kommune, the one that began first on top: so the cases get their numbers in the order they came. */
export function planFor(demo: Demodata, nummer: string): Livsplan[] {
  const hvor = demo.kommuner.findIndex((k) => k.nummer === nummer);
  const gater = demo.kommuner[hvor]?.gater ?? [];
  let nr = hvor * 1000;
  const liv = kapitler.flatMap((k) =>
    Array.from({ length: k.antall[hvor] ?? 0 }, (_, i) => etLiv(demo, gater, k, `${nummer}/${k.navn}/${i}`, nr++, i + hvor)),
  );
  return liv.sort((a, b) => b.start - a.start);
}

function etLiv(demo: Demodata, gater: readonly string[], k: Kapittel, navn: string, nr: number, tur: number): Livsplan {
  const valg = lagValg(`hvem ${navn}`);
  const start = valg.mellom(...k.start);
  const om = k.om[(tur + nr) % k.om.length] ?? [];
  const [forste = "vask"] = om;
  const papir = k.papir ?? false;
  return { navn, om, start, lev: k.lev, person: nyInnbygger(demo, gater, nr, temaer[forste], valg, papir) };
}
