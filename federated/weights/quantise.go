// Numbers as integers, so that a sum over clients is exact, and back.

package weights

import (
	"fmt"
	"math"
)

const (
	// maxBits is the finest step, 2^−52.
	maxBits = 52
	// exactLimit is 2^53, up to which every integer is a float64.
	exactLimit = 1 << 53
)

// Scale says how numbers become integers. It belongs to a round: all clients have to use one.
type Scale struct {
	// Bits makes an integer count in steps of 2^−Bits; at most 52.
	Bits int
	// Limit is the largest absolute value of an integer, from 1 to 2^53. The statement update proves one up to 2^31.
	Limit int64
}

// ValueError says which element of which tensor cannot be used. The value is not part of it: weights are private.
type ValueError struct {
	Tensor string
	// Index counts elements from 0, the last dimension running fastest.
	Index int
	// Err is ErrNotFinite or ErrRange.
	Err error
}

func (e *ValueError) Error() string {
	return fmt.Sprintf("tensor %q, element %d: %v", clip(e.Tensor), e.Index, e.Err)
}

// Unwrap returns Err.
func (e *ValueError) Unwrap() error { return e.Err }

func (s Scale) check(clients int) error {
	if s.Bits < 0 || s.Bits > maxBits {
		return fmt.Errorf("%w: a scale of 2^%d, want 2^0 to 2^%d", ErrRange, s.Bits, maxBits)
	}
	if s.Limit < 1 || s.Limit > exactLimit {
		return fmt.Errorf("%w: a limit of %d, want 1 to 2^53", ErrRange, s.Limit)
	}
	if clients < 1 || int64(clients) > exactLimit/s.Limit {
		return fmt.Errorf("%w: %d clients, each with a limit of %d, where the sum must stay below 2^53", ErrRange, clients, s.Limit)
	}
	return nil
}

// Quantise returns all elements, tensor by tensor, as integers: each is multiplied by 2^Bits and rounded, half to
// even. Integer tensors are multiplied like any other. Errors: ErrRange for a scale that is none, *ValueError with
// ErrNotFinite or ErrRange for an element.
func (t *Tensors) Quantise(s Scale) ([]int64, error) {
	if err := s.check(1); err != nil {
		return nil, fmt.Errorf("quantise: %w", err)
	}
	out := make([]int64, 0, t.Len())
	for i := range t.List {
		tensor := &t.List[i]
		for j := range tensor.Len() {
			q, err := s.quantise(tensor, j)
			if err != nil {
				return nil, fmt.Errorf("quantise: %w", &ValueError{tensor.Name, j, err})
			}
			out = append(out, q)
		}
	}
	return out, nil
}

// quantise reads an integer as such: as a float64, 2^53 + 1 would pass for 2^53.
func (s Scale) quantise(t *Tensor, i int) (int64, error) {
	if t.Type.Integer() {
		v := t.integer(i)
		if most := s.Limit >> s.Bits; v > most || v < -most {
			return 0, ErrRange
		}
		return v << s.Bits, nil
	}
	x := t.Float(i)
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return 0, ErrNotFinite
	}
	// The product by a power of two is exact unless it is far below a half or beyond every limit.
	q := math.RoundToEven(math.Ldexp(x, s.Bits))
	if math.Abs(q) > float64(s.Limit) {
		return 0, ErrRange
	}
	return int64(q), nil
}

// Dequantise returns the mean of the clients' numbers, given the sum of their integers: tensors with the names, shapes,
// types and order of t, each element sum/(clients·2^Bits), rounded to what its type can hold, half to even.
// Errors: ErrTensor for a sum of another length; ErrRange for a scale or number of clients that is none; *ValueError
// with ErrRange for a sum that so many clients cannot have, or a mean that the type cannot hold.
func (t *Tensors) Dequantise(sum []int64, clients int, s Scale) (*Tensors, error) {
	if err := s.check(clients); err != nil {
		return nil, fmt.Errorf("dequantise: %w", err)
	}
	if len(sum) != t.Len() {
		return nil, fmt.Errorf("dequantise: %w: %d integers for %d elements", ErrTensor, len(sum), t.Len())
	}
	out := &Tensors{List: make([]Tensor, len(t.List)), Metadata: t.Metadata, Deflated: t.Deflated}
	most := s.Limit * int64(clients)
	for i := range t.List {
		mean := t.List[i]
		mean.Data = make([]byte, len(mean.Data))
		for j := range mean.Len() {
			// Both numbers are exact, so the division is the first rounding, and scaling by a power of two none.
			x := math.Ldexp(float64(sum[j])/float64(clients), -s.Bits)
			err := error(ErrRange)
			if sum[j] <= most && sum[j] >= -most {
				err = mean.setFloat(j, x)
			}
			if err != nil {
				return nil, fmt.Errorf("dequantise: %w", &ValueError{mean.Name, j, err})
			}
		}
		sum = sum[mean.Len():]
		out.List[i] = mean
	}
	return out, nil
}
