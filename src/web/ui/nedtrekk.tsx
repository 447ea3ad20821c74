import { Felt, type FeltProps, feltId, koblet } from "./felt.tsx";

interface NedtrekkProps extends FeltProps {
  readonly alternativer: readonly { readonly verdi: string; readonly tekst: string }[];
  readonly verdi?: string | undefined;
}

/** One answer out of many short ones; for few or important ones use `Valg`. */
export function Nedtrekk({ alternativer, verdi, ...felt }: NedtrekkProps) {
  const id = feltId(felt.navn);
  return (
    <Felt {...felt}>
      <select className="ds-input" id={id} name={felt.navn} defaultValue={verdi} {...koblet(id, felt)}>
        {alternativer.map((a) => (
          <option key={a.verdi} value={a.verdi}>
            {a.tekst}
          </option>
        ))}
      </select>
    </Felt>
  );
}
