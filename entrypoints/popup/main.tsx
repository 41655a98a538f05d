import { mountViews } from '../views/mount.tsx';
import { POPUP } from '../views/place.ts';
import './popup.css';

await mountViews(POPUP);
