package weights_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/federated/weights"
)

// A file laid out as the reference implementation does is read, and written again byte by byte.
func TestSafetensorsIsTheReferences(t *testing.T) {
	got := mustParse(t, weights.Safetensors, []byte(smallSafetensors))
	b, a := got.List[0], got.List[1]
	if b.Name != "b" || len(b.Shape) != 0 || b.Float(0) != 7 || a.Name != "a" || !slices.Equal(floats(&a), []float64{1, -2}) {
		t.Errorf("read %+v", got)
	}
	if again, err := got.Encode(weights.Safetensors); err != nil || string(again) != smallSafetensors {
		t.Errorf("written %q: %v", again, err)
	}
}

// Metadata are kept; tensors come in the order of their data, not of the header.
func TestSafetensorsMetadataAndOrder(t *testing.T) {
	file := safetensorsFile(`{"x":{"dtype":"BF16","shape":[1],"data_offsets":[4,6]},"__metadata__":{"format":"pt","a":"<&>"},`+
		`"empty":{"dtype":"F32","shape":[0,3],"data_offsets":[4,4]},"y":{"dtype":"I32","shape":[1],"data_offsets":[0,4]}}`,
		0xff, 0xff, 0xff, 0xff, 0x80, 0x3f)
	got := mustParse(t, weights.Safetensors, file)
	again, err := got.Encode(weights.Safetensors)
	if err != nil {
		t.Fatal(err)
	}
	for _, tensors := range []*weights.Tensors{got, mustParse(t, weights.Safetensors, again)} {
		l := tensors.List
		if l[0].Name != "y" || l[0].Float(0) != -1 || l[1].Name != "empty" || l[1].Len() != 0 || l[2].Name != "x" || l[2].Float(0) != 1 {
			t.Errorf("read %+v", l)
		}
		if !maps.Equal(tensors.Metadata, map[string]string{"format": "pt", "a": "<&>"}) {
			t.Errorf("metadata %v", tensors.Metadata)
		}
	}
}

// Headers that do not fit the data, say something twice or leave something out are refused.
func TestSafetensorsRefuses(t *testing.T) {
	const good = `{"a":{"dtype":"I32","shape":[1],"data_offsets":[0,4]}}`
	swap := func(from, to string) []byte { return safetensorsFile(strings.Replace(good, from, to, 1), 7, 0, 0, 0) }
	two := func(first, second string) []byte {
		return safetensorsFile(`{"a":{"dtype":"I32","shape":[1],"data_offsets":`+first+`},"b":{"dtype":"I32","shape":[1],"data_offsets":`+second+`}}`,
			1, 2, 3, 4, 5, 6, 7, 8)
	}
	tests := []struct {
		name string
		file []byte
		want error
	}{
		{"nothing", nil, weights.ErrFormat},
		{"seven bytes", make([]byte, 7), weights.ErrFormat},
		{"empty header", make([]byte, 8), weights.ErrFormat},
		{"header of 2^63 bytes", []byte("\x00\x00\x00\x00\x00\x00\x00\x80{}"), weights.ErrTooLarge},
		{"header cut off", []byte("\x03\x00\x00\x00\x00\x00\x00\x00{}"), weights.ErrFormat},
		{"space before the header", safetensorsFile(" {}"), weights.ErrFormat},
		{"newline behind the header", safetensorsFile("{}\n"), weights.ErrFormat},
		{"list", safetensorsFile("[]"), weights.ErrFormat},
		{"header without an end", safetensorsFile(`{"a"`), weights.ErrFormat},
		{"name twice", two("[0,4]},\"a\":{\"dtype\":\"I32\",\"shape\":[1],\"data_offsets\":[4,8]", "[8,12]"), weights.ErrFormat},
		{"metadata twice", safetensorsFile(`{"__metadata__":{},"__metadata__":{}}`), weights.ErrFormat},
		{"metadata that are no texts", safetensorsFile(`{"__metadata__":{"a":1}}`), weights.ErrFormat},
		{"metadata null", safetensorsFile(`{"__metadata__":null}`), weights.ErrFormat},
		{"unknown type", swap("I32", "F8_E4M3"), weights.ErrType},
		{"type missing", swap(`"dtype":"I32",`, ""), weights.ErrType},
		{"shape missing", swap(`"shape":[1],`, ""), weights.ErrFormat},
		{"shape null", swap("[1]", "null"), weights.ErrFormat},
		{"offsets missing", swap(`,"data_offsets":[0,4]`, ""), weights.ErrFormat},
		{"one offset", swap("[0,4]", "[0]"), weights.ErrFormat},
		{"three offsets", swap("[0,4]", "[0,4,4]"), weights.ErrFormat},
		{"unknown member", swap(`"shape"`, `"x":1,"shape"`), weights.ErrFormat},
		{"other letter case", swap("dtype", "DType"), weights.ErrFormat},
		{"negative dimension", swap("[1]", "[-1]"), weights.ErrFormat},
		{"fraction", swap("[1]", "[1.5]"), weights.ErrFormat},
		{"dimension of 2^32", swap("[1]", "[4294967296]"), weights.ErrTooLarge},
		{"too many elements", swap("[1]", "[65536,65536]"), weights.ErrTooLarge},
		{"offsets reversed", swap("[0,4]", "[4,0]"), weights.ErrFormat},
		{"negative offset", swap("[0,4]", "[-4,0]"), weights.ErrFormat},
		{"offsets too long for the shape", swap("[1]", "[2]"), weights.ErrFormat},
		{"data cut off", safetensorsFile(good, 1, 2, 3), weights.ErrFormat},
		{"data too long", safetensorsFile(good, 1, 2, 3, 4, 5), weights.ErrFormat},
		{"overlap", two("[0,4]", "[2,6]"), weights.ErrFormat},
		{"the same data twice", two("[0,4]", "[0,4]"), weights.ErrFormat},
		{"the same data twice, and no other", two("[0,4]", "[0,4]")[:len(two("[0,4]", "[0,4]"))-4], weights.ErrFormat},
		{"gap", append(two("[0,4]", "[5,9]"), 0), weights.ErrFormat},
		{"gap at the beginning", append(swap("[0,4]", "[1,5]"), 0), weights.ErrFormat},
		{"end that overflows", swap("[0,4]", "[9223372036854775807,-9223372036854775805]"), weights.ErrFormat},
	}
	for _, file := range [][]byte{safetensorsFile(good, 1, 2, 3, 4), two("[0,4]", "[4,8]"), safetensorsFile("{}  ")} {
		if _, err := weights.Parse(weights.Safetensors, file); err != nil {
			t.Error(err)
		}
	}
	for _, test := range tests {
		// Clipped, so that reading behind the end is not saved by spare capacity.
		if got, err := weights.Parse(weights.Safetensors, slices.Clip(test.file)); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, %v, want %v", test.name, got, err, test.want)
		}
	}
}

