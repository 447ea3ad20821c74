import {
  alvorsgradene,
  avtal,
  type KanIkkeForeStedet,
  kontroller,
  leggNed,
  registrerSted,
  rettFunn,
} from "../../../domene/botilbud/index.ts";
import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { erId } from "../../../grunnmur/id.ts";
import type { Resultat } from "../../../grunnmur/resultat.ts";
import { ikkeTilgang } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Tjen } from "../../tjen.ts";
import { lesBelop } from "../belop.ts";
import { lesDato } from "../dato.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { stedsliste } from "./liste.tsx";
import { stedsside } from "./sted.tsx";

/** Whole øre; null for what is no amount. */
const oreAv = (skrevet: string): number | null => {
  const lest = lesBelop(skrevet);
  return lest === "ugyldig" ? null : lest;
};

async function registrer(k: Kontorkontekst): Promise<Response> {
  const { feil: t } = botilbudTekst[k.sprak];
  const s = k.skjema;
  const forHvem = s.alle("for");
  const sted = {
    navn: s.tekst("navn"),
    adresse: s.tekst("adresse"),
    eier: s.tekst("eier"),
    senger: /^\d{1,3}$/.test(s.tekst("senger")) ? Number(s.tekst("senger")) : null,
    dognOre: oreAv(s.tekst("dogn")),
    forBarn: forHvem.includes("barn"),
    forEnslige: forHvem.includes("enslige"),
    tilrettelagt: forHvem.includes("tilrettelagt"),
    om: s.tekst("om"),
  };
  const svar = await k.skriv((tx) => registrerSted(tx, k.aktor, k.tid, sted));
  if (svar.ok) return videre(lenke(ruter.botilbudSted, her(k), { id: svar.verdi.sted, ok: "lagt_inn" }));
  const { nei } = svar;
  if (nei.grunn === "finnes") return stedsliste(k, { status: 409, feil: { navn: t.finnes } });
  if (nei.grunn !== "mangler") return ikkeTilgang(k);
  return stedsliste(k, { status: 422, feil: Object.fromEntries(nei.felt.map((f) => [f, t[f]])) });
}

/** What is done about one place, and its page after it. */
async function forStedet(
  k: Kontorkontekst,
  ok: keyof (typeof botilbudTekst)["nb"]["ok"],
  act: (tx: Transaksjon, sted: string) => Promise<Resultat<true, KanIkkeForeStedet>>,
  felt: (f: string) => string = (f) => f,
): Promise<Response> {
  const { feil: t } = botilbudTekst[k.sprak];
  const sted = k.skjema.tekst("sted");
  if (!erId(sted)) return videre(lenke(ruter.botilbud, her(k)));
  const svar = await k.skriv((tx) => act(tx, sted));
  if (svar.ok) return videre(lenke(ruter.botilbudSted, her(k), { id: sted, ok }));
  const { nei } = svar;
  switch (nei.grunn) {
    case "mangler":
      return stedsside(k, sted, { status: 422, feil: Object.fromEntries(nei.felt.map((f) => [felt(f), t[f]])) });
    case "overlapper":
      return stedsside(k, sted, { status: 409, feil: { fra: t.overlapper } });
    case "ikke_apent":
    case "finnes_ikke_her":
      return stedsside(k, sted, { status: 409, feil: { "": t[nei.grunn] } });
    default:
      return ikkeTilgang(k);
  }
}

const avtale = (k: Kontorkontekst): Promise<Response> =>
  forStedet(k, "avtalt", (tx, sted) => {
    const inn = {
      sted,
      fra: lesDato(k.skjema.tekst("fra")),
      til: lesDato(k.skjema.tekst("til")),
      krever: k.skjema.tekst("krever"),
    };
    return avtal(tx, k.aktor, k.tid, inn);
  });

const kontroll = (k: Kontorkontekst): Promise<Response> =>
  forStedet(k, "kontrollert", (tx, sted) => {
    const alvor = alvorsgradene.find((a) => a === k.skjema.tekst("alvor")) ?? "alvorlig";
    return kontroller(tx, k.aktor, k.tid, { sted, dato: lesDato(k.skjema.tekst("dato")), alvor, funn: k.skjema.tekst("funn") });
  });

function rettet(k: Kontorkontekst): Promise<Response> {
  const skrevet = k.skjema.tekst("kontroll");
  const id = erId(skrevet) ? skrevet : "00000000-0000-4000-8000-000000000000";
  const felt = `hva-${id}`;
  const act = (tx: Transaksjon, sted: string) => rettFunn(tx, k.aktor, k.tid, { sted, kontroll: id, hva: k.skjema.tekst(felt) });
  return forStedet(k, "rettet", act, () => felt);
}

/** The kommune's register of temporary places. */
export function registrerBotilbud(tjen: Tjen): void {
  tjen("botilbud", (k) => stedsliste(k));
  tjen("botilbudSted", (k) => stedsside(k, k.sok.get("id") ?? ""));
  tjen("registrerBotilbud", registrer);
  tjen("avtalBotilbud", avtale);
  tjen("kontrollerBotilbud", kontroll);
  tjen("rettBotilbud", rettet);
  tjen("leggNedBotilbud", (k) => forStedet(k, "nedlagt", (tx, sted) => leggNed(tx, k.aktor, k.tid, sted)));
}
