import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";

const { base } = await nyBase();

describe("a transaction", () => {
  it("sees the public tables and may not write when it reads", async () => {
    await expect(base.les({ slag: "offentlig" }, ({ db }) => db.selectFrom("kommune").select("navn").execute())).resolves.toEqual(
      [],
    );
  });
});
