import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { storyPart } from '../../src/demo/lazyParts.js';
import { App } from '../../src/demo/parts/App.js';

const field = () => document.querySelector<HTMLInputElement>('.canvas .addressee-input')!;
/** By its label: of a page this large, roles take long to be found in jsdom. */
const control = (name: string) => screen.getByLabelText(name, { selector: '.control *' });
const source = () => document.querySelector<HTMLElement>('.source pre')!;

beforeAll(() => storyPart.load());

function open(hash: string) {
  window.history.replaceState(null, '', hash);
  return render(<App />);
}

it('a change reaches the field, the code and the address, and leaves what was typed', async () => {
  open('#/every-prop');
  await userEvent.type(field(), 'ann@');
  await userEvent.clear(control('label'));
  await userEvent.type(control('label'), 'Mail;');
  await userEvent.click(control('required'));
  await userEvent.selectOptions(control('validationMode'), 'onSubmit');
  await userEvent.type(control('suggestionDelay'), '250');
  expect(field()).toHaveAccessibleName('Mail;');
  expect(field()).not.toBeRequired();
  expect(field()).toHaveValue('ann@');
  expect(source()).toHaveTextContent(
    '<EmailField name="email" label="Mail;" description="We write once a month." validationMode="onSubmit" suggestionDelay={250} />',
  );
  expect(window.location.hash).toBe(
    '#/every-prop?args=label:Mail%3B;required:false;validationMode:onSubmit;suggestionDelay:250',
  );
});

it('a link brings its args along, without what it can’t mean', async () => {
  open('#/every-prop?args=label:Hi;required:perhaps;domains:%7B%22a%22:1%7D;disabled:true;x:1');
  expect(field()).toHaveAccessibleName('Hi');
  expect(field()).toBeRequired();
  expect(field()).toBeDisabled();
  expect(control('label')).toHaveValue('Hi');
  expect(control('disabled')).toBeChecked();
  await userEvent.click(screen.getByRole('tab', { name: 'Examples' }));
  expect(screen.getByText('The fields of this story can’t be edited.')).toBeVisible();
});

it('going back in the address changes the field and the controls', async () => {
  open('#/every-prop');
  await act(async () => {
    const isThere = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    );
    window.location.hash = '#/every-prop?args=label:Later';
    await isThere;
  });
  expect(control('label')).toHaveValue('Later');
  expect(field()).toHaveAccessibleName('Later');
});

it('a reset brings back what the story comes with', async () => {
  open('#/every-prop?args=label:Hi&globals=theme:dark');
  const reset = screen.getByRole('button', { name: 'Reset' });
  await userEvent.click(reset);
  expect(field()).toHaveAccessibleName('Work email');
  expect(window.location.hash).toBe('#/every-prop?globals=theme:dark');
  expect(reset).toBeDisabled();
});

it('a list that is half written waits', async () => {
  open('#/every-prop');
  const domains = control('domains');
  await userEvent.type(domains, '[["acme.com"');
  expect(domains).toBeInvalid();
  expect(source()).not.toHaveTextContent('domains');
  await userEvent.type(domains, ']');
  expect(domains).toBeValid();
  expect(source()).toHaveTextContent("domains={['acme.com']}");
});

it('tabs are gone through with the arrow keys', async () => {
  open('#/every-prop');
  await userEvent.click(screen.getByRole('tab', { name: 'Controls' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Examples', selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Examples' })).toBeVisible();
  expect(screen.queryByRole('tabpanel', { name: 'Controls' })).toBeNull();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Controls', selected: true })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(screen.getByRole('tab', { name: 'Controls', selected: true })).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('tab', { name: 'Examples', selected: true })).toHaveFocus();
});

it('a colour that is not set says so, and one that is can be cleared', async () => {
  open('#/every-custom-property?args=accent:%23112233');
  expect(screen.getAllByText('not set')).toHaveLength(5);
  await userEvent.click(screen.getByLabelText('Clear --addressee-accent'));
  expect(screen.getAllByText('not set')).toHaveLength(6);
  expect(window.location.hash).toBe('#/every-custom-property');
});
