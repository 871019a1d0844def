function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * What tells that a tag is a word of its sentence, in the languages that we know so much of: `after` it a verb or a
 * joiner (`#chat is great`), `before` it what asks for a noun (`thanks to #chat`).
 */
interface Around {
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const AROUND: Readonly<Record<string, Around>> = {
  en: {
    after: list(
      'is isn’t was wasn’t are were has hasn’t have had will won’t would can can’t could should shall may might must ' +
        'does doesn’t did do makes made gives gave helps helped rocks rules needs gets got keeps kept goes went comes ' +
        'came takes took says said shows showed seems feels means brings brought starts started begins ends continues ' +
        'remains becomes became and or on tonight’s chat chats folk folks people tweeps friends community team ' +
        'members participants hashtag session sessions summary archive',
    ),
    before: list(
      'a an the this that my our your their his her its to of in on at by for from with without via about into than ' +
        'as and or but is was are were be been being love loved loving like liked enjoy enjoyed enjoying join joined ' +
        'joining follow followed following miss missed missing thank thanks hello hi hey welcome go so called every ' +
        'during after before until since call use using used see watch find found have had get tonight’s',
    ),
  },
  de: {
    after: list('ist war sind waren hat haben hatte wird werden wurde kann soll muss macht bringt zeigt und oder'),
    before: list(
      'der die das den dem des ein eine einen einem einer im in am an auf aus bei beim mit nach von vom zu zum zur ' +
        'für um über durch ohne und oder ist war als wie liebe danke hallo',
    ),
  },
  fr: {
    after: list('est était a avait sera sont ont fait va peut doit et ou'),
    before: list(
      'le la les l’ un une des du de d’ au aux à en sur dans par pour avec sans chez vers et ou est était sont mon ma ' +
        'notre votre ce cet cette merci bonjour',
    ),
  },
  es: {
    after: list('es era fue será está son tiene ha hace va puede debe y o'),
    before: list(
      'el la los las un una unos unas de del al a en con sin por para sobre desde hasta y o es era fue mi nuestro ' +
        'nuestra tu su este esta gracias hola',
    ),
  },
  cy: {
    after: list('yn wedi oedd sydd yw ydy a ac neu'),
    before: list('y yr i o ar am at yn gan gyda drwy dros a ac neu mae roedd yw fy ein eich diolch'),
  },
};

/** @param lang BCP 47; a text that does not tell counts as English */
export function aroundTags(lang: string | null): Around | null {
  return AROUND[(lang ?? 'en').toLowerCase().split(/[-_]/u)[0] ?? ''] ?? null;
}
