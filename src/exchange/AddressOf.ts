/** The address at which a reader finds an event, by its id. */
export type AddressOf = (event: string) => string
