package weights_test

import (
	"fmt"

	"github.com/acc36754/assent/federated/weights"
)

// Two clients' updates become integers, the integers are added up, and the mean has the model's shape again.
func Example() {
	scale := weights.Scale{Bits: 16, Limit: 1 << 31}
	first, err := weights.Parse(weights.NPY, []byte(smallNPY)) // 1, −2, 0.5
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := first.Quantise(scale)
	if err != nil {
		fmt.Println(err)
		return
	}
	b := []int64{3 << 16, 0, -1 << 14} // 3, 0, −0.25
	sum := make([]int64, len(a))
	for i := range sum {
		sum[i] = a[i] + b[i]
	}
	mean, err := first.Dequantise(sum, 2, scale)
	if err != nil {
		fmt.Println(err)
		return
	}
	tensor := mean.List[0]
	fmt.Println(tensor.Type, tensor.Shape, tensor.Float(0), tensor.Float(1), tensor.Float(2))
	// Output: F32 [3] 2 -1 0.125
}
