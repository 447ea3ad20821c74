import { writeFileSync } from "node:fs";
import { migrer } from "../../src/grunnmur/db/migrer.ts";
import { startKastbar } from "./postgres.ts";
import { lagTyper } from "./typer.ts";

/** `npm run db:typer`: writes src/grunnmur/db/typer.ts from the migrations. */
const postgres = await startKastbar();
try {
  await migrer(postgres.url);
  writeFileSync(new URL("../../src/grunnmur/db/typer.ts", import.meta.url), await lagTyper(postgres.url));
} finally {
  await postgres.stopp();
}
