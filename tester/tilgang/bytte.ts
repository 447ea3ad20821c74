import { expect, it } from "vitest";
import { type Adgang, type Rutenavn, ruter } from "../../src/web/stier.ts";
import { alleRuter, eierFor, idnavnI, type Parametre, parametreFor } from "./adresser.ts";
import type { Aktornavn } from "./aktorer.ts";
import type { Felles } from "./felles.ts";
import { alt, kom, lekket } from "./prove.ts";
import type { Sakseier } from "./scene/scene.ts";

/** Somebody who may use the route, and whose rows they try to put in its address. */
const proverSeg: Readonly<Record<Adgang, readonly [Aktornavn, readonly Sakseier[]] | null>> = {
  alle: null,
  leder: null,
  administrator: null,
  tekstansvar: null,
  innbygger: ["kari", ["nabo", "fremmed"]],
  ansatt: ["saksbehandler", ["nabo", "karisBolig", "fremmed"]],
  nemnd: ["nemnd", ["kari", "fremmed"]],
  embete: ["embete", ["karisBolig", "fremmed"]],
};

/** A file that is not in the draft is gone already, whoever has it. */
const ER_BORTE: ReadonlySet<Rutenavn> = new Set<Rutenavn>(["fjernVedlegg"]);

interface Bytte {
  readonly hvem: Aktornavn;
  readonly fra: Sakseier;
  readonly byttet: readonly string[];
  /** One's own case with something of another's in it: one sees the own case, and that there is no such thing there. */
  readonly iEgenSak: boolean;
}

/** Every id of the address at once, and each alone beside ids that are one's own. */
function bytterFor(navn: Rutenavn): Bytte[] {
  const prove = proverSeg[ruter[navn].adgang];
  if (prove === null) return [];
  const [hvem, andre] = prove;
  const ider = idnavnI(navn);
  const sett = ider.length > 1 ? [ider, ...ider.map((id) => [id])] : [ider];
  return andre.flatMap((fra) =>
    sett.map((byttet) => ({ hvem, fra, byttet, iEgenSak: byttet.length < ider.length && byttet[0] !== ider[0] })),
  );
}

/** One who may be on the page tries the ids of others' rows in its address. */
export function bytteprover({ scene, nettsted, skrevet }: Felles): void {
  const medBytte = alleRuter.filter((navn) => bytterFor(navn).length > 0 && idnavnI(navn).length > 0);

  it.each(medBytte)("%s: what is another's is not there", async (navn) => {
    for (const { hvem, fra, byttet, iEgenSak } of bytterFor(navn)) {
      const eget = parametreFor(navn, scene, eierFor(navn));
      const annens = parametreFor(navn, scene, fra);
      if (byttet.every((id) => eget[id] === annens[id])) continue;
      const p: Parametre = { ...eget, ...Object.fromEntries(byttet.map((id) => [id, annens[id] ?? ""])) };
      await skrevet();
      const svar = await kom(nettsted(), scene, hvem, navn, p);
      const skjedd = { status: svar.status, skrevet: await skrevet(), lekket: lekket(scene, hvem, await alt(svar)) };
      const ventet = iEgenSak
        ? {
            status: expect.toBeOneOf([404, 409, 422, ...(ER_BORTE.has(navn) ? [303] : [])]),
            skrevet: expect.not.arrayContaining([expect.not.stringMatching(/^(tilgangsnekt|innsynslogg) insert$/)]),
          }
        : { status: 404, skrevet: ["tilgangsnekt insert"] };
      expect({ hvem, fra, byttet, ...skjedd }).toEqual({ hvem, fra, byttet, ...ventet, lekket: [] });
    }
  });
}
