/**
 * What X writes as the description of a picture that has none: the word for “picture” in the language of the page, one of
 * those that X speaks. One list for all, for the page's language is the reader's, not the author's.
 */
const WORDS_FOR_PICTURE = new Set(
  `image imagen imagem imagine immagine imatge bild afbeelding bilde billede mynd kuva kép obraz zdjęcie obrázek obrázok
  slika εικόνα изображение зображення görsel resim imej gambar larawan hình_ảnh รูปภาพ 画像 图像 图片 圖片 圖像 이미지 사진
  תמונה صورة تصویر छवि चित्र`
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' ')),
);

/** The alt texts of a post's pictures without those that X put in by itself: the known words, or one word for all. */
export function withoutDefaults(alts: readonly string[]): string[] {
  const isRepeated = alts.length > 1 && new Set(alts).size === 1;
  return alts.map((alt) => {
    const isWord = !/\s/u.test(alt.trim()) && alt.length <= 20;
    return (isRepeated && isWord) || WORDS_FOR_PICTURE.has(alt.trim().toLowerCase()) ? '' : alt;
  });
}
