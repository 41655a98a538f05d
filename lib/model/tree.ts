/** Something drawn: a text, or an element with its attributes and what is in it. Plain data, so that it crosses messages. */
export type Tree = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...Tree[]];
