import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Kit, openedFile } from '../../ballot/kit.ts';

/** Opens the file of a kit. Neither file nor passphrase leaves this page. */
export function OpenFile({ onOpen }: { onOpen: (kit: Kit) => void }) {
  const { t } = useTranslation('ballot');
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [fileField, passphraseField] = [useId(), useId()];
  const { error, isPending, mutate } = useMutation({
    mutationFn: async () => openedFile((await file?.text()) ?? '', passphrase),
    onSuccess: (kit) => {
      setPassphrase('');
      onOpen(kit);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <div className="field">
        <label htmlFor={fileField}>{t('file')}</label>
        <input id={fileField} type="file" onChange={({ target }) => setFile(target.files?.[0])} />
      </div>
      <div className="field">
        <label htmlFor={passphraseField}>{t('passphrase')}</label>
        <input id={passphraseField} type="password" autoComplete="off" required value={passphrase} onChange={({ target }) => setPassphrase(target.value)} />
      </div>
      <Button htmlType="submit" disabled={file === undefined} loading={isPending}>
        {t('opening')}
      </Button>
      {error !== null && <Alert type="error" role="alert" title={t('notOpened')} />}
    </form>
  );
}
