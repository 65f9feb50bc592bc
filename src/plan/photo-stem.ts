/** A photo's name without what it ends in, as file systems that know no case compare it: a picture that was saved in another format is the same picture. */
export const stem = (name: string): string => name.replace(/\.[^.]*$/, '').normalize('NFKC').toUpperCase().normalize('NFKC')
