import { backupSqlite } from '../store/sqlite-backup.ts';
import type { CommandOutput } from './verify.ts';

/**
 * `parley backup FILE`: one consistent copy of the embedded database, also while the server runs. Gives the exit status:
 * 0 when the copy is whole and on disk, 1 when there is none, with the reason and what to do.
 */
export function backupCommand(file: string, data: string, io: CommandOutput): number {
  try {
    const made = backupSqlite(data, file);
    switch (made.type) {
      case 'made':
        io.out(`${file}: ${count(made.rooms, 'room')}, ${count(made.events, 'event')}.`);
        io.out('It holds all that the server holds, so keep it as safe as the server.');
        return 0;
      case 'no_database':
        io.err(`There is no ${made.path}. Name the folder that the server uses: parley backup FILE --data FOLDER`);
        return 1;
      case 'file_exists':
        io.err(`${file} is there already and stays as it is. Choose another name.`);
        return 1;
      case 'damaged':
        io.err(`The copy is not whole (${made.found}), so it was removed. Try again, or go back to an older copy.`);
        return 1;
      default:
        return made satisfies never;
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be written';
    io.err(`${file} could not be made (${why}). Is its folder there, and may you write in it?`);
    return 1;
  }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
