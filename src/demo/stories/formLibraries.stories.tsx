import { lazy } from 'react';
import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { ActionForm } from '../recipes/ActionForm.js';
import actionForm from '../recipes/ActionForm.tsx?raw';
import baseUiForm from '../recipes/BaseUiForm.tsx?raw';
import conformForm from '../recipes/ConformForm.tsx?raw';
import formikForm from '../recipes/FormikForm.tsx?raw';
import hookFormController from '../recipes/HookFormController.tsx?raw';
import muiForm from '../recipes/MuiForm.tsx?raw';
import reactAriaForm from '../recipes/ReactAriaForm.tsx?raw';
import { ReactHookForm } from '../recipes/ReactHookForm.js';
import reactHookForm from '../recipes/ReactHookForm.tsx?raw';
import shadcnForm from '../recipes/ShadcnForm.tsx?raw';
import tanStackForm from '../recipes/TanStackForm.tsx?raw';
import { leaveField } from '../typeText.js';

// Each library comes when its story is opened: together they weigh several times the page.
const BaseUiForm = lazy(async () => ({
  default: (await import('../recipes/BaseUiForm.js')).BaseUiForm,
}));
const ConformForm = lazy(async () => ({
  default: (await import('../recipes/ConformForm.js')).ConformForm,
}));
const FormikForm = lazy(async () => ({
  default: (await import('../recipes/FormikForm.js')).FormikForm,
}));
const HookFormController = lazy(async () => ({
  default: (await import('../recipes/HookFormController.js')).HookFormController,
}));
const MuiForm = lazy(async () => ({
  default: (await import('../parts/ThemedMuiForm.js')).ThemedMuiForm,
}));
const ReactAriaForm = lazy(async () => ({
  default: (await import('../recipes/ReactAriaForm.js')).ReactAriaForm,
}));
const ShadcnForm = lazy(async () => ({
  default: (await import('../parts/StyledShadcnForm.js')).StyledShadcnForm,
}));
const TanStackForm = lazy(async () => ({
  default: (await import('../recipes/TanStackForm.js')).TanStackForm,
}));

const meta: Meta = {
  title: 'Form libraries',
  includeStories: [
    'Action',
    'HookForm',
    'HookFormControlled',
    'Shadcn',
    'TanStack',
    'Formik',
    'Conform',
    'ReactAria',
    'BaseUi',
    'Mui',
  ],
};
export default meta;

export const Action: StoryObj = {
  name: 'React form action',
  parameters: recipe(
    'React resets a form after its action. What was typed comes back with the answer, and the error goes when the text changes.',
    actionForm,
  ),
  render: () => <ActionForm />,
};

export const HookForm: StoryObj = {
  name: 'React Hook Form',
  parameters: recipe(
    'The form library registers the field like any input and decides on errors; the field goes on suggesting.',
    reactHookForm,
  ),
  render: () => <ReactHookForm />,
};

export const HookFormControlled: StoryObj = {
  name: 'React Hook Form, Controller',
  parameters: recipe(
    'The same with a Controller, for forms that render with every change of the value.',
    hookFormController,
  ),
  render: () => <HookFormController />,
};

export const Shadcn: StoryObj = {
  name: 'shadcn/ui',
  parameters: recipe(
    'The registry item in an app with React Hook Form and zod. Its code becomes yours: npx shadcn add writes it.',
    shadcnForm,
  ),
  render: () => <ShadcnForm />,
};

export const TanStack: StoryObj = {
  name: 'TanStack Form',
  parameters: recipe(
    'The field refuses a wrong address itself, and the library adds the server’s error: save ann@company.com to see it.',
    tanStackForm,
  ),
  render: () => <TanStackForm />,
};

export const Formik: StoryObj = {
  name: 'Formik',
  parameters: recipe(
    'The field refuses a wrong address itself, and Formik adds the server’s error: save ann@company.com to see it.',
    formikForm,
  ),
  render: () => <FormikForm />,
};

export const Conform: StoryObj = {
  name: 'Conform',
  parameters: recipe(
    'One function checks the form here and on the server; the field shows what it found.',
    conformForm,
  ),
  render: () => <ConformForm />,
};

export const ReactAria: StoryObj = {
  name: 'React Aria Components',
  parameters: recipe(
    'The hook’s props on React Aria’s own Label, Input and FieldError; its TextField keeps the text.',
    reactAriaForm,
  ),
  render: () => <ReactAriaForm />,
  play: leaveField,
};

export const BaseUi: StoryObj = {
  name: 'Base UI',
  parameters: recipe(
    'Field.Control renders the field, and Form keeps the server’s errors: submit ann@company.com to see one.',
    baseUiForm,
  ),
  render: () => <BaseUiForm />,
};

export const Mui: StoryObj = {
  name: 'MUI',
  parameters: recipe(
    'The hook’s props on a TextField: its label, its helper text, and the suggestion with buttons of MUI.',
    muiForm,
  ),
  render: () => <MuiForm />,
  play: leaveField,
};
