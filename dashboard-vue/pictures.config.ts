import tests from './playwright.config'

/** Takes the pictures of the softphone that README shows: no test, and run by hand. */
export default { ...tests, testDir: 'pictures', workers: 1 }