// Limits hold across tensors: many small ones, and several large ones, are too many.
func TestLimitsOverAllTensors(t *testing.T) {
	var header strings.Builder
	for i := range weights.MaxTensors + 1 {
		fmt.Fprintf(&header, `,"%d":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}`, i)
	}
	if _, err := weights.Parse(weights.Safetensors, safetensorsFile("{"+header.String()[1:]+"}")); !errors.Is(err, weights.ErrTooLarge) {
		t.Errorf("tensors: %v", err)
	}
	half := make([]byte, 2<<23)
	list := []weights.Tensor{
		{Name: "a", Shape: []int{1 << 23}, Type: weights.F16, Data: half},
		{Name: "b", Shape: []int{1 << 23}, Type: weights.F16, Data: half},
	}
	if err := (&weights.Tensors{List: list}).Validate(); !errors.Is(err, weights.ErrTooLarge) {
		t.Errorf("elements: %v", err)
	}
	name := weights.Tensors{List: []weights.Tensor{{Name: strings.Repeat("x", weights.MaxName+1), Type: weights.F16, Shape: []int{0}}}}
	if err := name.Validate(); !errors.Is(err, weights.ErrTooLarge) {
		t.Errorf("name: %v", err)
	}
}

// Tensors that somebody put together by hand are checked before they are written.
func TestEncodeRefuses(t *testing.T) {
	one := func(tensor weights.Tensor) *weights.Tensors { return &weights.Tensors{List: []weights.Tensor{tensor}} }
	number := weights.Tensor{Type: weights.F32, Data: make([]byte, 4)}
	named := number
	named.Name = "__metadata__"
	tests := []struct {
		name    string
		format  weights.Format
		tensors *weights.Tensors
		want    error
	}{
		{"no format", "csv", one(number), weights.ErrFormat},
		{"data too short", weights.NPY, one(weights.Tensor{Type: weights.F32, Data: make([]byte, 3)}), weights.ErrTensor},
		{"no type", weights.NPY, one(weights.Tensor{}), weights.ErrType},
		{"negative dimension", weights.NPY, one(weights.Tensor{Type: weights.F32, Shape: []int{-1}}), weights.ErrTensor},
		{"too many dimensions", weights.NPY, one(weights.Tensor{Type: weights.F32, Shape: make([]int, 65)}), weights.ErrTooLarge},
		{"name twice", weights.NPZ, &weights.Tensors{List: []weights.Tensor{number, number}}, weights.ErrTensor},
		{"several in .npy", weights.NPY, &weights.Tensors{List: []weights.Tensor{number, named}}, weights.ErrFormat},
		{"a name in .npy", weights.NPY, one(named), weights.ErrFormat},
		{"bfloat16 in .npy", weights.NPY, one(weights.Tensor{Type: weights.BF16, Data: make([]byte, 2)}), weights.ErrType},
		{"the name of the metadata", weights.Safetensors, one(named), weights.ErrTensor},
	}
	for _, test := range tests {
		if _, err := test.tensors.Encode(test.format); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}

// The parser is chosen by the file's extension.
func TestFormatOf(t *testing.T) {
	for name, want := range map[string]weights.Format{"a/b.NPY": weights.NPY, "b.npz": weights.NPZ, "c.x.safetensors": weights.Safetensors} {
		if got, err := weights.FormatOf(name); got != want || err != nil {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
	if _, err := weights.FormatOf("npy"); !errors.Is(err, weights.ErrFormat) {
		t.Error(err)
	}
	if _, err := weights.Parse("csv", nil); !errors.Is(err, weights.ErrFormat) {
		t.Error(err)
	}
}

func FuzzSafetensors(f *testing.F) {
	f.Add([]byte(smallSafetensors))
	f.Add(safetensorsFile(`{"__metadata__":{"a":"b"},"x":{"dtype":"F64","shape":[1,1],"data_offsets":[0,8]}}`, bytes.Repeat([]byte{1}, 8)...))
	f.Fuzz(func(t *testing.T, data []byte) { checkRoundTrip(t, weights.Safetensors, data) })
}
