import { mountViews } from '../views/mount.tsx';
import { PAGE } from '../views/place.ts';

await mountViews(PAGE);
