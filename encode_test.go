package assent_test

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
)

func encodeOne(t *testing.T, c assent.Column, v assent.Value) (fr.Element, error) {
	t.Helper()
	c.Name = "c"
	s := &assent.Schema{Columns: []assent.Column{c}}
	dst := make([]fr.Element, len(s.FieldColumns()))
	err := s.EncodeRow(dst, []assent.Value{v})
	return dst[0], err
}

func integer(t *testing.T, text string) fr.Element {
	t.Helper()
	v, ok := new(big.Int).SetString(text, 0)
	if !ok {
		t.Fatalf("%q is not an integer", text)
	}
	var e fr.Element
	e.SetBigInt(v)
	return e
}

// The scalars were worked out by hand and, for hashes, with another SHA-256 (Python's hashlib).
func TestEncodeCells(t *testing.T) {
	key := [32]byte{1: 0xff, 31: 0x01}
	tests := []struct {
		name  string
		typ   assent.Type
		value assent.Value
		want  string
	}{
		{"false", assent.Bool, assent.BoolValue(false), "0"},
		{"true", assent.Bool, assent.BoolValue(true), "1"},
		{"largest uint", assent.Uint, assent.UintValue(math.MaxUint64), "18446744073709551615"},
		{"smallest int", assent.Int, assent.IntValue(math.MinInt64), "0"},
		{"zero int", assent.Int, assent.IntValue(0), "9223372036854775808"},
		{"largest int", assent.Int, assent.IntValue(math.MaxInt64), "18446744073709551615"},
		{"decimal", assent.Decimal, assent.IntValue(-1250), "9223372036854774558"},
		{"epoch", assent.Date, assent.IntValue(0), "2147483648"},
		{"first day", assent.Date, assent.IntValue(math.MinInt32), "0"},
		{"last day", assent.Date, assent.IntValue(math.MaxInt32), "4294967295"},
		{"last instant", assent.Timestamp, assent.IntValue(1<<40 - 1), "1099511627775"},
		{"key", assent.Key, assent.KeyValue(key), "0xff000000000000000000000000000000000000000000000000000000000001"},
		{"string", assent.String, assent.StringValue("Zoë"), "0x06daa80e8f48574c046a7071560fc9d0ee82f2a0768e32bd41dcc012498121"},
		{"bytes", assent.Bytes, assent.BytesValue([]byte{0xde, 0xad}), "0x5267404393858a8a42ad3e5111c1b4bcb95e7b8dfe2a1c7f1dfd9155b89ece"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := encodeOne(t, assent.Column{Type: tt.typ}, tt.value)
			if err != nil {
				t.Fatal(err)
			}
			if want := integer(t, tt.want); got != want {
				t.Errorf("%s, want %s", got.Text(16), want.Text(16))
			}
		})
	}
}

// A value that has no exact encoding must never get one.
func TestEncodeRefuses(t *testing.T) {
	tests := []struct {
		name  string
		typ   assent.Type
		value assent.Value
		want  error
	}{
		{"null", assent.Uint, assent.Null(), assent.ErrNull},
		{"int for uint", assent.Uint, assent.IntValue(1), assent.ErrKind},
		{"uint for int", assent.Int, assent.UintValue(1), assent.ErrKind},
		{"bool for uint", assent.Uint, assent.BoolValue(true), assent.ErrKind},
		{"bytes for int", assent.Int, assent.BytesValue([]byte{1}), assent.ErrKind},
		{"int for string", assent.String, assent.IntValue(1), assent.ErrKind},
		{"day before 32 bits", assent.Date, assent.IntValue(math.MinInt32 - 1), assent.ErrRange},
		{"day after 32 bits", assent.Date, assent.IntValue(math.MaxInt32 + 1), assent.ErrRange},
		{"before 1970", assent.Timestamp, assent.IntValue(-1), assent.ErrRange},
		{"milliseconds", assent.Timestamp, assent.IntValue(1 << 40), assent.ErrRange},
		{"not UTF-8", assent.String, assent.BytesValue([]byte("a\xff")), assent.ErrRange},
		{"string too long", assent.String, assent.BytesValue(make([]byte, assent.MaxCell+1)), assent.ErrRange},
		{"bytes too long", assent.Bytes, assent.BytesValue(make([]byte, assent.MaxCell+1)), assent.ErrRange},
		{"many combining characters", assent.String, assent.StringValue("a" + strings.Repeat("\u0301", 40)), assent.ErrRange},
		{"short key", assent.Key, assent.BytesValue(make([]byte, 31)), assent.ErrRange},
		{"long key", assent.Key, assent.BytesValue(make([]byte, 33)), assent.ErrRange},
		{"key of 249 bits", assent.Key, assent.KeyValue([32]byte{1}), assent.ErrRange},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := encodeOne(t, assent.Column{Type: tt.typ}, tt.value)
			if !errors.Is(err, tt.want) {
				t.Fatalf("error %v, want %v", err, tt.want)
			}
			var cell *assent.CellError
			if !errors.As(err, &cell) || cell.Column != "c" {
				t.Errorf("%v does not name the column", err)
			}
		})
	}
}

