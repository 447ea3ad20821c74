import type { ReactNode } from "react";

export interface Melding {
  readonly id: string;
  readonly fra: string;
  /** Written by the one who reads the page, or that one's side. */
  readonly mine?: boolean | undefined;
  /** When, as it is shown, and for machines. */
  readonly tid: { readonly tekst: string; readonly iso: string };
  /** Line breaks are kept. */
  readonly tekst: string;
  readonly vedlegg?: ReactNode;
}

/** Messages between the resident and the office, oldest first. */
export function Meldinger({ meldinger }: { readonly meldinger: readonly Melding[] }) {
  return (
    <ol className="tr-chat">
      {meldinger.map((m) => (
        <li key={m.id} data-mine={m.mine ? "" : undefined}>
          <p className="tr-when">
            <strong>{m.fra}</strong> · <time dateTime={m.tid.iso}>{m.tid.tekst}</time>
          </p>
          <p>{m.tekst}</p>
          {m.vedlegg}
        </li>
      ))}
    </ol>
  );
}
