import type { Tjen } from "../tjen.ts";
import { avgjorInstanssaken, forelopigInstans, instansdokument, taInstanssaken } from "./handlinger.ts";
import { instansliste } from "./liste.tsx";
import { instanssakside } from "./sakside.tsx";
import { hosNemnda, hosStatsforvalteren } from "./sted.ts";
import { svarPaVent, ventesakside, vurderOmVent } from "./vent.tsx";

/** The desks of those who decide complaints: the Statsforvalter and the kommune's klagenemnd. The same pages serve both. */
export function registrerInstans(tjen: Tjen): void {
  tjen("statsforvalter", (k) => instansliste(hosStatsforvalteren(k)));
  tjen("sfSak", (k) => instanssakside(hosStatsforvalteren(k), k.p.instanssak));
  tjen("sfDokument", (k) => instansdokument(hosStatsforvalteren(k), k.p.instanssak, k.p.nr));
  tjen("sfTa", (k) => taInstanssaken(hosStatsforvalteren(k), k.p.instanssak));
  tjen("sfForelopig", (k) => forelopigInstans(hosStatsforvalteren(k), k.p.instanssak));
  tjen("sfAvgjor", (k) => avgjorInstanssaken(hosStatsforvalteren(k), k.p.instanssak));
  tjen("sfVurderVent", (k) => vurderOmVent(hosStatsforvalteren(k), k.p.instanssak));
  tjen("sfVent", (k) => ventesakside(hosStatsforvalteren(k), k.p.ventesak));
  tjen("sfSvarVent", (k) => svarPaVent(hosStatsforvalteren(k), k.p.ventesak));
  tjen("nemnd", (k) => instansliste(hosNemnda(k)));
  tjen("nemndsak", (k) => instanssakside(hosNemnda(k), k.p.instanssak));
  tjen("nemndDokument", (k) => instansdokument(hosNemnda(k), k.p.instanssak, k.p.nr));
  tjen("nemndTa", (k) => taInstanssaken(hosNemnda(k), k.p.instanssak));
  tjen("nemndForelopig", (k) => forelopigInstans(hosNemnda(k), k.p.instanssak));
  tjen("nemndAvgjor", (k) => avgjorInstanssaken(hosNemnda(k), k.p.instanssak));
  tjen("nemndVurderVent", (k) => vurderOmVent(hosNemnda(k), k.p.instanssak));
  tjen("nemndVent", (k) => ventesakside(hosNemnda(k), k.p.ventesak));
  tjen("nemndSvarVent", (k) => svarPaVent(hosNemnda(k), k.p.ventesak));
}
