/** As what the draft of a consortium's next charter is kept while it is written, in this tab. */
export const draftOf = (consortiumId: string) => `charter ${consortiumId}`;
