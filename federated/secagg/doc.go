// Package secagg adds up vectors so that nobody sees any of them but its owner: secure aggregation with pairwise masks and
// dropouts, the construction of Bonawitz, Ivanov, Kreuter, Marcedone, McMahan, Patel, Ramage, Segal and Seth, "Practical
// Secure Aggregation for Privacy-Preserving Machine Learning" (CCS 2017, https://eprint.iacr.org/2017/281), figure 4,
// with the consistency check for an aggregator that does not follow the protocol.
//
// A vector is field elements of BN254: a client's update as signed integers and, as its last entry, the blinding value
// of its commitment, see Vector. The sum then opens the sum of the commitments, which VerifySum checks.
//
// # Steps
//
// Each participant is a Client, and an Aggregator carries their messages. Round.Threshold participants have to stay to the end.
//
//	1  keys        client → aggregator   X25519 keys, commitments to two secrets
//	               aggregator → clients  everybody's
//	2  shares      client → aggregator   a share of both secrets for each other client, sealed
//	               aggregator → client   those for it
//	3  vector      client → aggregator   x + PRG(b) ± PRG(k) for each other client
//	               aggregator → clients  whose vectors arrived: the survivors
//	4  confirm     client → aggregator   the list of survivors, signed
//	               aggregator → clients  everybody's signatures
//	5  reveal      client → aggregator   a share of b for each survivor, of the key behind k for each that is gone
//	               aggregator            Result: the survivors' sum
//
// Client.Keys, Share, Mask, Confirm and Unmask make the client's messages; Aggregator.Receive takes them and Next closes a
// step and makes the aggregator's. Who is silent in a step is out from then on.
//
// # What is bound to what
//
// A client signs each message with an Ed25519 key that the round lists. The digest of the round (id, all these keys,
// threshold, length) is in every message and derivation; after step 1 the hash of the key list is as well. So the
// aggregator can neither exchange a key nor use a message of another round or run.
//
// Secrets are shared verifiably (Feldman 1987, by github.com/cloudflare/circl): a wrong share is noticed by who gets it and,
// when it is revealed, by the aggregator, which then does without it and names who sent it. A client reveals a share of one of
// a participant's two secrets, never of both: with both its vector would be bare. Therefore a client accepts one list of
// survivors, and reveals nothing before a threshold of participants has signed that list.
//
// # What a client keeps
//
// A client writes its state to a file before it lets go of a message, so that after a crash it goes on and sends the same
// messages again. A mask is used for one vector; another one is refused (ErrSecondVector), also after a crash. Nothing
// protects against a copy of an old file that is put back, nor against the same update in another round: Client.Spent tells
// when it must not be.
//
// # What it does not do
//
// The aggregator learns the sum and who took part. A client learns who took part, and that is all unless it is given
// the sum. Whoever knows the sum and all its vectors but one knows that one. A client can send a vector of nonsense;
// VerifySum notices that but not whose it was.
package secagg
