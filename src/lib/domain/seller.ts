/** Who sells: the file that an operator fills in. Lines of the postal address are divided by line ends. */
export type Seller = { name: string; address: string; email: string }

export const SELLER: Seller = {
  name: '',
  address: '',
  email: '',
}

/** What buyers are not told yet of whom they buy from. */
export function missingOf(seller: Seller): (keyof Seller)[] {
  const fields: (keyof Seller)[] = ['name', 'address', 'email']
  return fields.filter((field) => seller[field].trim() === '')
}
