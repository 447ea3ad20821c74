import type { Kontekst } from "./kontekst.ts";
import { Varsel } from "./ui/index.ts";

interface KvittertProps {
  readonly k: Pick<Kontekst, "grunn" | "sok">;
  /** What is said for each code that an act may leave in the address. */
  readonly ord: Readonly<Record<string, string>>;
}

/** What was just done; the code stands in the address, so that the page can be loaded again. Nothing after a refused form, and nothing for a code that nobody gave. */
export function Kvittert({ k, ord }: KvittertProps) {
  const kode = k.sok.get("ok") ?? "";
  if (k.grunn.rute.metode !== "GET" || !Object.hasOwn(ord, kode)) return null;
  return (
    <Varsel slag="bra" rolle="status">
      {ord[kode]}
    </Varsel>
  );
}
