/** A point of the picture, in pixels from its top left. */
export interface ChartPoint {
  x: number;
  y: number;
}

/** One number on the chart. */
export interface ChartMark {
  id: string;
  x: number;
  /** Heights of its lower and its upper bound; the same for a single number. */
  low: number;
  high: number;
  /** On which side the number is not bounded. */
  open?: 'up' | 'down';
  /** Far above everything else: drawn at the upper edge, where no scale holds. */
  beyond?: true;
  /** Among the estimates that the card speaks of. */
  isKey: boolean;
  /** "Soufan Group, December 2015: between 27,000 and 31,000 people" */
  title: string;
}

/** A number or date written into the picture; `y` is its baseline. */
export interface ChartLabel extends ChartPoint {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** The page's own number. */
  isOwn?: true;
}

/** The comparable estimates over time with the page's own number among them, laid out and ready to draw. */
export interface EstimateChart {
  width: number;
  height: number;
  /** What is counted: "People who had travelled to the fighting". */
  title: string;
  /** Left and right end of the lines across. */
  left: number;
  right: number;
  /** Heights of the lines across that stand for round numbers; the last is zero. */
  grid: number[];
  marks: ChartMark[];
  /** The page's number; without an `x` where the page's date is not known. */
  own: Omit<ChartMark, 'x' | 'id' | 'isKey'> & { x?: number };
  /** Everything written into the picture. */
  labels: ChartLabel[];
  /** What the page's mark and the others are called below the picture. */
  legend: { own: string; published: string };
  /** The same in words, for those who cannot see it: its head, and a row for each number. */
  table: { caption: string; head: string[]; rows: string[][] };
}
