/** All of the client. */
export function App() {
  return <main>Consort</main>;
}
