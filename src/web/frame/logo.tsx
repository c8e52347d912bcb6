/** The mark: two seats of equal size, round and square, and the two arches between them. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M6.500 10.500C9.500 3.500 22.500 3.500 25.500 10.500" />
      <path d="M25.500 21.500C22.500 28.500 9.500 28.500 6.500 21.500" />
      <circle cx="6" cy="16" r="3.100" fill="currentColor" stroke="none" />
      <rect x="23.200" y="13.200" width="5.600" height="5.600" rx="1.200" fill="currentColor" stroke="none" />
    </svg>
  );
}
