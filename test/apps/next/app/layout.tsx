import type { Metadata } from 'next';
import './globals.css';
import 'addressee/styles.layer.css';

export const metadata: Metadata = {
  title: 'Create an account',
  description: 'A server action that checks the address with addressee.',
};

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en" className="h-full antialiased">
      <body className="min-h-full flex flex-col">{children}</body>
    </html>
  );
}
