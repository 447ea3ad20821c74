import { tekst, valg } from "../kjerne/felt.ts";
import { betjenesPaSamisk, type Samekategori, svarPaSamisk, svarStraks } from "../sameloven/p3-3.ts";
import { type Malform, statenTilKommunen, svarIAvsendersMalform } from "../spraklova/p15.ts";
import { type Saksvar, slag, svar, ubesvart } from "./sak.ts";

const KATEGORIER: Readonly<Record<string, Samekategori>> = {
  språkutviklingskommune: "sprakutvikling",
  språkvitaliseringskommune: "sprakvitalisering",
  språkstimuleringskommune: "sprakstimulering",
  "utenfor forvaltningsområdet": "utenfor",
};

const FORMER: Readonly<Record<string, Malform>> = { bokmål: "nb", nynorsk: "nn" };
const FORMORD: Readonly<Record<Malform, string>> = { nb: "bokmål", nn: "nynorsk" };

function samisk(kategori: Samekategori, sted: boolean, muntlig: boolean): Saksvar {
  if (sted) return svar({ rightToBeServedInSami: betjenesPaSamisk(kategori).utfall === "ja" });
  return svar({
    replyInSami: svarPaSamisk(kategori).utfall === "ja",
    ...(muntlig ? { simultaneous: svarStraks(kategori).utfall === "ja" } : {}),
  });
}

export const spraksak = slag(
  {
    organ: valg("Statsforvalteren", "kommune", "fylkeskommune"),
    organCategory: valg(...Object.keys(KATEGORIER)),
    sender: valg("privat"),
    recipient: valg("kommunen"),
    language: valg("samisk", "bokmål", "nynorsk", "svensk", "dansk"),
    wants: valg("samisk"),
    form: valg("oral", "written"),
    place: tekst(100),
    kommuneDecision: valg("bokmål", "nynorsk", "nøytral"),
  },
  (f) => {
    if (f.language === "samisk" || f.wants === "samisk") {
      return samisk(KATEGORIER[f.organCategory ?? ""] ?? "utenfor", f.wants != null || f.place != null, f.form === "oral");
    }
    if (f.recipient != null) {
      const form = statenTilKommunen(FORMER[f.kommuneDecision ?? ""] ?? null);
      return svar({ writeIn: form === null ? null : FORMORD[form] });
    }
    if (f.organ == null) return ubesvart("organ: mangler");
    const organslag = { Statsforvalteren: "statlig", kommune: "kommune", fylkeskommune: "fylkeskommune" } as const;
    const maa = svarIAvsendersMalform(organslag[f.organ]).utfall === "ja";
    const norsk = f.language === "bokmål" || f.language === "nynorsk";
    return svar({ mustReplyInSendersForm: maa && norsk, ...(maa && norsk ? { replyLanguage: f.language } : {}) });
  },
);
