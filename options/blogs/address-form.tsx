import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { ADDRESS_INPUT } from '../../src/ui/address-input.ts';
import { Labelled } from '../../src/ui/labelled.tsx';

interface AddressFormProps {
  readonly mistake: string | null;
  /** The host comes back to it. */
  readonly focused: boolean;
  /** Called straight from the press. */
  readonly onConnect: (typed: string) => void;
}

/** The field in which the host names a blog. */
export function AddressForm({ mistake, focused, onConnect }: AddressFormProps) {
  const [typed, setTyped] = useState('');
  /** A mistake is about what was typed then. */
  const [changed, setChanged] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const submit = (event: Event) => {
    event.preventDefault();
    setChanged(false);
    onConnect(typed);
  };
  return (
    <form class="add-blog" onSubmit={submit} noValidate>
      <Labelled
        label={text('options_blog_address')}
        hint={text('options_blog_address_hint')}
        mistake={changed ? null : mistake}
      >
        {(ties) => (
          <div class="field-and-button">
            <input
              {...ties}
              ref={field}
              {...ADDRESS_INPUT}
              placeholder="blog.example"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setChanged(true);
              }}
            />
            <button type="submit">{text('options_blog_connect')}</button>
          </div>
        )}
      </Labelled>
    </form>
  );
}
