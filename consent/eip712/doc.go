// Package eip712 has what a subject signs so that somebody else may carry it to ConsentRegistry: a consent or its
// revocation as typed data (EIP-712), its digest, its signature, and the JSON that wallets show and sign
// (eth_signTypedData_v4).
//
// The type strings and the domain are those of contracts/src/ConsentRegistry.sol. A signature counts for one chain
// and one registry, and until its deadline.
//
// Signatures are of accounts with a secp256k1 key: 65 bytes r, s, v with s in the lower half (EIP-2) and v 27 or
// 28. A wallet that is a contract (ERC-1271) is asked by the registry; nothing off-chain can stand in for that.
package eip712
