import { isRecord } from './fields.ts';

/** Whether stored data has every field of a model, of the same kinds; enough for code that reads it not to fail. */
export const hasShapeOf = (value: unknown, model: unknown): boolean => {
  if (Array.isArray(model)) return Array.isArray(value);
  if (!isRecord(model)) return typeof value === typeof model;
  return isRecord(value) && Object.keys(model).every((name) => hasShapeOf(value[name], model[name]));
};
