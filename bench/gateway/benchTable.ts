/** One for all contenders: each has partitions of its own. */
export const TABLE_NAME = 'bench'
