const KEY = 'consort.acting-for';

/** For which of their organisations a person acts in this tab. */
export const actingFor = {
  get: (): string | undefined => sessionStorage.getItem(KEY) ?? undefined,
  set(organisation: string | undefined): void {
    if (organisation === undefined) {
      sessionStorage.removeItem(KEY);
    } else {
      sessionStorage.setItem(KEY, organisation);
    }
  },
};
