// Package wallet derives a subject's accounts for consents and signs with them.
//
// A subject has one secret, a seed of 32 bytes. For each book, that is for each chain, registry, controller and
// purpose, it gives another account (HKDF-SHA256, RFC 5869, to a key of secp256k1) and the salts of the consents in
// that book. Nothing on the chain links two accounts of one seed, and nothing but the seed has to be backed up.
//
// Accounts sign and never send: a transaction needs money, and money that comes from one place links the accounts
// again. A relay that the Consortium admits carries what they sign.
package wallet
