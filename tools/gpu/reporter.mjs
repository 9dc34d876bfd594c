import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * A reporter for vitest that writes a line of JSON as each test file ends, to the file that NODETORCH_TEST_REPORT
 * names, so that what ran stands there even where the run is cut short.
 */
export default class LineReporter {
  onTestModuleEnd(module) {
    const line = { file: module.relativeModuleId, seconds: module.diagnostic().duration / 1000, ...outcome(module) };
    appendFileSync(process.env.NODETORCH_TEST_REPORT, `${JSON.stringify(line)}\n`);
    const { passed, skipped, failures } = line;
    console.log(`${line.file}: ${passed} passed, ${failures.length} failed, ${skipped} skipped`);
    for (const { name, message } of failures) console.log(`  FAILED ${name}\n    ${message.split('\n')[0]}`);
  }
}

function outcome(module) {
  let passed = 0;
  let skipped = 0;
  const failures = [];
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result();
    if (state === 'passed') passed++;
    else if (state === 'failed') failures.push(failure(test.fullName, errors));
    else skipped++;
  }
  // A file that does not load, and a hook that fails, fail no test of their own.
  if (failures.length === 0 && module.state() === 'failed') {
    const suites = [...module.children.allSuites()];
    failures.push(
      failure(
        '(the file)',
        [module, ...suites].flatMap((each) => each.errors()),
      ),
    );
  }
  return { passed, skipped, failures };
}

function failure(name, errors) {
  const [first] = errors ?? [];
  // The message alone shortens what was compared.
  const text = [first?.message ?? 'no message', first?.diff].filter(Boolean).join('\n');
  return { name, message: stripVTControlCharacters(text).slice(0, 3000) };
}
