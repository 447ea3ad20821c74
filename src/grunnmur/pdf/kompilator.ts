import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");
export type Kompilator = InstanceType<Typst["NodeCompiler"]>;

const krev = createRequire(import.meta.url);
const SNITT = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"];
/** The folder that the compiler reads in; what it sets lies here by name alone. */
export const MAPPE = import.meta.dirname;

let kompilator: Kompilator | null = null;

/** The compiler costs some 20 MB and 15–80 ms to start, so it is made at the first letter and kept, with every template it sets. */
export function hentKompilator(): Kompilator {
  if (kompilator) return kompilator;
  const { NodeCompiler }: Typst = krev("@myriaddreamin/typst-ts-node-compiler");
  const fontBlobs = SNITT.map((snitt) => readFileSync(krev.resolve(`@expo-google-fonts/inter/${snitt}.ttf`)));
  kompilator = NodeCompiler.create({ workspace: MAPPE, fontArgs: [{ fontBlobs }] });
  for (const mal of ["brev.typ", "samling.typ"]) kompilator.addSource(`${MAPPE}/${mal}`, readFileSync(`${MAPPE}/${mal}`, "utf8"));
  return kompilator;
}
