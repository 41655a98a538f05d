import type { Fact } from '../facts/schema.ts';
import type { MessageValues } from '../i18n/words.ts';
import type { RemarkParams } from '../model/standing.ts';
import { sayDate } from '../wording/date.ts';
import { sayCountries, sayQuantity } from '../wording/quantity.ts';
import { compare } from './comparison.ts';
import {
  sayClaimed,
  sayClaimedOrigins,
  sayClaimedPeople,
  sayCount,
  sayCountedBy,
  sayHeldFor,
  sayMeasure,
  sayOne,
  sayOrigins,
  sayPeople,
  sayWhere,
} from './describe.ts';
import type { Entry } from './record.ts';
import { isOtherwise } from './scope.ts';
import { SAME_TIME_MONTHS } from './time.ts';
import type { Voice } from './voice.ts';

/** Everything that a message about a comparison may ask for; each value is worked out only when one does. */
export class RemarkValues {
  readonly #params: RemarkParams;
  readonly #voice: Voice;
  readonly #entry: Entry | undefined;

  constructor(params: RemarkParams, voice: Voice) {
    this.#params = params;
    this.#voice = voice;
    this.#entry = voice.record.entry(params.estimate ?? '');
  }

  /** As the formatter takes them: it reads them by name. */
  static of(params: RemarkParams, voice: Voice): MessageValues {
    return new RemarkValues(params, voice) as unknown as MessageValues;
  }

  #said(say: (entry: Entry) => string): string {
    return this.#entry === undefined ? '' : say(this.#entry);
  }

  #localized(text: Fact['statement'] | undefined): string {
    return text?.[this.#voice.words.locale] ?? text?.en ?? '';
  }

  #entries(): Entry[] {
    return (this.#params.estimates ?? []).flatMap((id) => this.#voice.record.entry(id) ?? []);
  }

  get statement(): string {
    return this.#localized(this.#entry?.fact.statement);
  }

  get caveat(): string {
    return this.#localized(this.#entry?.fact.caveat);
  }

  get amount(): string {
    return this.#said(({ value }) => sayQuantity(value.quantity, this.#voice.words));
  }

  get counted(): string {
    return this.#said((entry) => sayCountedBy(entry, this.#voice.words));
  }

  /** The amount and what it counts. */
  get count(): string {
    return this.#said((entry) => sayCount(entry, this.#voice.words));
  }

  get who(): string {
    return this.#said(({ value }) => value.publisher);
  }

  get date(): string {
    return this.#said((entry) => sayHeldFor(entry, this.#voice.words));
  }

  get where(): string {
    return this.#said(({ value }) => sayWhere(value.destinations, this.#voice.words));
  }

  get from(): string {
    return this.#said(({ value }) => sayOrigins(value.origins, this.#voice.words));
  }

  get measure(): string {
    return this.#said(({ value }) => value.measure);
  }

  get kind(): string {
    return this.#said(({ kind }) => kind);
  }

  get population(): string {
    return this.#said(({ value }) => value.population);
  }

  get one(): string {
    return this.#said((entry) => sayOne(entry, this.#voice.reading.claim, this.#voice.words));
  }

  get list(): string {
    const { reading, words } = this.#voice;
    return this.#entries()
      .map((entry) => sayOne(entry, reading.claim, words))
      .join('; ');
  }

  /** What the estimates count, each measure once. */
  get counts(): string {
    const measures = new Set(this.#entries().map(({ value }) => value.measure));
    return [...measures].map((measure) => sayMeasure(measure, this.#voice.words)).join('; ');
  }

  get causes(): string {
    const { words } = this.#voice;
    const causes = this.#params.causes ?? [];
    return causes.map((cause) => words.say(`parts.${cause}`, this as unknown as MessageValues)).join('; ');
  }

  get measured(): string {
    return this.#said(({ value }) => sayMeasure(value.measure, this.#voice.words));
  }

  get people(): string {
    return this.#said((entry) => sayPeople(entry, this.#voice.words));
  }

  get claimedMeasured(): string {
    const { reading, words } = this.#voice;
    return reading.measure === undefined
      ? sayClaimedPeople(reading.claim, words)
      : sayMeasure(reading.measure, words);
  }

  /** Whom the text speaks of; with what it counts, where that differs as well. */
  get claimedPeople(): string {
    const { reading, words } = this.#voice;
    const isMeasured = this.#entry !== undefined && isOtherwise(this.#entry);
    return isMeasured ? this.claimed : sayClaimedPeople(reading.claim, words);
  }

  get claimed(): string {
    const { reading, words } = this.#voice;
    return sayClaimed(reading.claim, reading.measure, words);
  }

  get namedPlaces(): string {
    const { reading, words } = this.#voice;
    return sayWhere(reading.claim.destinations, words);
  }

  get namedOrigins(): string {
    const { reading, words } = this.#voice;
    return sayClaimedOrigins(reading.claim, words);
  }

  get countries(): string {
    const count = this.#entry?.value.originCount;
    return count === undefined ? '' : sayCountries(count, this.#voice.words);
  }

  get namedCountries(): string {
    return this.#params.count === undefined ? '' : sayCountries(this.#params.count, this.#voice.words);
  }

  get day(): string {
    return this.#params.date === undefined ? '' : sayDate(this.#params.date, this.#voice.words);
  }

  get years(): number {
    return this.#params.number ?? 0;
  }

  get number(): number {
    return this.#params.number ?? 0;
  }

  get total(): string {
    const { quantity } = this.#params;
    return quantity === undefined ? '' : sayQuantity(quantity, this.#voice.words);
  }

  get title(): string {
    return this.#localized(this.#voice.record.series(this.#params.series ?? '')?.title);
  }

  /** Why the values of a series may or may not be set beside each other. */
  get why(): string {
    return this.#voice.record.series(this.#params.series ?? '')?.why ?? this.#whyNot();
  }

  /** In what an estimate is no count of the same thing. */
  #whyNot(): string {
    const { words, reading } = this.#voice;
    const entry = this.#entry;
    if (entry === undefined) return '';
    const { differs, distance } = compare(reading, entry);
    const reasons = [
      ...differs,
      ...(distance > SAME_TIME_MONTHS || differs.length === 0 ? ['time' as const] : []),
    ];
    return reasons.map((reason) => words.say(`why.${reason}`, this as unknown as MessageValues)).join('; ');
  }
}
