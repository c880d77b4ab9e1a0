package aggregate

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// relation is the part of the circuit that is about sums, alone: what a prover with any sums meets.
type relation struct {
	Records, Scalars          frontend.Variable
	Mean, Offset, Least, Most frontend.Variable `gnark:",public"`
}

func (r *relation) Define(api frontend.API) error {
	sums{r.Records, r.Scalars}.relate(api, limits{r.Mean, r.Offset, r.Least, r.Most})
	return nil
}

// result is n records whose numbers, encoded with an offset, have the sum total, and a claim about it.
type result struct {
	n             int64
	total, offset *big.Int
	mean          bool
	least, most   *big.Int
}

func (r *result) assign() *relation {
	scalar := func(i *big.Int) (e fr.Element) { return *e.SetBigInt(i) }
	scalars := new(big.Int).Mul(r.offset, big.NewInt(r.n))
	a := &relation{Records: r.n, Scalars: scalar(scalars.Add(scalars, r.total)), Mean: 0, Offset: scalar(r.offset), Least: scalar(r.least), Most: scalar(r.most)}
	if r.mean {
		a.Mean = 1
	}
	return a
}

// holds is the oracle, in fractions.
func (r *result) holds() bool {
	value, unit := new(big.Rat).SetInt(r.total), int64(1)
	if r.mean {
		if r.n == 0 {
			return false
		}
		value.Quo(value, new(big.Rat).SetInt64(r.n))
		unit = 1_000_000
	}
	least, most := new(big.Rat).SetFrac(r.least, big.NewInt(unit)), new(big.Rat).SetFrac(r.most, big.NewInt(unit))
	return least.Cmp(value) <= 0 && value.Cmp(most) <= 0
}

func number(text string) *big.Int {
	n, _ := new(big.Int).SetString(text, 0)
	return n
}

// What stands between a result and its bounds is one unit. Each line fails when one of the relation's assertions is
// missing or looks the wrong way.
func TestRelationAtTheBounds(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return &relation{} })
	zero, signed, ones := new(big.Int), new(big.Int).Lsh(big.NewInt(1), 63), big.NewInt(-1)
	const n = 1<<24 - 1
	most := new(big.Int).Mul(big.NewInt(n), number("0xffffffffffffffff"))
	least := new(big.Int).Mul(big.NewInt(n), number("-0x8000000000000000"))
	million := big.NewInt(meanUnits)
	meanMost, meanLeast := new(big.Int).Mul(number("0xffffffffffffffff"), million), new(big.Int).Mul(number("-0x8000000000000000"), million)
	farthest := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), boundBits), big.NewInt(1))
	add := func(i *big.Int, d int64) *big.Int { return new(big.Int).Add(i, big.NewInt(d)) }
	of := big.NewInt
	for name, c := range map[string]struct {
		result result
		want   bool
	}{
		"a sum at the least":                 {result{3, of(7), zero, false, of(7), of(9)}, true},
		"a sum at the most":                  {result{3, of(9), zero, false, of(7), of(9)}, true},
		"a sum a unit below":                 {result{3, of(6), zero, false, of(7), of(9)}, false},
		"a sum a unit above":                 {result{3, of(10), zero, false, of(7), of(9)}, false},
		"a negative sum at the least":        {result{3, of(-9), signed, false, of(-9), of(-7)}, true},
		"a negative sum at the most":         {result{3, of(-7), signed, false, of(-9), of(-7)}, true},
		"a negative sum a unit below":        {result{3, of(-10), signed, false, of(-9), of(-7)}, false},
		"a negative sum a unit above":        {result{3, of(-6), signed, false, of(-9), of(-7)}, false},
		"the sum of no records":              {result{0, zero, signed, false, zero, zero}, true},
		"the sum of no records, not 0":       {result{0, zero, signed, false, of(1), of(1)}, false},
		"a count":                            {result{5, of(5), ones, false, of(5), of(5)}, true},
		"a count, one less":                  {result{4, of(4), ones, false, of(5), of(5)}, false},
		"a count of none":                    {result{0, zero, ones, false, zero, zero}, true},
		"a mean exactly":                     {result{4, of(10), signed, true, of(2_500_000), of(2_500_000)}, true},
		"a mean a unit below":                {result{4, of(10), signed, true, of(2_500_001), of(9_000_000)}, false},
		"a mean a unit above":                {result{4, of(10), signed, true, of(0), of(2_499_999)}, false},
		"a mean that no decimals write":      {result{3, of(-2), signed, true, of(-666_667), of(-666_666)}, true},
		"and not rounded down":               {result{3, of(-2), signed, true, of(-666_667), of(-666_667)}, false},
		"and not rounded up":                 {result{3, of(-2), signed, true, of(-666_666), of(-666_666)}, false},
		"a mean of nothing":                  {result{0, zero, signed, true, of(-9), of(9)}, false},
		"the largest sum":                    {result{n, most, zero, false, most, most}, true},
		"the largest sum, a unit below":      {result{n, most, zero, false, add(most, 1), farthest}, false},
		"the largest mean":                   {result{n, most, zero, true, meanMost, meanMost}, true},
		"the largest mean, a unit above":     {result{n, most, zero, true, zero, add(meanMost, -1)}, false},
		"the least sum":                      {result{n, least, signed, false, least, least}, true},
		"the least sum, a unit above":        {result{n, least, signed, false, new(big.Int).Neg(farthest), add(least, -1)}, false},
		"the least mean":                     {result{n, least, signed, true, meanLeast, meanLeast}, true},
		"the least mean, a unit below":       {result{n, least, signed, true, add(meanLeast, 1), farthest}, false},
		"bounds as far as they go":           {result{n, most, zero, false, new(big.Int).Neg(farthest), farthest}, true},
		"bounds of a mean as far as they go": {result{n, least, signed, true, new(big.Int).Neg(farthest), farthest}, true},
	} {
		t.Run(name, func(t *testing.T) {
			if err := sys.Solve(t, c.result.assign()); (err == nil) != c.want {
				t.Errorf("the circuit says %v", err)
			}
			b := bounds{mean: c.result.mean, least: c.result.least, most: c.result.most}
			if err := b.check(c.result.n, c.result.total); (err == nil) != c.want {
				t.Errorf("the twin says %v", err)
			}
			if c.result.holds() != c.want {
				t.Errorf("the oracle says %v", c.result.holds())
			}
		})
	}
	t.Run("a switch that is no bit", func(t *testing.T) {
		r := result{4, of(10), zero, true, zero, of(9_000_000)}
		a := r.assign()
		sys.Accept(t, a)
		a.Mean = 2
		sys.Refuse(t, a)
	})
}

