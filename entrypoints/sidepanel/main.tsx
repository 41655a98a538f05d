import { mountViews } from '../views/mount.tsx';
import { PANEL } from '../views/place.ts';

await mountViews(PANEL);
