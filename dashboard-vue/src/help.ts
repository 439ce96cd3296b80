/** What the page explains of itself, beside the words it shows everywhere. */
export const help = {
  heading: 'Help',
  everybody: [
    {
      heading: 'What a result is worth',
      terms: [
        ['Great', 'Good enough to be spoken by itself.'],
        ['Good', 'Good enough to be offered among others.'],
        ['Faint', 'Better than nothing; on the phone it is called a stretch.'],
        ['On screen only', 'Reads 0 as O and 1 as I: fine on a sign, never spoken.'],
      ],
    },
    {
      heading: 'What is counted',
      terms: [
        [
          'Word to offer',
          'A caller counts whose best result is great or good and has a word of three letters or more.',
        ],
        ['Called again', 'A caller with more than one call.'],
        ['Keeps a number', 'A caller who keeps one of the results now; who has let it go does not count.'],
        ['Newest 200 of …', 'The figures are of the newest 200 callers. All callers are counted to 1,000.'],
        [
          'Over time',
          'What the line counted in each hour, put into days of your own calendar. Counts name nobody; they are minutes late, and an erased caller stays counted.',
        ],
        ['Last called on', 'The day of a caller’s last call, by your own calendar and clock.'],
      ],
    },
    {
      heading: 'Finding and saving',
      terms: [
        [
          'Search',
          'Looks through all callers, wherever what is shown of them has these letters or digits; paste numbers as they are.',
        ],
        ['Sorting', 'Orders the callers that are shown. Show earlier callers to sort among more.'],
        [
          'Export',
          'Saves all callers, or all who match the filters, not only those shown. Who calls meanwhile is in it.',
        ],
        [
          'Card',
          'A picture of a result with the name of your business. It is made in your browser and sent nowhere.',
        ],
      ],
    },
  ] as { heading: string; terms: [string, string][] }[],
  runbook: {
    heading: 'For operators: what faults mean',
    where:
      'The alarms of the deployment are mailed to its alarm address; docs/operations.md says more of each.',
    terms: [
      [
        'Late writes',
        'The table did not answer in time; the record waits in a queue and the caller appears later by itself.',
      ],
      [
        'Dead letters',
        'A late record could not be read or merged. Look at the reason in the log, then redrive the queue.',
      ],
      [
        'Lost records',
        'Neither the table nor the queue answered: that call is not on this page. The caller heard the answer all the same.',
      ],
      [
        'Erasures refused',
        'A caller asked on the phone to be forgotten and the table did not answer; they were told to try again.',
      ],
      [
        'Slow or failing function',
        'Callers wait or hear an apology. Look at the function’s log and the account’s concurrency.',
      ],
      [
        'Who erased whom',
        'Over time lists each erasure of the last year with the caller’s random id and who did it; never a number.',
      ],
    ] as [string, string][],
  },
}