// Circuit, twin and oracle agree on every kind of small result.
func TestRelationIsTheOracles(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return &relation{} })
	rng := rand.New(rand.NewPCG(1, 2))
	verdicts := map[bool]int{}
	for range 400 {
		r := result{n: rng.Int64N(4), total: big.NewInt(rng.Int64N(9) - 4), offset: new(big.Int).Lsh(big.NewInt(1), 63), mean: rng.IntN(2) == 0}
		r.least = big.NewInt(rng.Int64N(9) - 6)
		r.most = new(big.Int).Add(r.least, big.NewInt(rng.Int64N(8)))
		if r.mean {
			r.least.Mul(r.least, big.NewInt(500_000))
			r.most.Mul(r.most, big.NewInt(500_000))
		}
		want := r.holds()
		verdicts[want]++
		b := bounds{mean: r.mean, least: r.least, most: r.most}
		circuit, twin := sys.Solve(t, r.assign()), b.check(r.n, r.total)
		if (circuit == nil) != want || (twin == nil) != want {
			t.Fatalf("%+v: the oracle says %v, the circuit %v, the twin %v", r, want, circuit, twin)
		}
	}
	if verdicts[true] < 80 || verdicts[false] < 80 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Whoever calls a verifier contract hands over scalars: a bound of r − 5, an offset that is no encoding's, or a mean
// that is half true must not pass, whatever the sums.
func TestRelationHoldsParameters(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return &relation{} })
	beyond := new(big.Int).Lsh(big.NewInt(1), boundBits)
	of := big.NewInt
	for name, r := range map[string]*relation{
		"least above 2^88":     {Records: 0, Scalars: beyond, Mean: 0, Offset: 0, Least: beyond, Most: beyond},
		"least below -2^88":    {Records: 1, Scalars: 7, Mean: 0, Offset: 0, Least: new(big.Int).Neg(new(big.Int).Add(beyond, of(1))), Most: 9},
		"most above 2^88":      {Records: 1, Scalars: 7, Mean: 0, Offset: 0, Least: 7, Most: beyond},
		"offset of 1":          {Records: 1, Scalars: 8, Mean: 0, Offset: 1, Least: 7, Most: 9},
		"offset of 2^64":       {Records: 1, Scalars: new(big.Int).Lsh(of(1), 64), Mean: 0, Offset: new(big.Int).Lsh(of(1), 64), Least: 0, Most: 9},
		"mean that is no bool": {Records: 1, Scalars: 0, Mean: 2, Offset: 0, Least: 0, Most: 9},
	} {
		if err := sys.Solve(t, r); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// one is the relation on the parameters of a condition.
type one struct {
	Order, Equal, Threshold frontend.Variable `gnark:",public"`
}

func (c *one) Define(api frontend.API) error {
	asksOne(api, c.Order, c.Equal, c.Threshold)
	return nil
}

// A condition that asked for an order and an equality at once would count a record twice.
func TestConditionAsksOneThing(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return &one{} })
	most := new(big.Int).Lsh(big.NewInt(1), 65)
	for name, c := range map[string]struct {
		params *one
		want   bool
	}{
		"neither":                    {&one{0, 0, 0}, true},
		"order":                      {&one{1, 0, new(big.Int).Sub(most, big.NewInt(1))}, true},
		"equality with any scalar":   {&one{0, 1, -1}, true},
		"both":                       {&one{1, 1, 0}, false},
		"order at no threshold of n": {&one{1, 0, most}, false},
	} {
		if err := sys.Solve(t, c.params); (err == nil) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}
