import type { Tjen } from "../../tjen.ts";
import { avklarHendelsen, fortellOmHendelsen, noterHendelsen, rettHendelsen } from "./handlinger.ts";
import { livshendelseside } from "./side.tsx";

/** Death and moving, from a case at the desk. */
export function registrerLivshendelser(tjen: Tjen): void {
  tjen("livshendelse", (k) => livshendelseside(k));
  tjen("noterLivshendelse", noterHendelsen);
  tjen("avklarLivshendelse", avklarHendelsen);
  tjen("rettLivshendelse", rettHendelsen);
  tjen("beskjedLivshendelse", fortellOmHendelsen);
}
