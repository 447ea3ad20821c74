import { kanKreves, langtidsregelen } from "../forskrifter/egenandelsforskriften/p1.ts";
import { varsletITide } from "../forskrifter/egenandelsforskriften/p2.ts";
import { egenandelLangtid } from "../forskrifter/egenandelsforskriften/p3.ts";
import { egenandelKorttid } from "../forskrifter/egenandelsforskriften/p4.ts";
import { fradrag } from "../forskrifter/egenandelsforskriften/p5.ts";
import { forsteBetalingsdag } from "../forskrifter/egenandelsforskriften/p6.ts";
import { betaler, hjelpKanKreves } from "../forskrifter/egenandelsforskriften/p8.ts";
import { selvkost } from "../forskrifter/egenandelsforskriften/p9.ts";
import { husstand, utgiftstak } from "../forskrifter/egenandelsforskriften/p10.ts";
import { betalendeKommune, omfattet } from "../forskrifter/utskrivningsklare/p2.ts";
import { varselInnen, varselkrav } from "../forskrifter/utskrivningsklare/p8.ts";
import { utskrivningsklar } from "../forskrifter/utskrivningsklare/p9.ts";
import { kanOverfores, kommunenSvarer, varselOmUtskrivningsklar } from "../forskrifter/utskrivningsklare/p10.ts";
import { dognbetaling } from "../forskrifter/utskrivningsklare/p13.ts";
import { kravlister, type Oppslag, verdier, vurderinger } from "./oppslag.ts";

/** What the resident pays for care, and what the kommune pays for patients who wait in hospital. */
export const pengeregler: readonly Oppslag[] = [
  ...verdier([
    egenandelLangtid,
    egenandelKorttid,
    fradrag,
    forsteBetalingsdag,
    betaler,
    selvkost,
    utgiftstak,
    husstand,
    betalendeKommune,
    varselInnen,
    dognbetaling,
  ]),
  ...vurderinger([
    kanKreves,
    langtidsregelen,
    varsletITide,
    hjelpKanKreves,
    omfattet,
    utskrivningsklar,
    varselOmUtskrivningsklar,
    kommunenSvarer,
    kanOverfores,
  ]),
  ...kravlister([varselkrav]),
];
