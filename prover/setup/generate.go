// The published keys, the verifier contracts and their test proofs follow from the catalog.

package setup

//go:generate go run github.com/acc36754/assent/internal/generate -root ../..
