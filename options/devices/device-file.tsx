import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { bringIn, saveFile } from './file-acts.ts';

/** What carries everything to another device without any account. */
export function DeviceFile() {
  const writes = useWrites();
  const [isReading, setIsReading] = useState(false);
  const [mistake, setMistake] = useState<string | null>(null);
  const take = async (file: File) => {
    setIsReading(true);
    writes.dismiss();
    const refusal = await bringIn(writes, file);
    setMistake(refusal);
    if (refusal !== null) writes.say(refusal);
    setIsReading(false);
  };
  return (
    <>
      <p class="lead">{text('sync_file_lead')}</p>
      <p>
        <button type="button" onClick={() => saveFile(writes)}>
          {text('sync_file_save')}
        </button>
      </p>
      <div class="fields">
        <Labelled label={text('sync_file_bring')} mistake={mistake}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              disabled={isReading}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file !== undefined) take(file);
                // So that the same file can be brought in again.
                event.currentTarget.value = '';
              }}
            />
          )}
        </Labelled>
      </div>
      {isReading && (
        <p class="under-way">
          <span id="sync-file-reading">{text('sync_file_reading')}</span>
          <progress aria-labelledby="sync-file-reading" />
        </p>
      )}
    </>
  );
}
