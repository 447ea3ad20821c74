import { describe, expect, it } from "vitest";
import { dato } from "./dato.ts";
import { gyldigHjemmel, hjemmelperiode } from "./gyldighet.ts";
import { hjemmel, hjemmelnokkel } from "./hjemmel.ts";

const naa = dato("2026-11-21");
const isteden = (h: ReturnType<typeof hjemmel>, d = naa) => gyldigHjemmel(h, d).mangler[0]?.hjemmel.map(hjemmelnokkel);

describe("a section that is gone", () => {
  it("the duty to help with a dwelling left helse- og omsorgstjenesteloven on 1 July 2023", () => {
    const h = hjemmel("hol", "3-7");
    expect(gyldigHjemmel(h, dato("2023-06-30")).utfall).toBe("ja");
    expect(gyldigHjemmel(h, dato("2023-07-01")).utfall).toBe("nei");
    expect(isteden(h)).toEqual(["boligsosial § 6", "boligsosial § 7"]);
  });

  it.each(["2-1a", "2-1b"])("pbrl § %s became § 2-1 on 1 June 2024", (paragraf) => {
    expect(gyldigHjemmel(hjemmel("pbrl", paragraf), dato("2024-05-31")).utfall).toBe("ja");
    expect(isteden(hjemmel("pbrl", paragraf), dato("2024-06-01"))).toEqual(["pbrl § 2-1"]);
  });
});

describe("a section that has not come yet", () => {
  it("forvaltningsloven of 2025 is adopted and not in force", () => {
    const svar = gyldigHjemmel(hjemmel("fvl25", "63"), naa);
    expect(svar.utfall).toBe("nei");
    expect(svar.hjemmel).toEqual([hjemmel("fvl25", "63")]);
    expect(svar.mangler[0]?.kode).toBe("hjemmel_ikke_i_kraft");
    expect(hjemmelperiode(hjemmel("fvl25", "63"))).toBeNull();
  });

  it("the right to necessary help was not § 2-1 before June 2024", () => {
    expect(gyldigHjemmel(hjemmel("pbrl", "2-1"), dato("2024-05-31")).utfall).toBe("nei");
    expect(gyldigHjemmel(hjemmel("pbrl", "2-1"), naa).utfall).toBe("ja");
  });

  it("a whole act starts on its day", () => {
    expect(gyldigHjemmel(hjemmel("boligsosial", "6"), dato("2023-06-30")).utfall).toBe("nei");
    expect(gyldigHjemmel(hjemmel("boligsosial", "6"), dato("2023-07-01")).utfall).toBe("ja");
    expect(hjemmelperiode(hjemmel("boligsosial", "6"))).toEqual({ fra: "2023-07-01", til: null });
  });
});

it("warns about the section that is taken for another", () => {
  const svar = gyldigHjemmel(hjemmel("pbrl", "2-5a"), naa);
  expect(svar.utfall).toBe("ja");
  expect(svar.forbehold[0]?.grunn).toBe("kontaktlege_ikke_koordinator");
});

it("lets an ordinary section through", () => {
  const h = hjemmel("stnl", "18");
  expect(gyldigHjemmel(h, naa)).toMatchObject({ utfall: "ja", hjemmel: [h], forbehold: [] });
});
