import { z } from 'zod';
import { factSchema } from './schema.ts';

/** The JSON Schema of a file of facts, so that editors complete and check them while they are written. */
export const factFileSchema = (): unknown => z.toJSONSchema(z.array(factSchema));
