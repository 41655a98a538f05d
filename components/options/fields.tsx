import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  title: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChoose: (value: T) => void;
}

/** One of a few: all can be seen at once. */
export function Choice<T extends string>({ title, value, options, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map(([option, label]) => (
        <label class="option" key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PickProps<T extends string> {
  title: string;
  value: T;
  options: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
}

/** One of many. */
export function Pick<T extends string>({ title, value, options, onChoose }: PickProps<T>) {
  return (
    <label class="pick">
      <span>{title}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TickProps {
  label: string;
  root?: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
}

/** On or off. */
export const Tick = ({ label, root, checked, onTick }: TickProps) => (
  <label class="option" data-root={root}>
    <input
      type="checkbox"
      checked={checked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);

interface SlideProps {
  title: string;
  value: number;
  most: number;
  step: number;
  say: (value: number) => string;
  onSlide: (value: number) => void;
}

/** A number whose exact value matters little. */
export function Slide({ title, value, most, step, say, onSlide }: SlideProps) {
  const id = useId();
  return (
    <div class="slide">
      <label for={id}>{title}</label>
      <div class="slide-row">
        <input
          id={id}
          type="range"
          min={0}
          max={most}
          step={step}
          value={value}
          aria-valuetext={say(value)}
          onChange={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
        />
        <output for={id}>{say(value)}</output>
      </div>
    </div>
  );
}
