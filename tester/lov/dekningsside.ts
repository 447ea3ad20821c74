import egne from "../../data/lov/egne-saker.json" with { type: "json" };
import lovsaker from "../../data/lov/law-cases.json" with { type: "json" };
import liste from "../../data/lov/regelliste.json" with { type: "json" };
import uenige from "../../data/lov/uenigheter.json" with { type: "json" };
import { register } from "../../src/lov/register/register.ts";
import { satser } from "../../src/lov/satser/alle.ts";
import type { Sats } from "../../src/lov/satser/sats.ts";
import { type Dekket, dekning, rader } from "./dekning.ts";

/** The groups of the list, in its order, and what they are about. */
const GRUPPER: Readonly<Record<string, string>> = {
  LAW: "Which process act",
  CAT: "Services in health and care",
  SCP: "When the formal rules on vedtak apply",
  SOS: "Social services",
  PROC: "How a case is handled",
  DL: "The deadline to complain",
  KLG: "Complaints",
  ROUT: "Where a complaint goes",
  TIME: "Time limits",
  COER: "Force",
  DIS: "Discharge from hospital",
  INC: "Serious incidents",
  PAY: "Payment",
  REP: "Reporting",
  IPL: "The functional assessment",
  PRIV: "Confidentiality and logs",
  UU: "Accessibility and content",
  LANG: "Language",
  SFO: "Statsforvalteren",
  GRANT: "Grants",
  PLO: "Messages with hospitals",
  IND: "Figures for leaders",
};

const celle = (tekst: string): string => tekst.replaceAll("|", "\\|").replaceAll("\n", " ");
const linje = (...celler: readonly string[]): string => `| ${celler.map((c) => celle(c) || "–").join(" | ")} |`;
const tabell = (hode: readonly string[], radene: readonly (readonly string[])[]): string =>
  [linje(...hode), `| ${hode.map(() => "---").join(" | ")} |`, ...radene.map((r) => linje(...r))].join("\n");

const fil = (sti: string): string => `[${sti}](../src/lov/${sti})`;
const test = (sti: string): string => `[${sti.split("/").at(-1)}](../${sti})`;

function prover(d: Dekket): string {
  const saker = d.saksslag.length > 0 ? [`cases: ${d.saksslag.join(", ")}`] : [];
  const egneSaker = d.egneSaker > 0 ? [`${d.egneSaker} own cases`] : [];
  return [...d.tester.map(test), ...saker, ...egneSaker].join(" · ");
}

const merket = ({ rad }: Dekket): string =>
  [rad.id, ...(rad.merker ?? []), ...(rad.rettetAv === undefined ? [] : [`→ ${rad.rettetAv}`])].join(" ");

const iKode = (d: Dekket): readonly string[] => [
  merket(d),
  d.rad.paragraf,
  d.regler.map((r) => `\`${r.id}\``).join(" "),
  d.filer.map(fil).join(" · "),
  prover(d),
];

const kilder = (r: readonly string[]): string => {
  const alle: Readonly<Record<string, { readonly hva: string; readonly adresse: string; readonly lest: string }>> = liste.kilder;
  return tabell(
    ["key", "what", "read at", "as of"],
    r.map((k) => [k, alle[k]?.hva ?? "", alle[k]?.adresse ?? "", alle[k]?.lest ?? ""]),
  );
};

function gruppe(slag: string, navn: string, alle: readonly Dekket[]): string {
  const mine = alle.filter((d) => d.rad.id.startsWith(`${slag}-`));
  const kode = mine.filter((d) => d.rad.ikkeKode === undefined);
  const ikke = mine.filter((d) => d.rad.ikkeKode !== undefined);
  return [
    `## ${slag}: ${navn}`,
    ...(kode.length === 0 ? [] : [tabell(["id", "§", "rule", "file", "tried by"], kode.map(iKode))]),
    ...(ikke.length === 0
      ? []
      : [
          tabell(
            ["id", "§", "why it is not code"],
            ikke.map((d) => [merket(d), d.rad.paragraf, d.rad.ikkeKode ?? ""]),
          ),
        ]),
  ].join("\n\n");
}

/** The page docs/lov-dekning.md, made from the code and the files of data/lov. */
export function dekningsside(): string {
  const alle = dekning();
  const kode = alle.filter((d) => d.rad.ikkeKode === undefined);
  return `${[
    "# What of the law is code",
    "Made by `npm run lov:dekning` from the code and from `data/lov`; a test fails when it is out of date. Do not edit it.",
    `${alle.length} rows of our list of rules. ${kode.length} are code: ${register.length} rules that can be asked by their id (\`/api/lov/v1/regler\`), ` +
      `in ${new Set(kode.flatMap((d) => d.filer)).size} files. ${alle.length - kode.length} are not, each with its reason. ` +
      `${lovsaker.cases.length} worked cases and ${egne.cases.length} of our own run through them: \`npm run lov:saker -- data/lov/law-cases.json data/lov/egne-saker.json\`. ` +
      "Every rule is also asked everything that it asks for by [register.test.ts](../src/lov/register/register.test.ts).",
    "A word after an id says how sure the row is: UNVERIFIED not read in its source, ASSUMPTION the law is silent and we chose, NORM practice and not law, STALE a source older than its use, " +
      "SECONDARY reported by somebody credible, DERIVED our own arithmetic. What the rule answers carries the word on, as `forbehold`. → names the row that corrects it.",
    "## Where sources differ, or are thin",
    tabell(
      ["rows", "what differs", "what the rules follow"],
      uenige.uenigheter.map((u) => [u.gjelder.join(", "), u.hva, u.folger]),
    ),
    "## Amounts, and how far they reach",
    "A day outside these is refused by the name of the amount, never guessed.",
    tabell(
      ["amount", "§", "first day", "last day", "gaps"],
      satser.map((s) => [
        s.navn,
        s.hjemmel.map((h) => `${h.lov} § ${h.paragraf}`).join(", "),
        s.rader[0]?.fra ?? "",
        s.rader.at(-1)?.til ?? "",
        hull(s),
      ]),
    ),
    ...Object.entries(GRUPPER).map(([slag, navn]) => gruppe(slag, navn, alle)),
    "## Sources",
    kilder([...new Set(rader.flatMap((r) => r.kilder))].toSorted()),
  ].join("\n\n")}\n`;
}

/** The days between two rows that no row covers. */
function hull(s: Sats): string {
  const funnet = s.rader.flatMap((r, i) => {
    const neste = s.rader[i + 1];
    return neste === undefined || dagenEtter(r.til) === neste.fra ? [] : [`${dagenEtter(r.til)} to ${neste.fra}`];
  });
  return funnet.join(", ");
}

const dagenEtter = (d: string): string => Temporal.PlainDate.from(d).add({ days: 1 }).toString();
