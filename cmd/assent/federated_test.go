// Commands of the script about federated rounds.

package main

import (
	"encoding/binary"
	"math"
	"os"
	"strconv"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/acc36754/assent/federated/weights"
)

// numbers reads the numbers of a script's line.
func numbers(ts *testscript.TestScript, args []string) []float64 {
	values := make([]float64, len(args))
	for i, text := range args {
		var err error
		values[i], err = strconv.ParseFloat(text, 64)
		ts.Check(err)
	}
	return values
}

// writeWeights is "weights FILE NUMBER...": writes a model with one tensor of doubles.
func writeWeights(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: weights FILE NUMBER...")
	}
	tensor := weights.Tensor{Name: "w", Shape: []int{len(args) - 1}, Type: weights.F64}
	for _, v := range numbers(ts, args[1:]) {
		tensor.Data = binary.LittleEndian.AppendUint64(tensor.Data, math.Float64bits(v))
	}
	format, err := weights.FormatOf(args[0])
	ts.Check(err)
	file, err := (&weights.Tensors{List: []weights.Tensor{tensor}}).Encode(format)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), file, 0o600))
}

// compareWeights is "cmpweights FILE NUMBER...": the file has a model of these numbers.
func compareWeights(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: cmpweights FILE NUMBER...")
	}
	format, err := weights.FormatOf(args[0])
	ts.Check(err)
	got, err := weights.Parse(format, []byte(ts.ReadFile(args[0])))
	ts.Check(err)
	want := numbers(ts, args[1:])
	if got.Len() != len(want) {
		ts.Fatalf("%d numbers, want %d", got.Len(), len(want))
	}
	for i, v := range want {
		if x := got.List[0].Float(i); math.Abs(x-v) > 1e-4 {
			ts.Fatalf("number %d is %g, want %g", i, x, v)
		}
	}
}
