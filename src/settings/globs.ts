import picomatch from 'picomatch';

type Matcher = (file: string) => boolean;

const compiled = new WeakMap<readonly string[], Matcher>();

/**
 * Whether a project-relative path matches one of the globs and none of those that begin with `!`.
 */
export function matchesGlobs(globs: readonly string[], file: string): boolean {
  let matcher = compiled.get(globs);
  if (matcher === undefined) {
    matcher = compile(globs);
    compiled.set(globs, matcher);
  }
  return matcher(file);
}

/** Paths that no project has: a glob that matches one of them matches files of that kind anywhere. */
const ANYWHERE = ['js', 'jsx', 'ts', 'tsx', 'mjs', 'mts', 'cjs', 'vue'].map((ending) => `~nowhere/~at/~all.${ending}`);

export function matchesAnywhere(globs: readonly string[]): boolean {
  return ANYWHERE.some((file) => matchesGlobs(globs, file));
}

function compile(globs: readonly string[]): Matcher {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(compileOne);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => compileOne(glob.slice(1)));
  return (file) => {
    const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
    return wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path));
  };
}

/** As Windows writes paths; before what has a meaning in globs, a backslash takes the meaning away. */
const BACKSLASH = /\\(?![[\](){}!?+$])/g;

function compileOne(glob: string): Matcher {
  return picomatch(glob.replace(BACKSLASH, '/').replace(/^\.\//, ''), { dot: true, nonegate: true });
}
