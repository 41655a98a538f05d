/** A screen of Gloss in one of its states. */
export interface Screen {
  name: string;
  /** A page of the extension, with its place. */
  path: string;
  /** As wide as the window that it is seen in; the usual one where it is left out. */
  width?: number;
  /** The topic whose last mark the pointer rests on, so that its card is open. */
  card?: 'interpol' | 'un' | 'fighters';
  /** The card is opened by a finger. */
  isTapped?: true;
  /** What is pressed in the card then. */
  press?: string;
  /** Opens everything that can be opened. */
  unfold?: true;
}

const POPUP = 400;
export const NARROW = 320;

/** Every view there is, in the states that a page of the extension can be brought into by itself. */
export const SCREENS: readonly Screen[] = [
  { name: 'Welcome', path: 'welcome.html' },
  { name: 'Welcome, narrow', path: 'welcome.html', width: NARROW },
  { name: 'Card of a figure', path: 'welcome.html', card: 'fighters' },
  { name: 'Card of a figure, unfolded', path: 'welcome.html', card: 'fighters', press: '.card-more summary' },
  {
    name: 'Card of a figure under a finger',
    path: 'welcome.html',
    card: 'fighters',
    width: 390,
    isTapped: true,
  },
  { name: 'Card of a name', path: 'welcome.html', card: 'un' },
  { name: 'Card of a name, its menu', path: 'welcome.html', card: 'un', press: '[data-do="menu"]' },
  { name: 'Card of a name, pinned', path: 'welcome.html', card: 'un', press: '[data-do="pin"]' },
  {
    name: 'Card of a name under a finger, narrow',
    path: 'welcome.html',
    card: 'un',
    width: NARROW,
    isTapped: true,
  },
  { name: 'Settings', path: 'options.html', unfold: true },
  { name: 'Settings, narrow', path: 'options.html', width: NARROW, unfold: true },
  { name: 'Popup', path: 'popup.html', width: POPUP },
  { name: 'Facts', path: 'facts.html#/facts' },
  { name: 'Facts, found', path: 'facts.html#/facts?q=interpol' },
  {
    name: 'Facts, found with filters',
    path: 'facts.html#/facts?q=syria&on=2015-05-30&checked=seen-primary',
    unfold: true,
  },
  { name: 'Topic', path: 'facts.html#/topic/un/security-council' },
  { name: 'Fact', path: 'facts.html#/fact/un-members-193' },
  { name: 'Fact, narrow', path: 'facts.html#/fact/un-members-193', width: NARROW },
  { name: 'Figures', path: 'facts.html#/figures' },
  { name: 'Figures, narrow', path: 'facts.html#/figures', width: NARROW },
  { name: 'Figures, in between', path: 'facts.html#/figures', width: 640 },
  { name: 'Series', path: 'facts.html#/figures/un-syria-iraq-ftf-estimates' },
  { name: 'Series, narrow', path: 'facts.html#/figures/un-syria-iraq-ftf-estimates', width: NARROW },
  { name: 'Look-up', path: 'facts.html#/lookup?text=Interpol+and+25%2C000+foreign+fighters+in+Syria' },
  { name: 'About', path: 'facts.html#/about' },
];
