import { startServer } from './server.ts';

const port = Number(process.env.PORT ?? 4170);

startServer({ port }).then(
  ({ url }) => console.log(`Atelier Lumen, the demo, is at ${url}`),
  (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4180 npm start` : error);
    process.exitCode = 1;
  },
);
