import { betjenesPaSamisk, type Samekategori, svarPaSamisk, svarStraks } from "../sameloven/p3-3.ts";
import { type Malform, statenTilKommunen, svarIAvsendersMalform } from "../spraklova/p15.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const KATEGORIER: Readonly<Record<string, Samekategori>> = {
  språkutviklingskommune: "sprakutvikling",
  språkvitaliseringskommune: "sprakvitalisering",
  språkstimuleringskommune: "sprakstimulering",
};

const FORMER: Readonly<Record<string, Malform>> = { bokmål: "nb", nynorsk: "nn" };
const FORMORD: Readonly<Record<Malform, string>> = { nb: "bokmål", nn: "nynorsk" };

function samisk(f: Fakta): Saksvar {
  const kategori = KATEGORIER[f.tekst("organCategory") ?? ""] ?? "utenfor";
  if (f.har("wants")) return { rightToBeServedInSami: betjenesPaSamisk(kategori).utfall === "ja" };
  const muntlig = f.tekst("form") === "oral";
  return {
    replyInSami: svarPaSamisk(kategori).utfall === "ja",
    ...(muntlig ? { simultaneous: svarStraks(kategori).utfall === "ja" } : {}),
  };
}

export function spraksak(f: Fakta): Saksvar {
  if (f.tekst("language") === "samisk" || f.tekst("wants") === "samisk") return samisk(f);
  const vedtatt = FORMER[f.tekst("kommuneDecision") ?? ""] ?? null;
  if (f.har("recipient")) {
    const form = statenTilKommunen(vedtatt);
    return form === null ? {} : { writeIn: FORMORD[form] };
  }
  const organ = f.tekst("organ");
  if (organ === null) return null;
  const maa = svarIAvsendersMalform(organ === "kommune" ? "kommune" : "statlig").utfall === "ja";
  return { mustReplyInSendersForm: maa, ...(maa ? { replyLanguage: f.tekst("language") } : {}) };
}