// The two ways to write one text must commit to the same scalar, or a proof about it would fail for some.
func TestEncodeNormalisesStrings(t *testing.T) {
	pairs := [][2]string{{"Zo\u00eb", "Zoe\u0308"}, {"\u212b", "\u00c5"}, {"\uac00", "\u1100\u1161"}, {"a\u0323\u0307", "a\u0307\u0323"}}
	for _, pair := range pairs {
		a, errA := encodeOne(t, assent.Column{Type: assent.String}, assent.StringValue(pair[0]))
		b, errB := encodeOne(t, assent.Column{Type: assent.String}, assent.StringValue(pair[1]))
		if errA != nil || errB != nil || a != b {
			t.Errorf("%q and %q differ (%v, %v)", pair[0], pair[1], errA, errB)
		}
	}
	// Compatibility forms are other texts.
	a, _ := encodeOne(t, assent.Column{Type: assent.String}, assent.StringValue("\ufb01"))
	b, _ := encodeOne(t, assent.Column{Type: assent.String}, assent.StringValue("fi"))
	if a == b {
		t.Error("a ligature and its letters are the same")
	}
}

// Without their own tags a string and the same bytes would be one value.
func TestEncodeSeparatesTypes(t *testing.T) {
	s, _ := encodeOne(t, assent.Column{Type: assent.String}, assent.StringValue("abc"))
	b, _ := encodeOne(t, assent.Column{Type: assent.Bytes}, assent.BytesValue([]byte("abc")))
	if s == b {
		t.Error("string and bytes share an encoding")
	}
}

// Null and zero must stay apart: the companion does that.
func TestEncodeCompanions(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{
		{Name: "a", Type: assent.Uint, Nullable: true}, {Name: "b", Type: assent.Int, Nullable: true}, {Name: "c", Type: assent.Bool},
	}}
	dst := make([]fr.Element, 5)
	for i := range dst {
		dst[i] = fr.NewElement(99) // whatever was there before must go
	}
	if err := s.EncodeRow(dst, []assent.Value{assent.UintValue(0), assent.Null(), assent.BoolValue(false)}); err != nil {
		t.Fatal(err)
	}
	want := []uint64{0, 1, 0, 0, 0}
	for i := range want {
		if dst[i] != fr.NewElement(want[i]) {
			t.Errorf("scalar %d is %s, want %d", i, dst[i].Text(10), want[i])
		}
	}
}

func TestEncodeRowLengths(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint, Nullable: true}}}
	row := []assent.Value{assent.UintValue(1)}
	if s.EncodeRow(make([]fr.Element, 1), row) == nil || s.EncodeRow(make([]fr.Element, 3), row) == nil {
		t.Error("wrong number of scalars is accepted")
	}
	if s.EncodeRow(make([]fr.Element, 2), nil) == nil {
		t.Error("wrong number of cells is accepted")
	}
}

// Rows are private: an error that is logged must not carry a cell's content.
func TestErrorsHoldNoCells(t *testing.T) {
	const secret = "4711-private"
	for typ := assent.Bool; typ <= assent.Key; typ++ {
		_, err := assent.ParseValue(assent.Column{Name: "c", Type: typ}, secret+"\xff")
		if err == nil || strings.Contains(err.Error(), "4711") {
			t.Errorf("%s: %v", typ, err)
		}
	}
}

// The encoding runs once for every cell of a table: it must not leave garbage behind.
func TestEncodeRowDoesNotAllocate(t *testing.T) {
	s, row := everyType()
	dst := make([]fr.Element, len(s.FieldColumns()))
	allocs := testing.AllocsPerRun(100, func() {
		if err := s.EncodeRow(dst, row); err != nil {
			t.Fatal(err)
		}
	})
	if allocs != 0 {
		t.Errorf("%v allocations for a row", allocs)
	}
}

func everyType() (*assent.Schema, []assent.Value) {
	s := &assent.Schema{Columns: []assent.Column{
		{Name: "bool", Type: assent.Bool, Nullable: true}, {Name: "uint", Type: assent.Uint}, {Name: "int", Type: assent.Int},
		{Name: "decimal", Type: assent.Decimal, Scale: 3}, {Name: "date", Type: assent.Date}, {Name: "timestamp", Type: assent.Timestamp},
		{Name: "string", Type: assent.String}, {Name: "bytes", Type: assent.Bytes}, {Name: "key", Type: assent.Key},
	}}
	return s, []assent.Value{
		assent.BoolValue(true), assent.UintValue(7), assent.IntValue(-7), assent.IntValue(12500), assent.IntValue(20000),
		assent.IntValue(1_700_000_000), assent.StringValue("Zoë"), assent.BytesValue([]byte{1, 2, 3}), assent.KeyValue([32]byte{31: 9}),
	}
}

func BenchmarkEncodeRow(b *testing.B) {
	s, row := everyType()
	dst := make([]fr.Element, len(s.FieldColumns()))
	b.ReportAllocs()
	for b.Loop() {
		if err := s.EncodeRow(dst, row); err != nil {
			b.Fatal(err)
		}
	}
}
