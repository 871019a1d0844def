import english from '../../../../_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** As browsers do it: each `$NAME$` stands for its placeholder's content, `$1` there for the first value. */
export function getMessage(key: string, values: readonly string[] = []): string {
  const { message, placeholders = {} } = (english as Record<string, Message>)[key] ?? { message: '' };
  return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return content.replaceAll(/\$(\d)/g, (__, place: string) => values[Number(place) - 1] ?? '');
  });
}
