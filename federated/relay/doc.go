// Package relay carries the messages of a round of secure aggregation over HTTP: a Server beside the aggregator, which keeps
// every message in a folder and goes on from it after a crash, and a Client that plays a participant's part.
//
// Participants are found first. Each sends an Entry: the key that signs its messages, and a voucher, whose meaning is the
// caller's (Check): it shows that somebody who may take part stands behind that key. When the server closes the roster, all
// get all entries and judge them for themselves, so an aggregator cannot put in participants that it made up. Number of
// participants, threshold and round follow from the entries and the Session that everybody knew before.
//
//	POST /v1/join           an entry, as JSON
//	GET  /v1/roster         all entries; 202 while more may come
//	POST /v1/messages       a participant's message of package secagg
//	GET  /v1/lists/STEP     the aggregator's list after a step, 1 to 4, for ?participant=N; 202 while it is not due, 410 for
//	                        somebody who is out
//
// Nothing but the messages' own signatures says who sends. What the server hands out is public among the participants or
// sealed for one of them; what it is sent tells whoever reads it the sum, see docs/federated.md: put TLS in front of it.
package relay
