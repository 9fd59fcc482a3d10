import {post, read} from './api.js';
import {button, make, state, table, time} from './dom.js';

const STATES = ['parked', 'retrying', 'pending', 'running', 'done', 'superseded'];

/** Jobs in one state; executions are in the Admin Center. */
export async function jobs(rest, query, again) {
  const wanted = STATES.includes(query.get('state')) ? query.get('state') : 'parked';
  const list = await read(`jobs?state=${wanted}`);
  return [
    make('h1', {}, `Jobs that are ${wanted}`),
    make('p', {}, STATES.flatMap(it => [make('a', {href: `#/jobs?state=${it}`}, it), ' '])),
    table([
      ['Job', it => make('code', {}, it.definition)],
      ['Subject', it => make('code', {}, it.subject)],
      ['State', it => state(it.state)],
      ['Attempts', it => String(it.attempts), 'number'],
      ['Last problem', it => it.lastProblem],
      ['Server', it => it.server],
      ['Written', it => time(it.createdAt), 'time'],
      ['Ended', it => time(it.endedAt), 'time'],
      ['', it => it.state === 'parked' ? decisions(it, again) : '']
    ], list, `No job is ${wanted}.`)
  ];
}

function decisions(it, again) {
  const decide = async what => {
    await post(`jobs/${it.jobId}/${what}`);
    await again();
  };
  return [
    button('Try again', () => decide('retry')), ' ',
    button('Let it be', async () => {
      if (confirm(`${it.definition} of ${it.subject} is never tried again then.`)) {
        await decide('dismiss');
      }
    })
  ];
}
