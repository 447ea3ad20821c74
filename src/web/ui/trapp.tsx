import { useUiTekst } from "./sprakkontekst.ts";

export interface Trinn {
  /** 1 to 6. */
  readonly nr: number;
  readonly tittel: string;
  readonly tekst: string;
  readonly href: string;
  /** The step the page is about; it gets the cloudberry. */
  readonly valgt?: boolean | undefined;
}

/** The stair: an ordered list that CSS draws as steps. It is a model of help, never a queue, so the page says so beside it. */
export function Trapp({ trinn }: { readonly trinn: readonly Trinn[] }) {
  const t = useUiTekst();
  return (
    <nav aria-label={t.trinnene}>
      <ol className="tr-stair">
        {trinn.map((s) => (
          <li key={s.nr} data-n={s.nr}>
            <a href={s.href} aria-current={s.valgt ? "true" : undefined}>
              <b>
                {s.nr}. {s.tittel}
              </b>
              <small>{s.tekst}</small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
