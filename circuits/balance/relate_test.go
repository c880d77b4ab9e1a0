package balance

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark/frontend"
)

// relation is the part of the circuit that is about numbers, alone: what a prover with any sums meets.
type relation struct {
	Records, Group, Outcomes, Both frontend.Variable
	Least, Most, Rated, Within     frontend.Variable `gnark:",public"`
}

func (r *relation) Define(api frontend.API) error {
	counts{r.Records, r.Group, r.Outcomes, r.Both}.relate(api, limits{r.Least, r.Most, r.Rated, r.Within})
	return nil
}

func assign(c tally, m margins) *relation {
	return &relation{Records: c.records, Group: c.group, Outcomes: c.outcomes, Both: c.both, Least: m.least, Most: m.most, Rated: one(m.rated), Within: m.within}
}

// fair is the oracle, in fractions.
func fair(c tally, m margins) bool {
	if c.records == 0 {
		return false
	}
	share := big.NewRat(c.group, c.records)
	if share.Cmp(big.NewRat(m.least, whole)) < 0 || share.Cmp(big.NewRat(m.most, whole)) > 0 {
		return false
	}
	if !m.rated {
		return true
	}
	if c.group == 0 || c.group == c.records {
		return false
	}
	apart := new(big.Rat).Sub(big.NewRat(c.both, c.group), big.NewRat(c.outcomes-c.both, c.records-c.group))
	return apart.Abs(apart).Cmp(big.NewRat(m.within, whole)) <= 0
}

// What stands between a share or a rate and its limit is one record or one unit of 10^-6. Each line fails when
// one of the relation's assertions is missing or looks the wrong way.
func TestRelationAtTheLimits(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return &relation{} })
	const n = 1<<24 - 1
	for name, c := range map[string]struct {
		tally   tally
		margins margins
		want    bool
	}{
		"exactly the least":               {tally{10, 2, 0, 0}, margins{200_000, 400_000, 0, false}, true},
		"exactly the most":                {tally{10, 4, 0, 0}, margins{200_000, 400_000, 0, false}, true},
		"a record less than the least":    {tally{10, 1, 0, 0}, margins{200_000, 400_000, 0, false}, false},
		"a record more than the most":     {tally{10, 5, 0, 0}, margins{200_000, 400_000, 0, false}, false},
		"a unit less than the least":      {tally{10, 2, 0, 0}, margins{200_001, 400_000, 0, false}, false},
		"a unit more than the most":       {tally{10, 4, 0, 0}, margins{200_000, 399_999, 0, false}, false},
		"an empty table":                  {tally{0, 0, 0, 0}, margins{0, whole, 0, false}, false},
		"one record, outside":             {tally{1, 0, 0, 0}, margins{0, 0, 0, false}, true},
		"one record, inside":              {tally{1, 1, 0, 0}, margins{whole, whole, 0, false}, true},
		"more in the group than there":    {tally{10, 11, 0, 0}, margins{0, whole, 0, false}, false},
		"less than none in the group":     {tally{10, -1, 0, 0}, margins{0, whole, 0, false}, false},
		"rates exactly apart, more":       {tally{20, 10, 3, 2}, margins{0, whole, 100_000, true}, true},
		"rates exactly apart, less":       {tally{20, 10, 3, 1}, margins{0, whole, 100_000, true}, true},
		"rates a unit too far, more":      {tally{20, 10, 3, 2}, margins{0, whole, 99_999, true}, false},
		"rates a unit too far, less":      {tally{20, 10, 3, 1}, margins{0, whole, 99_999, true}, false},
		"rates a record too far, more":    {tally{20, 10, 4, 3}, margins{0, whole, 100_000, true}, false},
		"rates a record too far, less":    {tally{20, 10, 4, 1}, margins{0, whole, 100_000, true}, false},
		"rates too far, nobody asks":      {tally{20, 10, 10, 10}, margins{0, whole, 0, false}, true},
		"no group to rate":                {tally{20, 0, 3, 0}, margins{0, whole, whole, true}, false},
		"no others to rate":               {tally{20, 20, 3, 3}, margins{0, whole, whole, true}, false},
		"nobody in the group, not rated":  {tally{20, 0, 20, 0}, margins{0, whole, 0, false}, true},
		"as many as a table can have":     {tally{n, n / 2, n / 2, n / 2}, margins{0, whole, whole, true}, true},
		"as many, the other way round":    {tally{n, n / 2, n - n/2, 0}, margins{0, whole, whole, true}, true},
		"as many, a unit too far":         {tally{n, n / 2, n / 2, n / 2}, margins{0, whole, whole - 1, true}, false},
		"as many, all in the group":       {tally{n, n, n, n}, margins{whole, whole, 0, false}, true},
		"as many, all but one":            {tally{n, n - 1, n, n}, margins{whole, whole, 0, false}, false},
		"as many, none in the group":      {tally{n, 0, 0, 0}, margins{0, 0, 0, false}, true},
		"as many, one in the group":       {tally{n, 1, 0, 0}, margins{0, 0, 0, false}, false},
		"equal rates in unequal groups":   {tally{40, 10, 20, 5}, margins{0, whole, 0, true}, true},
		"unequal rates in unequal groups": {tally{40, 10, 20, 6}, margins{0, whole, 0, true}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if err := sys.Solve(t, assign(c.tally, c.margins)); (err == nil) != c.want {
				t.Errorf("the circuit says %v", err)
			}
			if err := c.tally.check(c.margins); c.tally.group >= 0 && (err == nil) != c.want {
				t.Errorf("the twin says %v", err)
			}
		})
	}
	t.Run("a switch that is no bit", func(t *testing.T) {
		r := assign(tally{20, 10, 4, 2}, margins{0, whole, whole, true})
		sys.Accept(t, r)
		r.Rated = 2
		sys.Refuse(t, r)
	})
}

// Circuit, twin and oracle agree on every kind of small table.
func TestRelationIsTheOracles(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return &relation{} })
	rng := rand.New(rand.NewPCG(1, 2))
	verdicts := map[bool]int{}
	for range 400 {
		n := rng.Int64N(9)
		c := tally{records: n, group: rng.Int64N(n + 1)}
		c.both = rng.Int64N(c.group + 1)
		c.outcomes = c.both + rng.Int64N(n-c.group+1)
		m := margins{least: 125_000 * rng.Int64N(4), most: 125_000 * (4 + rng.Int64N(5)), within: 125_000 * rng.Int64N(6), rated: rng.IntN(3) > 0}
		want := fair(c, m)
		verdicts[want]++
		circuit, twin := sys.Solve(t, assign(c, m)), c.check(m)
		if (circuit == nil) != want || (twin == nil) != want {
			t.Fatalf("%+v, %+v: the oracle says %v, the circuit %v, the twin %v", c, m, want, circuit, twin)
		}
	}
	if verdicts[true] < 80 || verdicts[false] < 80 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}
