/** A number of the North American plan in the groups it is read in, dots of a masked one included; any other as it is. */
export function grouped(number: string): string {
  return number.replace(/^\+1([\d•]{3})([\d•]{3})([\d•]{4})$/, '+1 $1 $2 $3')
}
