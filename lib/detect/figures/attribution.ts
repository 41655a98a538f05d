/** INTERPOL by its short name, in the writings in which news calls it so. */
const INTERPOL =
  /interpol|интерпол|інтерпол|الإنتربول|الانتربول|国际刑警|國際刑警|インターポール|인터폴|اینترپل|इंटरपोल/i;
const IDENTIFYING = /\b(identif\w+|information|profiles?|names|records?|databases?|data)\b/i;

/** INTERPOL's name as claims carry it. */
const KEEPER = 'INTERPOL';

/**
 * Who found out a sentence's figures, where that decides what they count: INTERPOL keeps records, and has no people
 * in the field, however the text words it.
 */
export const attributionOf = (sentence: string): string | undefined =>
  INTERPOL.test(sentence) && IDENTIFYING.test(sentence) ? KEEPER : undefined;
