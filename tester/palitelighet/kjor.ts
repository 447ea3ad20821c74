import { parseArgs } from "node:util";
import { Sted } from "../oppsett/tjenerprosess.ts";
import { sammeKlage, sammeSoknad } from "./dobbelt.ts";
import { drapsrunder, kommunen } from "./drap.ts";
import { godkjentSamtidig, vedtakSamtidig } from "./kapplop.ts";
import { mottakerNede } from "./post.ts";
import { Rapport } from "./rapport.ts";

/**
 * `npm run palitelighet`: what Trappa promises when things go wrong, tried on the real thing and counted. More of it:
 * `npm run palitelighet -- --runder 100 --vedtak 1000`.
 */
const { values } = parseArgs({
  options: {
    runder: { type: "string", default: "20" },
    vedtak: { type: "string", default: "300" },
    godkjenninger: { type: "string", default: "30" },
    brev: { type: "string", default: "30" },
  },
});

const rapport = new Rapport();
await using sted = await Sted.lag();
let tjener = await sted.start();
const base = sted.base();
const kommune = await kommunen(base);
const annen = await sted.start({ DATABASE_URL: sted.url });
const prove = { sted, base, kommune, adresser: [tjener.adresse, annen.adresse], rapport } as const;
await sammeSoknad(prove);
await sammeKlage(prove);
await vedtakSamtidig(prove, Number(values.vedtak));
await godkjentSamtidig(prove, Number(values.godkjenninger));
await annen.stopp();
await base.lukk();
tjener = await mottakerNede(sted, tjener, Number(values.brev), rapport);
tjener = await drapsrunder(sted, tjener, Number(values.runder), rapport);
await tjener.stopp();
process.stdout.write(`\n${rapport.sluttlinje()}\n`);
process.exitCode = rapport.brutt === 0 ? 0 : 1;
