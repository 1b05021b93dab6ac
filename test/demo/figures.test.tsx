/** The pages of figures: what they draw is what the scripts wrote, the bad with the good. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import accuracy from '../../docs/accuracy.json' with { type: 'json' };
import benchmarks from '../../docs/benchmarks.json' with { type: 'json' };
import { AccuracyPage } from '../../src/demo/figures/AccuracyPage.js';
import { compare, targets } from '../../src/demo/figures/benchmarkFigures.js';
import { placeLabels } from '../../src/demo/figures/placeLabels.js';
import { decades, shareOf } from '../../src/demo/figures/scale.js';
import { SpeedPage } from '../../src/demo/figures/SpeedPage.js';

const figure = (name: string) => within(screen.getAllByRole('figure', { name })[0]!);

describe.each([
  ['accuracy', AccuracyPage, accuracy],
  ['speed', SpeedPage, benchmarks],
])('the page of %s', (_, Page, file) => {
  it('draws without errors', () => {
    const errors = vi.spyOn(console, 'error');
    render(<Page />);
    expect(errors).not.toHaveBeenCalled();
  });

  it('has a table beside each chart, and a heading over it', () => {
    render(<Page />);
    const figures = screen.getAllByRole('figure');
    expect(figures.length).toBeGreaterThan(8);
    for (const each of figures) {
      expect(within(each).getByRole('heading', { level: 3 })).not.toBeEmptyDOMElement();
      expect(each.querySelectorAll('details table tbody tr').length).toBeGreaterThan(1);
    }
  });

  it('tells when, where and by which command it was measured', () => {
    render(<Page />);
    expect(screen.getByText(file.date)).toBeInTheDocument();
    expect(document.body).toHaveTextContent(file.machine);
    expect(screen.getByText(file.command)).toBeInTheDocument();
  });
});

describe('accuracy', () => {
  it('every package is in the chart with what it puts right and wrong', () => {
    render(<AccuracyPage />);
    const items = figure('Typos, right and wrong').getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(
      accuracy.tools.map(({ name, fixed, wrong }) => `${name}${fixed} right, ${wrong} wrong`),
    );
  });

  it('every real domain that is touched is named', () => {
    render(<AccuracyPage />);
    for (const { domain } of accuracy.touched) {
      expect(screen.getByText(domain)).toBeInTheDocument();
    }
  });
});

describe('speed', () => {
  it('counts the targets, and names every one that is missed', () => {
    render(<SpeedPage />);
    const missed = targets.filter(({ met }) => !met);
    const heading = `${targets.length - missed.length} of ${targets.length} targets met`;
    const section = within(screen.getByRole('region', { name: heading }));
    const items = (name: string) =>
      within(section.getByRole('list', { name, hidden: true })).getAllByRole('listitem', {
        hidden: true,
      });
    expect(items('Targets not met')).toHaveLength(missed.length);
    expect(items('Targets met')).toHaveLength(targets.length - missed.length);
  });

  it('what is told of the page is a way to each section', () => {
    Element.prototype.scrollIntoView = vi.fn();
    render(<SpeedPage />);
    const buttons = within(screen.getByRole('navigation')).getAllByRole('button');
    expect(buttons.length).toBeGreaterThan(8);
    for (const button of buttons) {
      fireEvent.click(button);
      expect(screen.getByRole('heading', { level: 2, name: button.textContent })).toHaveFocus();
    }
  });

  it('every benchmark that was run has its place', () => {
    render(<SpeedPage />);
    for (const { text } of benchmarks.benchmarks) {
      expect(document.body).toHaveTextContent(text.replaceAll('`', ''));
    }
  });

  it('a comparison goes from the least to the most, ours among them', () => {
    const { bars, verdict } = compare('validate', 'valid, ns');
    const values = bars.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    const place = bars.findIndex(({ isOurs }) => isOurs);
    expect(place).toBeGreaterThanOrEqual(0);
    for (const { name } of bars.slice(0, place)) expect(verdict).toContain(name);
  });

  it('what another state of the scripts wrote is no blank page, but an error', () => {
    expect(() => compare('nothing', 'ms')).toThrow('no benchmark “nothing”');
    expect(() => compare('validate', 'parsecs')).toThrow('no column “parsecs”');
  });
});

describe('scales', () => {
  const log = { label: '', min: 0.01, max: 100, isLog: true, ticks: [] };

  it('a log scale gives each decade the same room, and puts nothing outside', () => {
    expect([0.01, 100].map((value) => shareOf(log, value))).toEqual([0, 1]);
    expect(shareOf(log, 1)).toBeCloseTo(0.5);
    expect([0, 1000].map((value) => shareOf(log, value))).toEqual([0, 1]);
  });

  it('decades enclose the values, and are two at least', () => {
    expect(decades([0.139, 69])).toEqual([0.1, 1, 10, 100]);
    expect(decades([10, 10])).toEqual([10, 100]);
  });

  it('labels cover no point and no other label, and stay in their room', () => {
    const room = { left: 0, right: 300, top: 0, bottom: 100 };
    const place = (...points: [string, number, number][]) =>
      placeLabels(
        points.map(([label, x, y]) => ({ label, x, y })),
        points.map(([, x, y]) => ({ x, y })),
        room,
      ).map(({ x }) => x);
    // Alone, each is at the right of its point; the left one goes to the left if it would cover the other.
    expect(place(['one', 100, 50])).toEqual([109]);
    const [left, right] = place(['one', 100, 50], ['two', 120, 52]);
    expect(left).toBeLessThan(80);
    expect(right).toBe(129);
    expect(place(['at the end', 290, 50])[0]).toBeLessThan(230);
  });
});
