import { dag } from "../kjerne/felt.ts";
import { normForNodhjelp, normForSvar } from "../sosialtjenesteloven/normer.ts";
import { oppholdskommune } from "../sosialtjenesteloven/p3.ts";
import { gjeld, inntektRegnesMed, veiledendeSats } from "../sosialtjenesteloven/p18.ts";
import { utmaling } from "../sosialtjenesteloven/p18-utmaling.ts";
import { okonomiskStonad } from "../sosialtjenesteloven/p19.ts";
import { aktivitetsvilkar, vilkar } from "../sosialtjenesteloven/p20a.ts";
import { depositum, kanGisSomLan } from "../sosialtjenesteloven/p21.ts";
import { tilbakebetaling } from "../sosialtjenesteloven/p23.ts";
import { refusjon } from "../sosialtjenesteloven/p25.ts";
import { botilbud, erBrudd, nyVurdering, stedsbruk } from "../sosialtjenesteloven/p27.ts";
import { rettTilProgram } from "../sosialtjenesteloven/p29.ts";
import { programstart } from "../sosialtjenesteloven/p31.ts";
import { programslutt } from "../sosialtjenesteloven/p32.ts";
import { kvalifiseringsstonad } from "../sosialtjenesteloven/p35.ts";
import { enkeltvedtak, formen } from "../sosialtjenesteloven/p41.ts";
import { kanGisTilAndre, taushetsbelagt } from "../sosialtjenesteloven/p44.ts";
import { skalMeldes } from "../sosialtjenesteloven/p45.ts";
import { maaOppfylles } from "../sosialtjenesteloven/p49a.ts";
import { beskriv, type Oppslag, verdier, vurderinger } from "./oppslag.ts";

/** Social services. */
export const sosialregler: readonly Oppslag[] = [
  ...verdier([
    oppholdskommune,
    veiledendeSats,
    utmaling,
    depositum,
    botilbud,
    nyVurdering,
    stedsbruk,
    programslutt,
    kvalifiseringsstonad,
    beskriv(programstart, "The last day for a kvalifiseringsprogram to start.", { mottatt: dag }),
    beskriv(normForSvar, "The day an answer is aimed at in a social case: a norm.", { mottatt: dag }),
    beskriv(normForNodhjelp, "The latest day for an answer to nødhjelp: a norm.", { mottatt: dag }),
  ]),
  ...vurderinger([
    inntektRegnesMed,
    gjeld,
    okonomiskStonad,
    aktivitetsvilkar,
    vilkar,
    kanGisSomLan,
    tilbakebetaling,
    refusjon,
    erBrudd,
    rettTilProgram,
    taushetsbelagt,
    kanGisTilAndre,
    skalMeldes,
    maaOppfylles,
    enkeltvedtak,
    formen,
  ]),
];
