import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';

export type Exit = Schemas['consortium']['ExitResponse'];

type Progress = Exit['progress'];

/** How far an exit has come, in words. */
export function useProgress() {
  const { t } = useTranslation('exits');
  return (progress: Progress): string => t(`progress.${progress.kind}`, { part: 'part' in progress ? t(`parts.${progress.part}`) : '' });
}

/** Whether other services are still being asked. */
export function goesOn({ kind }: Progress): boolean {
  return ['settling', 'compensating', 'readmitting'].includes(kind);
}
