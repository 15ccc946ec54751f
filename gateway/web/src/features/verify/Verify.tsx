import { useMutation } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Title } from '../../app/Title.tsx';
import { judgedApart } from '../../proof/judgingApart.ts';
import type { FileVerdict } from '../../proof/statement/file.ts';
import { Found } from './Found.tsx';

interface Checked {
  name: string;
  verdict: FileVerdict;
}

/** Takes files, which never leave this browser, and says of each what it proves. */
export default function Verify() {
  const { t } = useTranslation('verify');
  const [keys, setKeys] = useState('');
  const [field, hint, keyField, keyHint] = [useId(), useId(), useId(), useId()];
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: async (files: readonly File[]) => (await Promise.all(files.map((file) => checked(file, keys)))).flat(),
  });
  const take = (files: FileList | null) => mutate([...(files ?? [])]);
  return (
    <>
      <Title text={t('title')} />
      <p>{t('intro')}</p>
      <form
        onSubmit={(event) => event.preventDefault()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
      >
        <div className="field">
          <label htmlFor={keyField}>{t('key')}</label>
          <small id={keyHint}>{t('keyHint')}</small>
          <textarea id={keyField} aria-describedby={keyHint} rows={3} spellCheck={false} value={keys} onChange={({ target }) => setKeys(target.value)} />
        </div>
        <div className="field">
          <label htmlFor={field}>{t('files')}</label>
          <small id={hint}>{t('filesHint')}</small>
          <input
            id={field}
            type="file"
            multiple
            aria-describedby={hint}
            onChange={({ target }) => {
              take(target.files);
              target.value = '';
            }}
          />
        </div>
      </form>
      <div role="status">
        {isPending && t('checking')}
        {data?.map(({ name, verdict }, at) => <Found key={at} name={name} verdict={verdict} />)}
      </div>
      {error !== null && <Alert type="error" role="alert" title={t('unreadable')} description={error.message} />}
      <p>{t('trust')}</p>
    </>
  );
}

/** Of a file one verdict, of an archive one of each ledger in it. */
async function checked(file: File, keys: string): Promise<Checked[]> {
  return (await judgedApart(file, keys)).map(({ part, verdict }) => ({ name: part === '' ? file.name : `${file.name} · ${part}`, verdict }));
}
