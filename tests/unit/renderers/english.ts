import messages from '../../../_locales/en/messages.json';
import type { Language } from '../../../src/renderers/language.ts';

export const english: Language = { locale: 'en-GB', text: (word) => messages[word].message };
