#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check, type CheckFlags } from './inventory/check.js';
import { CommandError } from './inventory/command-error.js';
import { DIFF_FORMATS } from './inventory/diff/render.js';
import { doctor, type DoctorFlags } from './inventory/doctor/doctor.js';
import { explain, type ExplainFlags } from './inventory/explain/explain.js';
import { init, type InitFlags } from './inventory/init/init.js';
import { REPORT_FORMATS } from './inventory/render/render.js';
import { FAIL_ON, report, type FailOn, type ReportFlags, type Surroundings } from './inventory/report.js';
import { meta } from './meta.js';

type ExitCode = 0 | 1 | 2;

/** Arguments in, exit code out: 0 done, 1 findings or drift where asked for, 2 could not run. */
async function main(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command()
    .name(meta.name)
    .version(meta.version)
    .description('Reports on the calls of language models in a project, with the configuration of its linter.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void around.stdout.write(text), writeErr: (text) => void around.stderr.write(text) });

  withCollectOptions(program.command('report').description('write the inventory of model calls'))
    .argument('[paths...]', 'files and folders', [])
    .addOption(new Option('--format <format>', 'how to write it (default: by the ending of the file, else markdown)').choices(REPORT_FORMATS))
    .option('--output <file>', 'where to write it (default: standard output)')
    .addOption(new Option('--fail-on <reasons>', `exit with 1 on ${FAIL_ON.join(', ')}; several with commas`).argParser(readFailOn).default([], 'nothing'))
    .option('--allow-empty', 'write the report also where no call of a model was found')
    .action(async (paths: readonly string[], flags: ReportFlags) => {
      code = await report(paths, flags, around);
    });

  withCollectOptions(program.command('check').description('compare with an inventory that was reviewed; exit with 1 on drift'))
    .argument('[paths...]', 'files and folders', [])
    .requiredOption('--against <inventory>', 'the reviewed inventory, as report --format json wrote it')
    .addOption(new Option('--format <format>', 'how to write the difference').choices(DIFF_FORMATS).default('text'))
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      code = await check(paths, flags, around);
    });

  program
    .command('explain')
    .description('show the page of a rule, what the catalog says of a vendor, or what stands at a place in the code')
    .argument('<subject>', 'rule, vendor, or file:line')
    .option('--config <file>', 'the configuration of the linter, for a place (default: the one that ESLint finds)')
    .addHelpText('after', `\nExample:\n  ${meta.name} explain src/summary.ts:42`)
    .action(async (subject: string, flags: ExplainFlags) => {
      await explain(subject, flags, around);
    });

  program
    .command('init')
    .description('find the vendors that the code talks to, and write a baa.json in which nothing is signed; nothing is overwritten')
    .option('--write', 'also write the configuration of the linter and a workflow, where there is none')
    .option('--dry-run', 'only say what would be written')
    .addHelpText('after', `\nExample:\n  ${meta.name} init --dry-run`)
    .action(async (flags: InitFlags) => {
      await init(flags, around);
    });

  program
    .command('doctor')
    .description('look at scripts, hooks, workflows and settings; exit with 1 when something needs attention')
    .option('--config <file>', 'the configuration of the linter (default: the one that ESLint finds)')
    .addHelpText('after', `\nExample:\n  ${meta.name} doctor`)
    .action(async (flags: DoctorFlags) => {
      code = await doctor(flags, around);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const line = error instanceof CommandError ? error.message : `The command ended with ${error instanceof Error ? error.constructor.name : 'an exception'}; DEBUG=${meta.name} tells where.`;
    around.stderr.write(`${line}\n`);
    if (!(error instanceof CommandError) && around.env['DEBUG']?.includes(meta.name) === true && error instanceof Error) around.stderr.write(framesOf(error));
    return 2;
  }
}

function withCollectOptions(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration of the linter (default: the one that ESLint finds)')
    .option('--no-commit', 'leave the commit out');
}

function readFailOn(text: string, before: readonly FailOn[]): readonly FailOn[] {
  const given = text.split(',').map((one) => one.trim());
  const known = FAIL_ON.filter((reason) => given.includes(reason));
  if (known.length !== new Set(given).size) throw new InvalidArgumentError(`Allowed are ${FAIL_ON.join(', ')}.`);
  return [...before, ...known];
}

/** The stack without the message, which may hold text from code. */
function framesOf({ stack = '' }: Error): string {
  return `${stack.split('\n').filter((line) => /^\s+at /.test(line)).join('\n')}\n`;
}

const { stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
