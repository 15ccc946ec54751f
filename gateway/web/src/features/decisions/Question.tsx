import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { usePeople } from '../../app/people.ts';
import { locale } from '../../i18n/i18n.ts';
import { date } from '../../values/dates.ts';

type Proposal = Schemas['consortium']['Question']['proposal'];

/** What is asked: the proposal in words, and the reasons as whoever moved it gave them. */
export function Question({ of: { proposal, reasons } }: { of: Schemas['consortium']['Question'] }) {
  const { t } = useTranslation('decisions');
  return (
    <>
      <h2>{t('question')}</h2>
      <p>
        <strong>{useProposal(proposal)}</strong>
      </p>
      {(proposal.kind === 'amend-charter' || proposal.kind === 'perform-act') && (
        <details>
          <summary>{t('terms')}</summary>
          <pre tabIndex={0}>{JSON.stringify(proposal.kind === 'perform-act' ? proposal.terms : proposal.draft, null, 2)}</pre>
        </details>
      )}
      <h3>{t('reasons')}</h3>
      <p className="asWritten">{reasons}</p>
    </>
  );
}

/** A proposal in a sentence. */
function useProposal(proposal: Proposal): string {
  const { t } = useTranslation('decisions');
  const called = usePeople(proposal.kind === 'elect' ? [proposal.holder] : []);
  const dated = 'until' in proposal && proposal.until !== undefined ? t('untilDay', { day: date(proposal.until, locale()) }) : '';
  switch (proposal.kind) {
    case 'opinion':
      return proposal.concerns === undefined ? t('proposals.opinion') : t('proposals.opinionOn', { organisation: proposal.concerns });
    case 'amend-charter':
      return t('proposals.amend-charter', { version: proposal.amends });
    case 'admit':
      return t('proposals.admit', { organisation: proposal.organisation, membershipClass: proposal.membershipClass });
    case 'suspend':
      return t('proposals.suspend', { organisation: proposal.organisation, dated });
    case 'expel':
      return t('proposals.expel', { organisation: proposal.organisation, ground: t(`grounds.${proposal.ground}`) });
    case 'elect':
      return t('proposals.elect', { holder: called(proposal.holder), organisation: proposal.organisation, seat: proposal.seat });
    case 'install':
      return t('proposals.install', { office: t(`offices.${proposal.office}`), seat: proposal.seat, dated });
    case 'remove':
      return t('proposals.remove', { seat: proposal.seat });
    case 'enact-scheme':
      return t('proposals.enact-scheme', { scheme: proposal.scheme, version: proposal.version });
    case 'perform-act':
      return t('proposals.perform-act', { act: proposal.act });
    case 'wind-up':
      return t('proposals.wind-up');
    case 'dissolve':
      return t('proposals.dissolve');
  }
}
