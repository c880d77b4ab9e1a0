package assent_test

import (
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/acc36754/assent"
)

func TestParseValue(t *testing.T) {
	key := strings.Repeat("00", 31) + "0A"
	tests := []struct {
		column assent.Column
		text   string
		want   assent.Value
	}{
		{assent.Column{Type: assent.Bool}, "TRUE", assent.BoolValue(true)},
		{assent.Column{Type: assent.Bool}, "0", assent.BoolValue(false)},
		{assent.Column{Type: assent.Uint}, "18446744073709551615", assent.UintValue(1<<64 - 1)},
		{assent.Column{Type: assent.Uint}, "007", assent.UintValue(7)},
		{assent.Column{Type: assent.Uint}, "3.0", assent.UintValue(3)},
		{assent.Column{Type: assent.Int}, "-9223372036854775808", assent.IntValue(-1 << 63)},
		{assent.Column{Type: assent.Int}, "-0", assent.IntValue(0)},
		{assent.Column{Type: assent.Decimal, Scale: 2}, "-12.5", assent.IntValue(-1250)},
		{assent.Column{Type: assent.Decimal, Scale: 2}, "12.5000000000000000000000", assent.IntValue(1250)},
		{assent.Column{Type: assent.Decimal, Scale: 2}, ".5", assent.IntValue(50)},
		{assent.Column{Type: assent.Decimal, Scale: 2}, "7", assent.IntValue(700)},
		{assent.Column{Type: assent.Decimal, Scale: 18}, "9.223372036854775807", assent.IntValue(1<<63 - 1)},
		{assent.Column{Type: assent.Date}, "1970-01-02", assent.IntValue(1)},
		{assent.Column{Type: assent.Date}, "1969-12-31", assent.IntValue(-1)},
		{assent.Column{Type: assent.Date}, "+5881580-07-11", assent.IntValue(1<<31 - 1)},
		{assent.Column{Type: assent.Date}, "-5877641-06-23", assent.IntValue(-1 << 31)},
		{assent.Column{Type: assent.Timestamp}, "1970-01-01T01:00:00+01:00", assent.IntValue(0)},
		{assent.Column{Type: assent.Timestamp}, "1970-01-01T00:00:01.000000000000Z", assent.IntValue(1)},
		{assent.Column{Type: assent.Timestamp}, "1700000000", assent.IntValue(1700000000)},
		{assent.Column{Type: assent.String}, " a ", assent.StringValue(" a ")},
		{assent.Column{Type: assent.String}, "", assent.StringValue("")},
		{assent.Column{Type: assent.Bytes}, "0xDEad", assent.BytesValue([]byte{0xde, 0xad})},
		{assent.Column{Type: assent.Bytes}, "0x", assent.BytesValue(nil)},
		{assent.Column{Type: assent.Key}, key, assent.KeyValue([32]byte{31: 10})},
		{assent.Column{Type: assent.Key}, "0x" + key, assent.KeyValue([32]byte{31: 10})},
	}
	for _, tt := range tests {
		got, err := assent.ParseValue(tt.column, tt.text)
		if err != nil || !got.Equal(tt.want) {
			t.Errorf("%s %q: %v, %v, want %v", tt.column.Type, tt.text, got, err, tt.want)
		}
	}
}

// Text that could mean two things, or a number that would have to be rounded, is not guessed at.
func TestParseValueRefuses(t *testing.T) {
	wrong := map[assent.Type][]string{
		assent.Bool:  {"", "yes", "t", " true", "tRUE", "2"},
		assent.Uint:  {"", "-1", "-0", "+1", "1.5", "1e3", "18446744073709551616", " 1", "1_000", "1,000", "0x10", "."},
		assent.Int:   {"", "-", "9223372036854775808", "-9223372036854775809", "1.1", "--1", "1-", "٣"},
		assent.Date:  {"", "2023-02-29", "2023-2-01", "20230201", "2023-02-01T00:00:00Z", "99999-01-01", "+2023-01-01", "2023-00-01", "+5881580-07-12", "-0000-01-01", "2023-+1-01"},
		assent.Bytes: {"", "00", "0X00", "0x0", "0xzz", "x"},
		assent.Key:   {"", "0x", strings.Repeat("0", 63), strings.Repeat("0", 66), strings.Repeat("f", 64), "0X" + strings.Repeat("0", 64), "0x0x" + strings.Repeat("0", 62)},
		assent.Timestamp: {"", "2023-01-01", "2023-01-01T00:00:00", "2023-01-01 00:00:00Z", "2023-01-01T00:00:00.5Z", "2023-01-01T00:00:00.0000000001Z",
			"2023-01-01T00:00:00,5Z", "2023-01-01T00:00:60Z", "2023-01-01T1:00:00Z", "1969-12-31T23:59:59Z", "-1", "1099511627776", "1.5"},
		assent.String: {"\xff", strings.Repeat("a", assent.MaxCell+1)},
		0:             {"", "1"},
	}
	for typ, texts := range wrong {
		for _, text := range texts {
			v, err := assent.ParseValue(assent.Column{Type: typ}, text)
			if err == nil || !v.IsNull() {
				t.Errorf("%s %.40q is read as %v", typ, text, v)
			}
		}
	}
	decimals := []string{"1.001", "92233720368547758.08", "1.", "1e2", "1,5", "-.", "NaN", "Infinity"}
	for _, text := range decimals {
		if v, err := assent.ParseValue(assent.Column{Type: assent.Decimal, Scale: 2}, text); err == nil {
			t.Errorf("decimal %q is read as %v", text, v)
		}
	}
}

