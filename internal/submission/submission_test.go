package submission_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/submission"
)

func table() *assent.Commitment {
	_, _, g1, _ := bn254.Generators()
	return &assent.Commitment{
		Schema: assent.Schema{Columns: []assent.Column{
			{Name: "id", Type: assent.Uint}, {Name: "fee", Type: assent.Decimal, Scale: 2, Nullable: true},
		}},
		Rows:     3,
		Columns:  []assent.ColumnCommitment{{Name: "id", Point: g1}, {Name: "fee"}, {Name: "fee?", Point: g1}},
		SortedBy: "id",
	}
}

func claim(tables ...*assent.Commitment) *assent.Claim {
	c := &assent.Claim{
		Statement: "toy", Version: 2, Params: map[string]string{"b": "1", "a": "2"}, Time: time.Unix(1000, 0).UTC(),
		Context: assent.Context{ChainID: 1, Submitter: &assent.Address{7}, Scope: "run 1"},
	}
	for i, t := range tables {
		c.Tables = append(c.Tables, assent.TableRef{Role: fmt.Sprintf("role %d", i), Digest: t.Digest()})
	}
	return c
}

// Each word has its place; a column without a point is the commitment to zeros.
func ExampleNew() {
	t := table()
	s := submission.New(claim(t), []*assent.Commitment{t})
	fmt.Println(s.ParamNames, s.ParamValues)
	fmt.Println(s.Tables[0].Kinds, s.Tables[0].Scales, s.Tables[0].Nullable, s.Tables[0].SortedBy)
	for _, coordinate := range s.Tables[0].Points {
		fmt.Println(coordinate[len(coordinate)-2:])
	}
	// Output:
	// [a b] [2 1]
	// [2 4] [0 2] [false true] 1
	// 01
	// 02
	// 00
	// 00
	// 01
	// 02
}

// What is laid out is the claim, all of it: its digest is made of what comes back.
func TestClaimComesBack(t *testing.T) {
	first, second := table(), table()
	second.Rows, second.Hidden = 0, &assent.HiddenRows{Commitment: fr.NewElement(5), Capacity: 9}
	want := claim(first, second)
	s := submission.New(want, []*assent.Commitment{first, second})
	if got := s.Claim().Digest(); got != want.Digest() || s.ClaimDigest != want.Digest() {
		t.Errorf("digest %s, want %s", got, want.Digest())
	}
	if !s.Tables[1].Hidden || s.Tables[1].Capacity != 9 || s.Tables[0].Hidden || s.Tables[0].Capacity != 0 {
		t.Error("the number of records is not laid out as told or hidden")
	}
}

// A file may have been cut by hand; it is then no fixture of the claim, and nothing panics.
func TestClaimOfListsThatDoNotMatch(t *testing.T) {
	c := table()
	s := submission.New(claim(c), []*assent.Commitment{c})
	s.ParamValues, s.TableDigests = nil, nil
	if s.Claim().Digest() == s.ClaimDigest {
		t.Error("a claim without its values has the same digest")
	}
}
