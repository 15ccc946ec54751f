export const at = '/api/consortium/consortia/sematech';
export const tries = '/api/consortium/tries/consortia/sematech';

export const ibm = { organisation: 'ibm', membershipClass: 'full', charterVersion: 3, from: '1988-01-01', noticeGivenOn: '1991-12-01', suspensions: [{ from: '1990-01-01', until: '1990-02-01', reason: '<i>Dues</i>' }] };

/** What the platform answers about a consortium that has one member, to somebody of it. */
export const sematech = () => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/members`]: { items: [ibm] },
  [`${at}/members/ibm`]: { organisation: 'ibm', memberships: [ibm], statements: [{ recordedAt: '1991-01-01T10:00:00.000Z', text: 'We paid.' }] },
  [`${at}/members/ibm/vote`]: { organisation: 'ibm', on: '1992-01-01', votes: false, bar: 'in-default' },
});