// Whoever meets an error about a cell learns what the column's type wants, not what another type does.
func TestParseValueSaysWhatItWants(t *testing.T) {
	for column, want := range map[assent.Column]string{
		{Type: assent.Uint}:              "want an integer",
		{Type: assent.Int}:               "want an integer",
		{Type: assent.Decimal, Scale: 2}: "want a decimal number",
		{Type: assent.Timestamp}:         "want an instant",
	} {
		if _, err := assent.ParseValue(column, "abc"); !errors.Is(err, assent.ErrText) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", column.Type, err, want)
		}
	}
}

// Receipts hold cells as text: what is read back must be the cell that was committed to.
func TestFormatValueRoundTrips(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		c, v := randomCell(rng)
		s := &assent.Schema{Columns: []assent.Column{c}}
		text, err := s.FormatValue(0, v)
		if err != nil {
			t.Fatalf("%v %v: %v", c, v, err)
		}
		back, err := assent.ParseValue(c, text)
		if err != nil || !back.Equal(v) {
			t.Fatalf("%v: %q comes back as %v (%v), want %v", c, text, back, err, v)
		}
	}
}

// randomCell returns a column and a value that it holds, small and large ones alike.
func randomCell(rng *rand.Rand) (assent.Column, assent.Value) {
	c := assent.Column{Name: "c", Type: assent.Type(1 + rng.IntN(int(assent.Key)))}
	signed := int64(rng.Uint64()) >> rng.IntN(64)
	switch c.Type {
	case assent.Bool:
		return c, assent.BoolValue(signed < 0)
	case assent.Uint:
		return c, assent.UintValue(rng.Uint64() >> rng.IntN(64))
	case assent.Decimal:
		c.Scale = rng.IntN(assent.MaxScale + 1)
	case assent.Date:
		return c, assent.IntValue(int64(int32(signed)))
	case assent.Timestamp:
		return c, assent.IntValue(rng.Int64N(1<<40) >> rng.IntN(40))
	case assent.String:
		return c, assent.StringValue(strings.Repeat("é", rng.IntN(5)) + "x")
	case assent.Bytes:
		return c, assent.BytesValue(randomBytes(rng, rng.IntN(40)))
	case assent.Key:
		return c, assent.BytesValue(append([]byte{0}, randomBytes(rng, 31)...))
	}
	return c, assent.IntValue(signed)
}

func randomBytes(rng *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
	return b
}

func TestFormatValueRefuses(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint, Nullable: true}}}
	if _, err := s.FormatValue(0, assent.Null()); !errors.Is(err, assent.ErrNull) {
		t.Errorf("null: %v", err)
	}
	if _, err := s.FormatValue(0, assent.IntValue(1)); !errors.Is(err, assent.ErrKind) {
		t.Errorf("signed integer in a uint column: %v", err)
	}
	for _, col := range []int{-1, 1} {
		if _, err := s.FormatValue(col, assent.UintValue(1)); err == nil {
			t.Errorf("column %d does not exist", col)
		}
	}
}

func TestValueKindsStayApart(t *testing.T) {
	values := []assent.Value{assent.Null(), assent.BoolValue(false), assent.UintValue(0), assent.IntValue(0), assent.BytesValue(nil)}
	for i, v := range values {
		for j, w := range values {
			if v.Equal(w) != (i == j) {
				t.Errorf("Equal of values %d and %d is %v", i, j, v.Equal(w))
			}
		}
	}
	if v := assent.IntValue(-1); v.Uint() != 0 || v.Bool() || v.Bytes() != nil || v.IsNull() {
		t.Error("an integer shows through another accessor")
	}
	raw := []byte("abc")
	v := assent.BytesValue(raw)
	kept := v.Clone()
	raw[0] = 'x'
	if string(kept.Bytes()) != "abc" || string(v.Bytes()) != "xbc" {
		t.Error("Clone shares memory")
	}
}

// Whatever text is accepted has one canonical text, which is read as the same value.
func FuzzParseValue(f *testing.F) {
	for _, text := range []string{"true", "-12.50", "2006-01-31", "2006-01-31T15:04:05Z", "0xdead", "é", hex.EncodeToString(make([]byte, 32))} {
		f.Add(byte(assent.Decimal), byte(2), text)
		f.Add(byte(assent.Date), byte(0), text)
		f.Add(byte(assent.Timestamp), byte(0), text)
	}
	f.Fuzz(func(t *testing.T, typ, scale byte, text string) {
		c := assent.Column{Name: "c", Type: assent.Type(typ)}
		if c.Type == assent.Decimal {
			c.Scale = int(scale % (assent.MaxScale + 1))
		}
		v, err := assent.ParseValue(c, text)
		if err != nil {
			return
		}
		s := &assent.Schema{Columns: []assent.Column{c}}
		canonical, err := s.FormatValue(0, v)
		if err != nil || !utf8.ValidString(canonical) {
			t.Fatalf("%q is accepted but not written: %v", text, err)
		}
		again, err := assent.ParseValue(c, canonical)
		if err != nil || !again.Equal(v) {
			t.Fatalf("%q becomes %q, which is read as %v (%v), want %v", text, canonical, again, err, v)
		}
	})
}
