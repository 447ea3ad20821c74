import type { Brevmodell, Brevsprak } from "../modell.ts";
import { dokumentkrav } from "../slag/dokumentkrav.ts";
import { forelopigSvar } from "../slag/forelopigSvar.ts";
import { forhandsvarsel } from "../slag/forhandsvarsel.ts";
import { klageAvvist } from "../slag/klageAvvist.ts";
import { klageavgjorelse } from "../slag/klageavgjorelse.ts";
import { klageMottatt } from "../slag/klageMottatt.ts";
import { kvittering } from "../slag/kvittering.ts";
import { omgjoring } from "../slag/omgjoring.ts";
import { opprettholdelse } from "../slag/opprettholdelse.ts";
import { revurderingsbrev } from "../slag/revurdering.ts";
import { trukket } from "../slag/trukket.ts";
import { utsattIverksetting } from "../slag/utsattIverksetting.ts";
import { utsettelse } from "../slag/utsettelse.ts";
import { vedtaksbrev } from "../slag/vedtak.ts";
import { avslagOmsorgsbolig } from "./bolig.ts";
import { mindreReingjoring, muntligKvittering, toPapirer, trukketKlage, trukketSoknad, venterPaaSykehuset } from "./for.ts";
import { forSenKlage, heltMedhold, merTid, mottattKlage, nyttVedtak, opprettholdt, venterIkke } from "./klage.ts";
import { delvisHjelpHjemme, revurdertHjelp } from "./omsorg.ts";
import { okonomiskStonad } from "./sosial.ts";

/** A whole example of every kind of letter, and of the vedtak on each track. */
export const eksempler: Readonly<Record<string, (sprak: Brevsprak) => Brevmodell>> = {
  "vedtak-omsorg": (s) => vedtaksbrev(delvisHjelpHjemme(s), s),
  "vedtak-sosial": (s) => vedtaksbrev(okonomiskStonad(s), s),
  "vedtak-bolig": (s) => vedtaksbrev(avslagOmsorgsbolig(s), s),
  "vedtak-revurdering": (s) => revurderingsbrev(revurdertHjelp(s), s),
  kvittering: (s) => kvittering(muntligKvittering(s), s),
  dokumentkrav: (s) => dokumentkrav(toPapirer(s), s),
  forelopig_svar: (s) => forelopigSvar(venterPaaSykehuset(s), s),
  forhandsvarsel: (s) => forhandsvarsel(mindreReingjoring(s), s),
  klage_mottatt: (s) => klageMottatt(mottattKlage(s), s),
  omgjoring: (s) => omgjoring(heltMedhold(s), s),
  opprettholdelse: (s) => opprettholdelse(opprettholdt(s), s),
  klage_avvist: (s) => klageAvvist(forSenKlage(s), s),
  utsatt_iverksetting: (s) => utsattIverksetting(venterIkke(s), s),
  utsettelse: (s) => utsettelse(merTid(s), s),
  klageavgjorelse: (s) => klageavgjorelse(nyttVedtak(s), s),
  "trukket-soknad": (s) => trukket(trukketSoknad(s), s),
  "trukket-klage": (s) => trukket(trukketKlage(s), s),
};
