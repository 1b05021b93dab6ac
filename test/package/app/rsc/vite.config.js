import rsc from '@vitejs/plugin-rsc';

const entry = (input) => ({ build: { rolldownOptions: { input: { index: input } } } });

export default {
  plugins: [rsc()],
  environments: {
    rsc: entry('./server.tsx'),
    ssr: entry('./html.tsx'),
    client: entry('./client.tsx'),
  },
};
