import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ENGLISH, type Words } from '../lib/i18n/words.ts';

/** The language that everything below speaks. */
export const Speaking = createContext<Words>(ENGLISH);

/** The interface in the reader's language. */
export const useWords = (): Words => useContext(Speaking);
