/** One estimate on the chart, in pixels from the top left of the plot. */
export interface ChartMark {
  id: string;
  x: number;
  low: number;
  high: number;
  /** On which side its number is not bounded. */
  open?: 'up' | 'down';
  /** Its number, short ("27k – 31k"); left out where it would run into the one before. */
  label?: string;
}

/** The comparable estimates over time, from zero, with the page's number as a line across. */
export interface EstimateChart {
  width: number;
  height: number;
  marks: ChartMark[];
  /** Height of the page's own number. */
  own: number;
  from: string;
  to: string;
  /** What the chart shows, in a sentence for those who cannot see it. */
  label: string;
}
