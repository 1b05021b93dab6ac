import type { FormLibrary } from './formLibrary.js';
import { ActionForm } from './libraries/action.js';
import { BaseUiForm } from './libraries/baseUi.js';
import { ConformForm } from './libraries/conform.js';
import { FormikForm } from './libraries/formik.js';
import { HookForm, HookFormController } from './libraries/hookForm.js';
import { MuiForm } from './libraries/mui.js';
import { NativeForm } from './libraries/native.js';
import { ReactAriaForm } from './libraries/reactAria.js';
import { TanStackForm } from './libraries/tanStack.js';

/** The forms that all of the behaviours are tried on. */
export const libraries: readonly FormLibrary[] = [
  { name: 'Plain form', Form: NativeForm },
  { name: 'React form action', Form: ActionForm },
  { name: 'React Hook Form, register', Form: HookForm },
  { name: 'React Hook Form, Controller', Form: HookFormController },
  { name: 'TanStack Form', Form: TanStackForm },
  { name: 'Formik', Form: FormikForm },
  { name: 'Conform', Form: ConformForm },
  { name: 'React Aria Components', Form: ReactAriaForm },
  { name: 'Base UI', Form: BaseUiForm },
  { name: 'MUI', Form: MuiForm },
];
