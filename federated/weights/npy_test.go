package weights_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/federated/weights"
)

func mustParse(t *testing.T, f weights.Format, data []byte) *weights.Tensors {
	t.Helper()
	got, err := weights.Parse(f, data)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func floats(tensor *weights.Tensor) []float64 {
	out := make([]float64, tensor.Len())
	for i := range out {
		out[i] = tensor.Float(i)
	}
	return out
}

// What NumPy writes is read, and written again byte by byte.
func TestNPYIsNumPys(t *testing.T) {
	got := mustParse(t, weights.NPY, []byte(smallNPY))
	tensor := got.List[0]
	if tensor.Type != weights.F32 || !slices.Equal(tensor.Shape, []int{3}) || !slices.Equal(floats(&tensor), []float64{1, -2, 0.5}) {
		t.Errorf("read %v %v %v", tensor.Type, tensor.Shape, floats(&tensor))
	}
	again, err := got.Encode(weights.NPY)
	if err != nil || string(again) != smallNPY {
		t.Errorf("written: %q, %v", again, err)
	}
}

// The same matrix in every type, byte order and order of elements means the same, and is written as it was read.
func TestNPYLayouts(t *testing.T) {
	// 1 2 3
	// 4 5 6
	bits := map[string][]uint64{
		"f2": {0x3c00, 0x4000, 0x4200, 0x4400, 0x4500, 0x4600},
		"f4": {0x3f800000, 0x40000000, 0x40400000, 0x40800000, 0x40a00000, 0x40c00000},
		"f8": {0x3ff0000000000000, 0x4000000000000000, 0x4008000000000000, 0x4010000000000000, 0x4014000000000000, 0x4018000000000000},
		"i4": {1, 2, 3, 4, 5, 6},
		"i8": {1, 2, 3, 4, 5, 6},
	}
	for kind, rows := range bits {
		for _, order := range []string{"<", ">"} {
			for _, fortran := range []bool{false, true} {
				descr := order + kind
				t.Run(fmt.Sprintf("%s/%v", descr, fortran), func(t *testing.T) {
					stored, word := rows, "False"
					if fortran {
						stored, word = []uint64{rows[0], rows[3], rows[1], rows[4], rows[2], rows[5]}, "True"
					}
					file := npyFile("{'descr': '"+descr+"', 'fortran_order': "+word+", 'shape': (2, 3), }", elementBytes(stored, descr)...)
					got := mustParse(t, weights.NPY, file)
					if !slices.Equal(floats(&got.List[0]), []float64{1, 2, 3, 4, 5, 6}) {
						t.Errorf("read %v", floats(&got.List[0]))
					}
					if again, err := got.Encode(weights.NPY); err != nil || !bytes.Equal(again, file) {
						t.Errorf("written %q: %v", again, err)
					}
				})
			}
		}
	}
}

func elementBytes(bits []uint64, descr string) (out []byte) {
	size := int(descr[2] - '0')
	for _, v := range bits {
		var b [8]byte
		binary.LittleEndian.PutUint64(b[:], v)
		one := b[:size]
		if descr[0] == '>' {
			slices.Reverse(one)
		}
		out = append(out, one...)
	}
	return out
}

// Three dimensions in Fortran order: element (i, j, k) stands at i + 2j + 6k.
func TestNPYFortranOrderOfThreeDimensions(t *testing.T) {
	var stored []uint64
	for k := range 2 {
		for j := range 3 {
			for i := range 2 {
				stored = append(stored, uint64(100*i+10*j+k))
			}
		}
	}
	file := npyFile("{'descr': '<i4', 'fortran_order': True, 'shape': (2, 3, 2), }", elementBytes(stored, "<i4")...)
	got := mustParse(t, weights.NPY, file)
	if want := []float64{0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 121}; !slices.Equal(floats(&got.List[0]), want) {
		t.Errorf("read %v", floats(&got.List[0]))
	}
	if again, err := got.Encode(weights.NPY); err != nil || !bytes.Equal(again, file) {
		t.Errorf("written %q: %v", again, err)
	}
}

// NumPy leaves room for 21 digits of the dimension that may grow, and pads to the next multiple of 64, not to the one that is
// reached: where data begin says whether ours does.
func TestNPYPadding(t *testing.T) {
	ones := func(n int) string { return strings.Repeat("1, ", n) }
	tests := []struct {
		shape, fortran  string
		elements, begin int
	}{
		{"()", "False", 1, 128},                            // a header of 55 characters, 11 bytes around it
		{"(" + ones(11) + "1)", "False", 1, 128},           // 89 characters, 20 spaces, 11 bytes: 120
		{"(" + ones(14) + "1)", "False", 1, 192},           // 98 and 20 and 11: 129
		{"(" + ones(14) + "1)", "True", 1, 192},            // 128, which is a multiple
		{"(" + ones(12) + "100000)", "True", 100000, 128},  // 96 and 15, for the last dimension, and 11: 122
		{"(" + ones(12) + "100000)", "False", 100000, 192}, // 97 and 20, for the first one, and 11: 128
	}
	for _, test := range tests {
		file := npyFile("{'descr': '<f2', 'fortran_order': "+test.fortran+", 'shape': "+test.shape+", }", make([]byte, 2*test.elements)...)
		again, err := mustParse(t, weights.NPY, file).Encode(weights.NPY)
		if err != nil || len(again)-2*test.elements != test.begin {
			t.Errorf("%s, %s: data begin at %d, want %d: %v", test.shape, test.fortran, len(again)-2*test.elements, test.begin, err)
		}
	}
}

// Headers that other writers make: another order of entries, no trailing comma, double quotes, versions 2 and 3.
func TestNPYHeadersOfOthers(t *testing.T) {
	for _, header := range []string{
		"{'shape': (), 'fortran_order': False, 'descr': '<i4'}",
		`{"descr":"<i4","fortran_order":False,"shape":(1,)}`,
		"{ 'descr' : '<i4' , 'fortran_order' : False , 'shape' : ( 1 , 1 , ) , }",
	} {
		if got := mustParse(t, weights.NPY, npyFile(header, 7, 0, 0, 0)); got.List[0].Float(0) != 7 {
			t.Errorf("%s: read %v", header, floats(&got.List[0]))
		}
	}
	for _, version := range []byte{2, 3} {
		header := "{'descr': '<i4', 'fortran_order': False, 'shape': (), }\n"
		file := append([]byte("\x93NUMPY"), version, 0, byte(len(header)), 0, 0, 0)
		file = append(append(file, header...), 7, 0, 0, 0)
		if got := mustParse(t, weights.NPY, file); got.List[0].Float(0) != 7 {
			t.Errorf("version %d: read %v", version, floats(&got.List[0]))
		}
	}
}

// Whatever is not a plain array of a supported type is refused, with the error that says why.
func TestNPYRefuses(t *testing.T) {
	const good = "{'descr': '<i4', 'fortran_order': False, 'shape': (1,), }"
	swap := func(from, to string) []byte { return npyFile(strings.Replace(good, from, to, 1), 7, 0, 0, 0) }
	valid := npyFile(good, 7, 0, 0, 0)
	changed := func(at int, b byte) []byte {
		c := slices.Clone(valid)
		c[at] = b
		return c
	}
	tests := []struct {
		name string
		file []byte
		want error
	}{
		{"nothing", nil, weights.ErrFormat},
		{"magic", changed(0, 'x'), weights.ErrFormat},
		{"only the magic", valid[:6], weights.ErrFormat},
		{"version 0", changed(6, 0), weights.ErrFormat},
		{"version 4", changed(6, 4), weights.ErrFormat},
		{"minor version", changed(7, 1), weights.ErrFormat},
		{"length of version 2 cut off", []byte("\x93NUMPY\x02\x00\x01\x00"), weights.ErrFormat},
		{"header cut off", valid[:60], weights.ErrFormat},
		{"header too long", []byte("\x93NUMPY\x02\x00\x01\x00\x01\x00"), weights.ErrTooLarge},
		{"header is not text", changed(20, 0xff), weights.ErrFormat},
		{"header without a newline", changed(127, ' '), weights.ErrFormat},
		{"something behind the dictionary", changed(126, 'x'), weights.ErrFormat},
		{"data cut off", valid[:len(valid)-1], weights.ErrFormat},
		{"data too long", append(slices.Clone(valid), 0), weights.ErrFormat},
		{"no brace", swap("{", "("), weights.ErrFormat},
		{"entry twice", swap("'shape'", "'descr': '<i4', 'shape'"), weights.ErrFormat},
		{"entry missing", swap(", 'shape': (1,)", ""), weights.ErrFormat},
		{"another entry", swap("'shape'", "'x': 1, 'shape'"), weights.ErrFormat},
		{"no comma between entries", swap("False,", "False"), weights.ErrFormat},
		{"no colon", swap("'descr':", "'descr'"), weights.ErrFormat},
		{"unknown type", swap("<i4", "<U4"), weights.ErrType},
		{"native order", swap("<i4", "=i4"), weights.ErrType},
		{"bytes", swap("<i4", "|u1"), weights.ErrType},
		{"structured", swap("'<i4'", "[('a', '<i4')]"), weights.ErrType},
		{"escape", swap("<i4", `\x3ci4`), weights.ErrFormat},
		{"text without an end", swap("'<i4'", "'<i4"), weights.ErrFormat},
		{"no bool", swap("False", "0"), weights.ErrFormat},
		{"number for a tuple", swap("(1,)", "(1)"), weights.ErrFormat},
		{"no comma between dimensions", swap("(1,)", "(1 1)"), weights.ErrFormat},
		{"only a comma", swap("(1,)", "(,)"), weights.ErrFormat},
		{"negative dimension", swap("(1,)", "(-1,)"), weights.ErrFormat},
		{"leading zero", swap("(1,)", "(01,)"), weights.ErrFormat},
		{"dimension of 2^32", swap("(1,)", "(4294967296,)"), weights.ErrTooLarge},
		{"dimension beyond 64 bits", swap("(1,)", "(99999999999999999999,)"), weights.ErrFormat},
		{"too many elements", swap("(1,)", "(65536, 65536)"), weights.ErrTooLarge},
		{"product overflows", swap("(1,)", "(2147483647, 2147483647, 2147483647)"), weights.ErrTooLarge},
		{"overflow hidden by a zero", swap("(1,)", "(2147483647, 2147483647, 0)"), weights.ErrTooLarge},
		{"too many dimensions", swap("(1,)", "("+strings.Repeat("1, ", 65)+")"), weights.ErrFormat},
	}
	if _, err := weights.Parse(weights.NPY, valid); err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		if got, err := weights.Parse(weights.NPY, test.file); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, %v, want %v", test.name, got, err, test.want)
		}
	}
}

func FuzzNPY(f *testing.F) {
	f.Add([]byte(smallNPY))
	f.Add(npyFile("{'descr': '>f8', 'fortran_order': True, 'shape': (2, 1), }", littleFloats(1, 2)...))
	f.Fuzz(func(t *testing.T, data []byte) { checkRoundTrip(t, weights.NPY, data) })
}

// checkRoundTrip: what can be read can be written, and reads the same.
func checkRoundTrip(t *testing.T, format weights.Format, data []byte) {
	first, err := weights.Parse(format, data)
	if err != nil {
		return
	}
	file, err := first.Encode(format)
	if err != nil {
		t.Fatalf("what was read cannot be written: %v", err)
	}
	second, err := weights.Parse(format, file)
	if err != nil {
		t.Fatalf("what was written cannot be read: %v", err)
	}
	if again, err := second.Encode(format); err != nil || !bytes.Equal(file, again) || !first.SameShape(second) {
		t.Fatalf("written twice, it differs: %v", err)
	}
}
