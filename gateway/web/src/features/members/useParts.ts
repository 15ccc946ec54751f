import { useTranslation } from 'react-i18next';

const PARTS = ['funder', 'recipient', 'applicant', 'reviewer', 'director', 'performer', 'scientist', 'support'] as const;
const KINDS = ['project', 'fund'] as const;

/** The parts that there are in projects and funds, to choose from. */
export function useParts() {
  const { t } = useTranslation('members');
  return {
    parts: PARTS.map((value) => ({ value, text: t(`parts.${value}`) })),
    kinds: KINDS.map((value) => ({ value, text: t(`undertakings.${value}`) })),
  };
}
