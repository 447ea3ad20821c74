/** The mark: a line with three steps and a person on the middle one. Decorative; the name always stands beside it. */
export function Merkesymbol() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="#0e5565" />
      <path
        d="M7 31.5h9v-7.5h8v-7.5h9"
        fill="none"
        stroke="#fff"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="20" cy="17" r="3.6" fill="#f0ad4e" />
    </svg>
  );
}

/** The mark without its ground, for paper. */
export function Brevsymbol() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <path
        d="M3 35h12v-11h11v-11h12"
        fill="none"
        stroke="#0e5565"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="20.5" cy="15" r="4.6" fill="#e39a35" />
    </svg>
  );
}
