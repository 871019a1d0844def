import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { isUnsafe, typedAddress } from '../../src/model/typed-address.ts';
import { ADDRESS_INPUT } from '../../src/ui/address-input.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { FormEnd } from './form-end.tsx';
import type { TypedServer } from './server-config.ts';
import type { Trying } from './use-trying.ts';

interface ServerFormProps {
  readonly kind: TypedServer['kind'];
  /** What is known of it: the host signs in again. */
  readonly known: TypedServer | null;
  readonly trying: Trying;
  /** Called straight from the press. */
  readonly onConnect: (server: TypedServer) => void;
  readonly onCancel: () => void;
}

const PLACEHOLDER = {
  webdav: 'cloud.example',
  couchdb: 'couch.example/chats',
} as const;

/** A server of the host's own: its address, and whom it lets in. */
export function ServerForm({ kind, known, trying, onConnect, onCancel }: ServerFormProps) {
  const [server, setServer] = useState<TypedServer>(known ?? { kind, address: '', user: '', password: '' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const field = (name: 'address' | 'user' | 'password') => ({
    value: server[name],
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      setServer({ ...server, [name]: event.currentTarget.value }),
  });
  const page = typedAddress(server.address);
  const submit = (event: Event) => {
    event.preventDefault();
    onConnect(server);
  };
  return (
    <form class="fields" onSubmit={submit} noValidate>
      <Labelled label={text('sync_address')} hint={text(`sync_address_hint_${kind}`)}>
        {(ties) => (
          <input {...ties} {...ADDRESS_INPUT} {...field('address')} ref={first} placeholder={PLACEHOLDER[kind]} />
        )}
      </Labelled>
      {page !== null && isUnsafe(page) && <p class="mistake">{text('sync_unsafe')}</p>}
      <Labelled label={text('options_blog_user')}>
        {(ties) => <input {...ties} {...ADDRESS_INPUT} {...field('user')} inputMode="text" />}
      </Labelled>
      <Labelled label={text('sync_password')} hint={text(`sync_password_hint_${kind}`)}>
        {(ties) => <input {...ties} {...field('password')} type="password" dir="ltr" autocomplete="off" />}
      </Labelled>
      <FormEnd trying={trying} onCancel={onCancel} />
    </form>
  );
}
