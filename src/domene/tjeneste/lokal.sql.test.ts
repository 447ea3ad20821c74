import { expect, test } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { lokaleTjenester } from "./lokal.sql.ts";

const { base } = await nyBase();

test("reads one kommune's names and steps, as anybody may, and not another's", async () => {
  await base.skriv({ slag: "system" }, async (tx) => {
    await tx.db
      .insertInto("embete")
      .values({ id: "vestland", navn_nb: "Statsforvalteren i Vestland", navn_nn: "Statsforvaltaren i Vestland" })
      .execute();
    for (const [nummer, slug] of [
      ["4640", "sogndal"],
      ["4626", "oygarden"],
    ] as const) {
      await tx.db
        .insertInto("kommune")
        .values({ nummer, slug, navn: slug, fylkesnummer: "46", fylke: "Vestland", embete: "vestland", sprakvedtak: "nynorsk" })
        .execute();
    }
  });
  for (const kommune of ["4640", "4626"]) {
    await base.skriv({ slag: "kommunen", kommune }, (tx) =>
      tx.db
        .insertInto("lokal_tjeneste")
        .values({ kommune, kode: "stottekontakt", navn_nn: `Fritid ${kommune}`, trinn: 2 })
        .execute(),
    );
  }
  const rader = await base.les({ slag: "offentlig" }, (les) => lokaleTjenester(les, "4640"));
  expect(rader).toEqual([{ kode: "stottekontakt", navn: { nb: null, nn: "Fritid 4640" }, trinn: 2, tilbys: true }]);
});
