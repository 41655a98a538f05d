import { browser } from 'wxt/browser';
import { type Locale, chooseLocale } from '../i18n/locale.ts';
import type { Settings } from './settings.ts';

/** The language tag of the browser's own interface. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** The language that Gloss speaks to this person: the one chosen, else the browser's own where Gloss speaks it. */
export const localeOf = ({ language }: Pick<Settings, 'language'>): Locale =>
  language === 'auto' ? chooseLocale([browserLanguage()]) : language;
