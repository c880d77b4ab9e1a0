package verifier_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/verifier"
)

// The keys that are compiled in say themselves whether their setup can be trusted.
func ExamplePublishedKeys() {
	keys, err := verifier.PublishedKeys()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, key := range keys {
		fmt.Println(key.Circuit, key.Version, key.Backend, "insecure:", key.Insecure)
	}
	// Output:
	// aggregate 1 plonk insecure: true
	// balance 1 plonk insecure: true
	// consent 1 plonk insecure: true
	// count 1 plonk insecure: true
	// disjoint 1 plonk insecure: true
	// exclusion 1 plonk insecure: true
	// membership 1 plonk insecure: true
	// ranges-4 1 plonk insecure: true
	// ranges 1 plonk insecure: true
	// subset 1 plonk insecure: true
	// update 1 plonk insecure: true
}

// The caller says what they expect; a true proof of something else is refused by a named error.
func ExampleVerifier_Verify() {
	p, err := made() // a membership attestation in scope "run 7", and the commitment it is about
	if err != nil {
		fmt.Println(err)
		return
	}
	attestation, err := assent.ParseAttestation(p.membership)
	if err != nil {
		fmt.Println(err)
		return
	}
	checker, err := verifier.New(verifier.AllowDevSetup())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, scope := range []string{"run 7", "run 8"} {
		expected := verifier.Expectation{Statement: "membership", Context: assent.Context{Scope: scope}}
		_, err := checker.Verify(context.Background(), attestation, expected, p.data)
		fmt.Printf("%s: proven %v, of another context %v\n", scope, err == nil, errors.Is(err, verifier.ErrUnexpected))
	}
	// Output:
	// run 7: proven true, of another context false
	// run 8: proven false, of another context true
}
