import messages from '../../_locales/en/messages.json' with { type: 'json' };

/** A message as the extension shows it: it speaks English, whatever the browser does. */
export function words(key: keyof typeof messages): string {
  return messages[key].message;
}
