import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROT } from "../oppsett/hus.ts";
import { dekningsside } from "./dekningsside.ts";

/** `npm run lov:dekning`: writes docs/lov-dekning.md from the code. */
writeFileSync(join(ROT, "docs", "lov-dekning.md"), dekningsside());
