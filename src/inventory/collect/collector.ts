import { judgedFile, orNothing, type FileContext } from '../../create-rule.js';
import { listenToIncidents, type Incident } from '../../incidents.js';
import { factsOf, type FileFacts } from './file-facts.js';
import type { HostRun } from './host.js';

/** Gathers what every file contributes to the inventory while a linter goes through them. */
export class Collector {
  readonly facts: FileFacts[] = [];
  readonly incidents: HostRun['incidents'][number][] = [];
  #path = '';

  /** Listens while `run` does its work. */
  async during<T>(run: () => Promise<T>): Promise<T> {
    const stop = listenToIncidents((incident: Incident) => void this.incidents.push({ ...incident, file: this.#path }));
    try {
      return await run();
    } finally {
      stop();
    }
  }

  /** Call it before the rules look at the file. */
  enter(path: string): void {
    this.#path = path;
  }

  collect(context: FileContext): void {
    orNothing('inventory', context.physicalFilename, () => {
      const judged = judgedFile(context, 'inventory');
      if (judged !== undefined) this.facts.push(factsOf({ ...judged, locate: (offset) => context.sourceCode.getLocFromIndex(offset) }));
    });
  }
}
