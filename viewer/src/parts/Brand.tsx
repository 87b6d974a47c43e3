/** The name of the tool; in a gallery's pages it leads back to the gallery. */

export function Brand({ home = null }: { home?: string | null }) {
  const name = (
    <>
      <Mark /> jali
    </>
  );
  return home === null ? (
    <span class="mark">{name}</span>
  ) : (
    <a class="mark" href={home} aria-label="jali: all circuits">
      {name}
    </a>
  );
}

function Mark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {[0, 1, 2].flatMap((i) =>
        [0, 1, 2].map((j) => (
          <path
            class={i === 1 && j === 1 ? "lit" : "stone"}
            transform={`translate(${3 + 6 * i} ${3 + 6 * j})`}
            d="M0 -2.7L2.7 0L0 2.7L-2.7 0Z"
          />
        )),
      )}
    </svg>
  );
}
