/** Why a command could not run, in one line. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
