// Package update proves that a committed vector is small: its squared norm is at most a bound, and every
// entry lies within a limit. It is what a client of federated training shows of its model update before the
// update is counted, so that one client cannot outweigh the others.
//
// The vector is an int or decimal column of a committed table; decimals count in units of their last place.
// Commitments to such columns add up: the sum of the commitments opens to the sum of the vectors (each entry
// offset by 2^63 for each client) in the rows of the records and to the sum of the blinding values in the
// row after them. Therefore nothing may stand in later rows, which other statements never look at.
package update
