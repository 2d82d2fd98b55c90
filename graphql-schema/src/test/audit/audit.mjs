// Runs every audit of GraphQL over HTTP against the server whose URL is given; one line for each that is not passed.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const failed = results.filter((result) => result.status !== 'ok');
for (const { id, status, name, reason } of failed) {
  console.log(`${id} ${status}: ${name}: ${reason}`);
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
