import type { Tjen } from "../../tjen.ts";
import { avslutten, forlengen, nyttSteg, stegGjort, svaret, tilbyen, trengerIkken } from "./handlinger.ts";
import { garantien, garantikravet, garantislutt, leiesvar, nyLeie } from "./leiehandlinger.ts";
import { boligside } from "./side.tsx";
import { boligsosialt, kriteriene } from "./tildelingshandlinger.ts";

/** A place to live: what is offered in a case, and the way to a home of one's own. */
export function registrerBolig(tjen: Tjen): void {
  tjen("sakBolig", (k) => boligside(k));
  tjen("tilbyBotilbud", tilbyen);
  tjen("svarBotilbud", svaret);
  tjen("forlengBotilbud", forlengen);
  tjen("sluttBotilbud", avslutten);
  tjen("trengerIkkeBotilbud", trengerIkken);
  tjen("leggBoligsteg", nyttSteg);
  tjen("gjorBoligsteg", stegGjort);
  tjen("registrerLeie", nyLeie);
  tjen("svarLeie", leiesvar);
  tjen("giGaranti", garantien);
  tjen("garantikrav", garantikravet);
  tjen("sluttGaranti", garantislutt);
  tjen("vurderKriterier", kriteriene);
  tjen("vurderBoligsosialt", boligsosialt);
}
