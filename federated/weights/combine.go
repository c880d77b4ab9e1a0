// Updates: the difference of two models' weights, and what is added to one.

package weights

import (
	"bytes"
	"fmt"
)

// Add returns the weights plus an update of the same shapes, each element rounded to what the type of t can hold. Errors:
// ErrTensor for other names, shapes or types; *ValueError with ErrRange or ErrNotFinite.
func (t *Tensors) Add(update *Tensors) (*Tensors, error) { return t.combine(update, 1) }

// Sub returns the update that leads from before to t, see Add.
func (t *Tensors) Sub(before *Tensors) (*Tensors, error) { return t.combine(before, -1) }

// AddMean returns the weights plus the mean of so many clients' updates, given the sum of their integers. Errors: those of
// Dequantise and Add.
func (t *Tensors) AddMean(sum []int64, clients int, s Scale) (*Tensors, error) {
	mean, err := t.Dequantise(sum, clients, s)
	if err != nil {
		return nil, err
	}
	return t.Add(mean)
}

func (t *Tensors) combine(other *Tensors, sign float64) (*Tensors, error) {
	if !t.SameShape(other) {
		return nil, fmt.Errorf("combine weights: %w: names, shapes or types differ", ErrTensor)
	}
	out := &Tensors{List: make([]Tensor, len(t.List)), Metadata: t.Metadata, Deflated: t.Deflated}
	for i := range t.List {
		result := t.List[i]
		result.Data = bytes.Clone(result.Data)
		for j := range result.Len() {
			x := t.List[i].Float(j) + sign*other.List[i].Float(j)
			err := error(ErrNotFinite)
			if x-x == 0 { // neither a NaN nor an infinity
				err = result.setFloat(j, x)
			}
			if err != nil {
				return nil, fmt.Errorf("combine weights: %w", &ValueError{result.Name, j, err})
			}
		}
		out.List[i] = result
	}
	return out, nil
}
