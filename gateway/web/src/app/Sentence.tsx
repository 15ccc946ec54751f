/** A sentence that the platform says about what it found. It says it in English alone, and so it is marked as such. */
export function Sentence({ text }: { text: string }) {
  return <span lang="en">{text}</span>;
}
