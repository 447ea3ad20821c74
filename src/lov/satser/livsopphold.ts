import { kr } from "../kjerne/belop.ts";
import { dato, leggTilDager } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Satsnavn } from "../kjerne/koder.ts";
import type { Sats } from "./sats.ts";

const NAV = "https://www.nav.no/no/NAV+og+samfunn/Kontakt+NAV/Utbetalinger/Snarveier/satser--380089?kap=380109";
const SFV = "https://www.statsforvalteren.no";
const ROGALAND =
  "https://www.fylkesmannen.no/nb/Rogaland/Helse-omsorg-og-sosialtjenester/Okonomisk-sosialhjelp/rettleiande-satsar-for-okonomisk-stonad-til-livsopphald-for-2020--rundskriv-a-219/";
const AGDER = `${SFV}/nn/agder/Helse-omsorg-og-sosialtenester/Okonomisk-sosialhjelp/arbeids--og-sosialdepartementet-har-justert-veiledende-retningslinjer-for-okonomisk-stonad-til-livsopphold---endringene-trer-i-kraft-fra-1.-sep.-2020/`;
const TROMS = `${SFV}/nn/troms-finnmark/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/endring-av-statlige-veiledende-satser-for-sosialhjelp-for-aldersgruppen-0-5-ar/`;
const PORTAL = `${SFV}/nb/portal/Nyheter/2021/12/nye-statlege-sosialhjelpssatsar/`;
const INNLANDET = `${SFV}/nb/innlandet/helse-omsorg-og-sosialtjenester/okonomisk-sosialhjelp/rundskriv-a-12022-statlige-veiledende-retningslinjer-for-okonomisk-stonad-for-2022/`;
const VESTLAND = `${SFV}/nn/vestland/helse-omsorg-og-sosialtenester/okonomisk-sosialhjelp/rettleiande-statlege-satsar-for-sosialstonad-i-2023/`;
const A3 =
  "https://www.regjeringen.no/no/dokumenter/rundskriv-a-32023-statlege-rettleiande-retningslinjer-for-okonomisk-stonad-for-2024/id3020040/";

/** Kroner a month: enslig, ektepar/samboere, bofellesskap, barn 0–5, 6–10, 11–17. A set holds until the next begins: single groups have changed alone, and mid-year. */
const SETT: readonly (readonly [string, readonly [number, number, number, number, number, number], string])[] = [
  ["2018-01-01", [6_050, 10_100, 5_050, 2_350, 3_050, 3_950], NAV],
  ["2019-01-01", [6_150, 10_250, 5_150, 2_400, 3_100, 4_000], NAV],
  ["2020-01-01", [6_250, 10_450, 5_250, 2_450, 3_150, 4_100], ROGALAND],
  ["2020-09-01", [6_250, 10_450, 5_250, 2_750, 3_150, 4_100], AGDER],
  ["2021-01-01", [6_450, 10_800, 5_400, 2_850, 3_250, 4_250], TROMS],
  ["2021-09-01", [6_450, 10_800, 5_400, 3_150, 3_250, 4_250], TROMS],
  ["2022-01-01", [6_550, 10_950, 5_450, 3_200, 3_300, 4_300], PORTAL],
  ["2022-07-01", [6_650, 11_150, 5_600, 3_250, 3_350, 4_400], INNLANDET],
  ["2023-01-01", [6_850, 11_450, 5_750, 3_350, 3_450, 4_500], VESTLAND],
  ["2023-07-01", [7_550, 12_600, 6_350, 3_700, 3_800, 4_950], A3],
  ["2024-01-01", [7_850, 13_100, 6_600, 3_850, 3_950, 5_150], A3],
];

/** The state's rates for 2025 and 2026 were not found, so the last set ends where the next year's budget would have set a new one. */
const SISTE_KJENTE_DAG = dato("2024-12-31");

const gruppe = (navn: Satsnavn, plass: 0 | 1 | 2 | 3 | 4 | 5): Sats => ({
  navn,
  hjemmel: [hjemmel("stnl", "18")],
  rader: SETT.map(([fra, kroner, kilde], i) => {
    const neste = SETT[i + 1];
    return {
      fra: dato(fra),
      til: neste === undefined ? SISTE_KJENTE_DAG : leggTilDager(dato(neste[0]), -1),
      ore: kr(kroner[plass]),
      kilde,
    };
  }),
});

/**
 * The state's guiding rates for stønad til livsopphold, a month (SOS-6, SOS-35). Guiding only: each case is assessed, a kommune may have
 * rates of its own, and rent, power and insurance come on top.
 *
 * https://lovdata.no/lov/2009-12-18-131/§18
 */
export const livsopphold = {
  enslig: gruppe("livsopphold_enslig", 0),
  par: gruppe("livsopphold_par", 1),
  bofellesskap: gruppe("livsopphold_bofellesskap", 2),
  barn0til5: gruppe("livsopphold_barn_0_5", 3),
  barn6til10: gruppe("livsopphold_barn_6_10", 4),
  barn11til17: gruppe("livsopphold_barn_11_17", 5),
} as const;
