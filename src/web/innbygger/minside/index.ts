import type { Tjen } from "../../tjen.ts";
import { mittBrev, mittBrevPdf } from "./brev.tsx";
import { giFullmakt, trekkFullmakt } from "./fullmakthandlinger.ts";
import { krav, svarKrav } from "./krav.tsx";
import { lagreMeg, meg } from "./meg.tsx";
import { minSide } from "./minside.tsx";
import { minSoknadsfil, mittDokument } from "./papirer.tsx";
import { kommenterPlanen } from "./planen.tsx";
import { minSak } from "./sak.tsx";
import { sendDokument, skrivMelding, svarSamtykke } from "./sakshandlinger.ts";
import { trekk, trekkSpor } from "./trekk.tsx";
import { minVarsel, svarVarsel } from "./varsel.tsx";

/** My page: the cases, what is asked, letters, messages, and who may act for whom. */
export function registrerMinside(tjen: Tjen): void {
  tjen("minSide", minSide);
  tjen("meg", meg);
  tjen("lagreMeg", lagreMeg);
  tjen("giFullmakt", giFullmakt);
  tjen("trekkFullmakt", trekkFullmakt);
  tjen("minSak", minSak);
  tjen("skrivMelding", skrivMelding);
  tjen("trekkSpor", trekkSpor);
  tjen("trekk", trekk);
  tjen("krav", krav);
  tjen("svarKrav", svarKrav);
  tjen("minVarsel", minVarsel);
  tjen("svarVarsel", svarVarsel);
  tjen("svarSamtykke", svarSamtykke);
  tjen("kommenterPlan", kommenterPlanen);
  tjen("sendDokument", sendDokument);
  tjen("mittDokument", mittDokument);
  tjen("minSoknadsfil", minSoknadsfil);
  tjen("mittBrev", mittBrev);
  tjen("mittBrevPdf", mittBrevPdf);
}
