import { Felt, type FeltProps, feltId, koblet } from "./felt.tsx";
import { useUiTekst } from "./sprakkontekst.ts";

interface FilfeltProps extends FeltProps {
  /** What is taken, as people say it: "PDF, bilde eller Word". */
  readonly typer: string;
  /** How large a file may be, as people say it: "10 MB". */
  readonly storrelse: string;
  /** For the file picker: ".pdf,.jpg,.png". The server looks at the content. */
  readonly aksepter?: string | undefined;
  readonly flere?: boolean | undefined;
}

/** Files from the person's own machine. The form around it must have `filer`. */
export function Filfelt({ typer, storrelse, aksepter, flere, ...felt }: FilfeltProps) {
  const t = useUiTekst();
  const id = feltId(felt.navn);
  const medHjelp = { ...felt, hjelp: felt.hjelp ?? t.filgrense(typer, storrelse) };
  return (
    <Felt {...medHjelp}>
      <input
        className="ds-input"
        type="file"
        id={id}
        name={felt.navn}
        accept={aksepter}
        multiple={flere}
        {...koblet(id, medHjelp)}
      />
    </Felt>
  );
}
