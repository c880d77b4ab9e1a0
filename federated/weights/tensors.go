// Tensors in memory, their limits, and what can be wrong with them.

package weights

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"unicode/utf8"
)

// Limits of what is read and written.
const (
	// MaxElements is the largest number of elements of all tensors: a committed column has at most 2^24 − 1 rows.
	MaxElements = 1<<24 - 1
	// MaxTensors is the largest number of tensors.
	MaxTensors = 1 << 14
	// MaxName is the length of the longest name in bytes.
	MaxName = 1024
	// MaxRank is the largest number of dimensions, NumPy's own limit.
	MaxRank = 64
	// MaxFile is the length of the longest file in bytes.
	MaxFile = 8*MaxElements + 1<<26
)

// Sentinel errors.
var (
	// ErrFormat reports bytes that are not a file of the format.
	ErrFormat = errors.New("not a file of this format")
	// ErrTooLarge reports more elements, tensors, dimensions or bytes than the limits allow.
	ErrTooLarge = errors.New("larger than allowed")
	// ErrType reports elements of a type that is not supported, or that the format does not have.
	ErrType = errors.New("element type is not supported")
	// ErrTensor reports a tensor whose name, shape and data do not fit together, or a name that occurs twice.
	ErrTensor = errors.New("not a valid tensor")
	// ErrNotFinite reports a NaN or an infinity where a number is needed.
	ErrNotFinite = errors.New("not a finite number")
	// ErrRange reports a number that is too large for the scale or the element type.
	ErrRange = errors.New("number is out of range")
)

// Tensors is the content of a file.
type Tensors struct {
	// List holds the tensors in the order of the file; in safetensors that is the order of their data.
	List []Tensor
	// Metadata are the texts under "__metadata__" in a safetensors file. Other formats have none.
	Metadata map[string]string
	// Deflated says that the members of an .npz archive are compressed.
	Deflated bool
}

// Tensor is an array of numbers.
type Tensor struct {
	// Name is unique among the tensors of a file. The one of an .npy file has none.
	Name string
	// Shape holds the lengths of the dimensions; there are none where the tensor is a single number.
	Shape []int
	Type  Type
	// Data holds the elements, each in little-endian order, the last dimension running fastest.
	Data []byte
	// Layout is how an .npy file stores the elements. Other formats have one layout, which is the zero value.
	Layout Layout
}

// Layout says what an .npy file may choose.
type Layout struct {
	BigEndian bool
	// Fortran says that the first dimension runs fastest.
	Fortran bool
}

// Len returns the number of elements.
func (t *Tensor) Len() int {
	if t.Type.Size() == 0 {
		return 0
	}
	return len(t.Data) / t.Type.Size()
}

// Len returns the number of elements of all tensors: the length of the vector that Quantise makes.
func (t *Tensors) Len() int {
	n := 0
	for i := range t.List {
		n += t.List[i].Len()
	}
	return n
}

// elements returns the product of a shape's dimensions. Errors: ErrTensor for a negative one, ErrTooLarge.
func elements(shape []int) (int, error) {
	if len(shape) > MaxRank {
		return 0, fmt.Errorf("%w: %d dimensions, at most %d", ErrTooLarge, len(shape), MaxRank)
	}
	n, empty := 1, false
	for _, dim := range shape {
		if dim < 0 {
			return 0, fmt.Errorf("%w: a dimension is negative", ErrTensor)
		}
		if dim == 0 {
			empty = true
			continue
		}
		// Checked without the zeros, so that a shape such as (2^60, 2^60, 0) is refused as well.
		if dim > MaxElements/n {
			return 0, fmt.Errorf("%w: more than %d elements", ErrTooLarge, MaxElements)
		}
		n *= dim
	}
	if empty {
		return 0, nil
	}
	return n, nil
}

// Validate reports what is wrong with the tensors, whoever made them: ErrTensor, ErrType or ErrTooLarge.
func (t *Tensors) Validate() error {
	if len(t.List) > MaxTensors {
		return fmt.Errorf("%w: %d tensors, at most %d", ErrTooLarge, len(t.List), MaxTensors)
	}
	seen := make(map[string]bool, len(t.List))
	total := 0
	for i := range t.List {
		tensor := &t.List[i]
		if err := tensor.validate(); err != nil {
			return fmt.Errorf("tensor %q: %w", clip(tensor.Name), err)
		}
		if seen[tensor.Name] {
			return fmt.Errorf("tensor %q: %w: the name occurs twice", tensor.Name, ErrTensor)
		}
		seen[tensor.Name] = true
		if total += tensor.Len(); total > MaxElements {
			return fmt.Errorf("%w: more than %d elements in all tensors", ErrTooLarge, MaxElements)
		}
	}
	return nil
}

func (t *Tensor) validate() error {
	if err := checkName(t.Name); err != nil {
		return err
	}
	if t.Type.Size() == 0 {
		return ErrType
	}
	n, err := elements(t.Shape)
	if err != nil {
		return err
	}
	if len(t.Data) != n*t.Type.Size() {
		return fmt.Errorf("%w: %d bytes of data, its shape and type need %d", ErrTensor, len(t.Data), n*t.Type.Size())
	}
	return nil
}

func checkName(name string) error {
	if len(name) > MaxName {
		return fmt.Errorf("%w: a name of %d bytes, at most %d", ErrTooLarge, len(name), MaxName)
	}
	if !utf8.ValidString(name) {
		return fmt.Errorf("%w: its name is not UTF-8", ErrTensor)
	}
	return nil
}

// SameShape reports whether two files have tensors of the same names, shapes and order, which is what makes
// their elements comparable one by one. Types and layouts may differ.
func (t *Tensors) SameShape(other *Tensors) bool {
	return slices.EqualFunc(t.List, other.List, func(a, b Tensor) bool {
		return a.Name == b.Name && slices.Equal(a.Shape, b.Shape)
	})
}

// intDimension reads a dimension from outside.
func intDimension(v uint64) (int, error) {
	if v > math.MaxInt32 {
		return 0, fmt.Errorf("%w: a dimension of %d", ErrTooLarge, v)
	}
	return int(v), nil
}

// clip shortens text from outside before it goes into an error message.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return s[:most] + "…"
}
