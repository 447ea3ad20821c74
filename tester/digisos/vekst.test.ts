import fc from "fast-check";
import { expect, it } from "vitest";
import { type Handling, handlinger, type Lop } from "./handlinger.ts";
import { nyVerden } from "./verden.ts";

const v = await nyVerden();

/** What a case goes through, so that chance does not spend its acts on what is refused at the door; and what may happen anywhere on the way. */
const VEIEN: readonly Handling[] = [
  "utred",
  "vedta",
  "klagerDer",
  "formkontroller",
  "oppretthold",
  "oversend",
  "opphev",
  "vedta",
];
const alle = Object.keys(handlinger) as Handling[];
const lop = fc
  .tuple(
    fc.nat({ max: VEIEN.length }),
    fc.array(fc.tuple(fc.nat({ max: VEIEN.length }), fc.constantFrom(...alle)), { maxLength: 6 }),
  )
  .map(([langt, innimellom]) =>
    VEIEN.slice(0, langt).flatMap((steg, i) => [...innimellom.filter(([hvor]) => hvor === i).map(([, h]) => h), steg]),
  );

it("from any acts, done or refused, what is published is valid and only grows", async () => {
  let lengst = 0;
  await fc.assert(
    fc.asyncProperty(lop, async (handlingene) => {
      const l: Lop = { ...(await v.levert()), v, dag: 0 };
      let for_ = await v.publisert(l.digisosId);
      for (const handling of handlingene) {
        l.dag += 1;
        await handlinger[handling](l);
        const na = await v.publisert(l.digisosId);
        expect([handling, na.feil]).toEqual([handling, []]);
        expect(na.hendelser.slice(0, for_.hendelser.length)).toEqual(for_.hendelser);
        expect(na.klagehendelser.slice(0, for_.klagehendelser.length)).toEqual(for_.klagehendelser);
        for_ = na;
      }
      lengst = Math.max(lengst, for_.hendelser.length + for_.klagehendelser.length);
    }),
    { numRuns: 12, seed: 20_261_122, endOnFailure: true },
  );
  expect(lengst).toBeGreaterThan(10);
}, 60_000);
