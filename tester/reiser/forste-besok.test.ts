import { expect, it } from "vitest";
import { pa } from "./oppsett/gjor.ts";
import { reise } from "./oppsett/reise.ts";

const trappa = await reise();

/** What a first visit may cost somebody with little left on their plan: headers, page, style, letters and pictures. */
const MAKS_BYTES = 60_000;

it.each(["/nb/asker", "/nn/sogndal", "/en/porsanger"])(
  "a first visit to %s is small, and the next page is smaller",
  async (sti) => {
    const ark = await trappa.nyNettleser();
    const nett = await ark.context().newCDPSession(ark);
    await nett.send("Network.enable");
    let bytes = 0;
    nett.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await ark.goto(sti, { waitUntil: "networkidle" });
    const forste = bytes;
    expect(forste).toBeLessThanOrEqual(MAKS_BYTES);
    await ark.goto(`${sti}/trappa`, { waitUntil: "networkidle" });
    expect(bytes - forste).toBeLessThan(MAKS_BYTES / 2);
  },
);

it("comes in the browser's language, and changes it without losing the page", async () => {
  const ark = await trappa.nyNettleser({ locale: "nn-NO" });
  await ark.goto("/");
  await ark.waitForURL("**/nn");
  await ark.getByRole("link", { name: "Sogndal" }).first().click();
  await pa(ark, "Kva er vanskeleg?");
  await ark.getByRole("link", { name: "English" }).click();
  await ark.waitForURL("**/en/sogndal");
  expect(await ark.locator("html").getAttribute("lang")).toBe("en");
});
