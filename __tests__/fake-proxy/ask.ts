/**
 * Asks GitHub's API, at the address in the environment, for one repository. A process of its own, because Node reads
 * NODE_EXTRA_CA_CERTS once, when it starts.
 */
import { createClient } from '../../src/platform/github/client.js';

const client = createClient({ apiUrl: process.env['API_URL'] ?? '', token: 'the-token', backOffMs: 1 });
try {
  const { data } = await client.rest.repos.get({ owner: 'owner', repo: 'name' });
  console.log(data.full_name);
} catch (error) {
  console.log((error as Error).message);
}
