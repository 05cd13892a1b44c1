/** Gives each name once, and `name_2`, `name_3` … when it is asked for again. */
export function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    for (let count = (used.get(name) ?? 0) + 1; ; count++) {
      const free = count === 1 ? name : `${name}_${count}`;
      if (count > 1 && used.has(free)) continue;
      used.set(name, count);
      if (count > 1) used.set(free, 1);
      return free;
    }
  };
}
