package secagg

import (
	"errors"
	"slices"
	"testing"

	"github.com/cloudflare/circl/group"
)

func heldBy(t *testing.T, d *dealt, holders ...int) []heldShare {
	t.Helper()
	var out []heldShare
	for _, i := range holders {
		value, err := parseScalar(d.shares[i][:])
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, heldShare{i, value})
	}
	return out
}

// Any threshold of shares give the secret, fewer do not; a wrong one is named, and done without where others are enough.
func TestRecover(t *testing.T) {
	d, err := deal(3, 5)
	if err != nil {
		t.Fatal(err)
	}
	c, err := parseCommitment(d.commitment)
	if err != nil {
		t.Fatal(err)
	}
	one := group.Ristretto255.NewScalar().SetUint64(1)
	spoil := func(held []heldShare, at ...int) []heldShare {
		for _, i := range at {
			held[i].value = group.Ristretto255.NewScalar().Add(held[i].value, one)
		}
		return held
	}
	tests := []struct {
		name  string
		held  []heldShare
		wrong []int
		want  error
	}{
		{"first", heldBy(t, d, 0, 1, 2), nil, nil},
		{"last", heldBy(t, d, 4, 3, 2), nil, nil},
		{"all", heldBy(t, d, 0, 1, 2, 3, 4), nil, nil},
		{"two", heldBy(t, d, 0, 1), nil, ErrTooFew},
		{"none", nil, nil, ErrTooFew},
		{"one wrong of four", spoil(heldBy(t, d, 0, 1, 2, 4), 1), []int{1}, nil},
		{"two wrong of five", spoil(heldBy(t, d, 0, 1, 2, 3, 4), 0, 2), []int{0, 2}, nil},
		{"one wrong of three", spoil(heldBy(t, d, 0, 1, 2), 2), []int{2}, ErrTooFew},
	}
	for _, test := range tests {
		secret, wrong, err := c.recover(test.held)
		if !errors.Is(err, test.want) || !slices.Equal(wrong, test.wrong) {
			t.Errorf("%s: %v, wrong %v", test.name, err, wrong)
			continue
		}
		if err != nil {
			continue
		}
		if b, err := scalarBytes(secret); err != nil || b != d.secret {
			t.Errorf("%s: another secret", test.name)
		}
	}
}

// A share belongs to its holder: somebody else's does not pass.
func TestShareBelongsToItsHolder(t *testing.T) {
	d, err := deal(2, 3)
	if err != nil {
		t.Fatal(err)
	}
	c, err := parseCommitment(d.commitment)
	if err != nil {
		t.Fatal(err)
	}
	share := heldBy(t, d, 1)[0].value
	if !c.holds(1, share) || c.holds(0, share) {
		t.Error("a share is taken for another's")
	}
}
