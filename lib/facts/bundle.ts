import data from '../../assets/facts/base.cjs';
import { FactBase, type FactData } from './base.ts';

/** The bundled base. Its shape is checked at build and by the tests, so that no page pays for it. */
export const base = new FactBase(data as unknown as FactData);
