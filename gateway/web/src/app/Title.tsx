/** The heading of a page, by which the browser's tab and its history know it as well. */
export function Title({ text }: { text: string }) {
  return (
    <>
      <title>{`${text} · Consort`}</title>
      <h1>{text}</h1>
    </>
  );
}
