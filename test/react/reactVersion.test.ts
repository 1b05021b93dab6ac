import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, inject, it } from 'vitest';

it('the React that runs is the one that is meant', () => {
  expect([version, domVersion].map((each) => each.split('.')[0])).toEqual([
    inject('react'),
    inject('react'),
  ]);
});
