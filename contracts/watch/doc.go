// Package watch follows a chain and storage and says when something is not as it should be: a dataset whose bytes no
// longer match its commitment, a consent that was revoked or expired under a running job, an attestation about to expire,
// a verifying key that was frozen, a registration by a stranger. What is done about it a policy file says: tell a webhook,
// raise an alert on the chain, which suspends the dataset if it is critical, prove again.
//
// A Watcher remembers what it has told and nothing else. What is the case it works out from the chain's events, from
// the first one on, each time it starts. So nothing is missed that happened while it, or the node, was down, and whatever
// its ledger has is not told again. An alert is in the ledger before anything is done about it, and each thing that was
// done is noted at once. Transactions carry the alert's id as their operation's key, so a crash never sends one twice; a
// crash between a webhook's answer and the note repeats the call with the same Idempotency-Key.
//
// docs/watch.md has the policy file. "assent audit watch" is this package on the command line.
package watch
