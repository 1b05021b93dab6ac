import { SignUpForm } from './SignUpForm';

export default function Home() {
  return (
    <main className="mx-auto w-full max-w-sm px-4 py-16">
      <h1 className="mb-6 text-2xl font-semibold">Create an account</h1>
      <SignUpForm />
    </main>
  );
}
