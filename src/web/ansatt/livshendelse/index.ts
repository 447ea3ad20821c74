import type { Tjen } from "../../tjen.ts";
import { avklarHendelsen, fortellOmHendelsen, noterHendelsen, rettHendelsen } from "./handlinger.ts";
import { sendPapirene } from "./overforing.tsx";
import { lastNedPapirene } from "./samling.tsx";
import { livshendelseside } from "./side.tsx";
import { skjermAdressen } from "./skjermet.tsx";
import { avsluttVergen, noterVergen } from "./vergehandlinger.ts";

/** Death, moving, and who is verge, from a case at the desk. */
export function registrerLivshendelser(tjen: Tjen): void {
  tjen("livshendelse", (k) => livshendelseside(k));
  tjen("noterLivshendelse", noterHendelsen);
  tjen("avklarLivshendelse", avklarHendelsen);
  tjen("rettLivshendelse", rettHendelsen);
  tjen("beskjedLivshendelse", fortellOmHendelsen);
  tjen("sendPapirene", sendPapirene);
  tjen("papirsamling", lastNedPapirene);
  tjen("noterVerge", noterVergen);
  tjen("avsluttVerge", avsluttVergen);
  tjen("skjermAdressen", skjermAdressen);
}
