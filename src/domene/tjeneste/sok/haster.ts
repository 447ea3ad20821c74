import { stammer } from "./ord.ts";

/** liv: 113. vold: 112 and the crisis centre. lege: 116 117. */
export type Haster = "liv" | "vold" | "lege";

const TEGN: Readonly<Record<Haster, string>> = {
  liv: `selvmord, sjølvmord, ta livet, eget liv, eige liv, lyst til å dø, lyst til å døy, vil ikke leve, vil ikkje leve, orker ikke leve, orkar ikkje leve, vil dø, vil døy, puster ikke,
    pustar ikkje, bevisstløs, medvitslaus, vondt i brystet, hjerteinfarkt, hjerneslag nå, hjerneslag no, overdose, suicide, kill myself,
    want to die, not breathing, unconscious, chest pain, heart attack`,
  vold: `slår meg, slår barna, truer meg, trugar meg, mishandlet, mishandla, voldtatt, valdteken, truer med å drepe, trugar med å drepe,
    hits me, beats me, threatens me, raped, abuses me`,
  lege: "trenger lege nå, treng lege no, brått syk, brått sjuk, legevakt, doctor now, suddenly ill",
};

const tegn = (Object.entries(TEGN) as [Haster, string][]).map(([slag, ord]) => [slag, ord.split(",").map(stammer)] as const);

/** The gravest danger that the words speak of, or null. A guess: it adds a number to phone, and takes nothing away. */
export function haster(sok: readonly string[]): Haster | null {
  const funnet = tegn.find(([, fraser]) => fraser.some((frase) => inneholder(sok, frase)));
  return funnet?.[0] ?? null;
}

function inneholder(sok: readonly string[], frase: readonly string[]): boolean {
  return sok.some((_, i) => frase.every((s, j) => sok[i + j] === s));
}
