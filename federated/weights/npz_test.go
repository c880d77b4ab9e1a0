package weights_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"github.com/acc36754/assent/federated/weights"
)

// archive makes a zip file of members with the bytes of smallNPY.
func archive(t testing.TB, method uint16, names ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range names {
		member, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		if err == nil {
			_, err = member.Write([]byte(smallNPY))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Names and their order survive, stored and deflated; the order is not alphabetical.
func TestNPZKeepsNamesAndOrder(t *testing.T) {
	for _, method := range []uint16{zip.Store, zip.Deflate} {
		file := archive(t, method, "w/2.npy", "w/10.npy", "bias.npy")
		got := mustParse(t, weights.NPZ, file)
		again, err := got.Encode(weights.NPZ)
		if err != nil {
			t.Fatal(err)
		}
		second := mustParse(t, weights.NPZ, again)
		if got.Deflated != (method == zip.Deflate) || second.Deflated != got.Deflated {
			t.Errorf("method %d: deflated %v, then %v", method, got.Deflated, second.Deflated)
		}
		for _, tensors := range []*weights.Tensors{got, second} {
			var names []string
			for _, tensor := range tensors.List {
				names = append(names, tensor.Name)
				if !slices.Equal(floats(&tensor), []float64{1, -2, 0.5}) {
					t.Errorf("%s: %v", tensor.Name, floats(&tensor))
				}
			}
			if !slices.Equal(names, []string{"w/2", "w/10", "bias"}) {
				t.Errorf("names %v", names)
			}
		}
	}
}

// The length that a zip directory announces is not believed beyond the limit, nor is data of another length.
func TestNPZRefuses(t *testing.T) {
	good := archive(t, zip.Store, "a.npy")
	// The directory's record of the member begins with PK 01 02; method, checksum and length stand at 10, 16 and 24.
	directory := bytes.Index(good, []byte("PK\x01\x02"))
	changed := func(at int, value uint32) []byte {
		c := slices.Clone(good)
		binary.LittleEndian.PutUint32(c[directory+at:], value)
		return c
	}
	flags := binary.LittleEndian.Uint32(good[directory+8:])
	tests := []struct {
		name string
		file []byte
		want error
	}{
		{"no zip", []byte("PK"), weights.ErrFormat},
		{"name without extension", archive(t, zip.Store, "a.txt"), weights.ErrFormat},
		{"name twice", archive(t, zip.Store, "a.npy", "a.npy"), weights.ErrTensor},
		{"name not UTF-8", archive(t, zip.Store, "a\xff.npy"), weights.ErrTensor},
		{"encrypted", changed(8, flags|1), weights.ErrFormat},
		{"another method", changed(8, flags|12<<16), weights.ErrFormat},
		{"another checksum", changed(16, 1), weights.ErrFormat},
		{"announced longer", changed(24, uint32(len(smallNPY)+1)), weights.ErrFormat},
		{"announced shorter", changed(24, uint32(len(smallNPY)-1)), weights.ErrFormat},
		{"announced beyond the limit", changed(24, 0xf0000000), weights.ErrTooLarge},
	}
	for _, test := range tests {
		if got, err := weights.Parse(weights.NPZ, test.file); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, %v, want %v", test.name, got, err, test.want)
		}
	}
	deflated := archive(t, zip.Deflate, "a.npy")
	directory = bytes.Index(deflated, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(deflated[directory+24:], 5)
	if _, err := weights.Parse(weights.NPZ, deflated); !errors.Is(err, weights.ErrFormat) {
		t.Errorf("a member that unpacks to more than announced: %v", err)
	}
}

func FuzzNPZ(f *testing.F) {
	f.Add(archive(f, zip.Store, "a.npy", "b.npy"))
	f.Add(archive(f, zip.Deflate, "a.npy"))
	f.Fuzz(func(t *testing.T, data []byte) { checkRoundTrip(t, weights.NPZ, data) })
}
