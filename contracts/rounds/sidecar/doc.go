// Package sidecar lets a trainer that knows nothing of chains and proofs, such as a Flower client in Python, take part in a
// federated round: a process beside it has the member's account, vault and ticket, and speaks HTTP on the loopback
// interface.
//
//	GET  /v1/round    the round, what an update has to keep to, and how far this member is, as JSON
//	GET  /v1/weights  the weights that the round starts from
//	POST /v1/update   the weights after training: 202 while the member does its part, 200 when it is done
//	GET  /v1/update   the same answers, without sending anything; 404 before there was an update
//	GET  /v1/result   the weights with the mean of all updates added, once the sum is published; 409 before
//
// Weights are files of package federated/weights; Content-Type and Accept name the format (application/x-npy, -x-npz,
// -x-safetensors). Every answer that is an error is JSON with a code that stays the same and a sentence that may change,
// see docs/federated.md. No answer has a path, an address, a secret, or a number of the update.
//
// The same update may be sent again, after any error and any crash, and goes on where it was; once it is committed to,
// another one is refused.
//
// A request needs the token in the header Authorization, and neither Origin nor a foreign Host: a page in a browser on the
// same machine can send requests to the loopback interface, also by a name of its own that leads there.
package sidecar
