const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Is this an id as the database writes them: a UUID in small letters? What an address or a form says is asked here before it is asked of the database. */
export const erId = (tekst: string): boolean => ID.test(tekst);
