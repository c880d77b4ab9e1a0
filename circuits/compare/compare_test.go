package compare

import (
	"math/big"
	"testing"

	"github.com/acc36754/assent"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A value has one text in a claim, whatever the spelling it was asked with; the scalar is that of the cells.
func TestValuesHaveOneText(t *testing.T) {
	offset := func(v int64) fr.Element { return fr.NewElement(uint64(v) ^ 1<<63) }
	for _, c := range []struct {
		column          assent.Column
		text, canonical string
		scalar          fr.Element
	}{
		{assent.Column{Name: "c", Type: assent.Bool}, "TRUE", "true", fr.NewElement(1)},
		{assent.Column{Name: "c", Type: assent.Bool, Nullable: true}, "0", "false", fr.NewElement(0)},
		{assent.Column{Name: "c", Type: assent.Uint}, "007", "7", fr.NewElement(7)},
		{assent.Column{Name: "c", Type: assent.Int}, "-3.0", "-3", offset(-3)},
		{assent.Column{Name: "c", Type: assent.Decimal, Scale: 2}, "-12.5", "-12.50", offset(-1250)},
		{assent.Column{Name: "c", Type: assent.Date}, "1970-01-02", "1970-01-02", fr.NewElement(1<<31 + 1)},
		{assent.Column{Name: "c", Type: assent.Timestamp}, "60", "1970-01-01T00:01:00Z", fr.NewElement(60)},
	} {
		canonical, scalar, err := Value(c.column, c.text)
		if err != nil || canonical != c.canonical || scalar != c.scalar {
			t.Errorf("%s %q: got %q, %s, %v", c.column.Type, c.text, canonical, &scalar, err)
		}
		if again, err := Canonical(c.column, canonical); err != nil || again != scalar {
			t.Errorf("%s %q: read again as %s, %v", c.column.Type, canonical, &again, err)
		}
		if _, err := Canonical(c.column, c.text); (err == nil) != (c.text == c.canonical) {
			t.Errorf("%s %q: another spelling in a claim: %v", c.column.Type, c.text, err)
		}
	}
	composed, a, _ := Value(assent.Column{Name: "c", Type: assent.String}, "\u00e9")
	decomposed, b, _ := Value(assent.Column{Name: "c", Type: assent.String}, "e\u0301")
	if composed != decomposed || a != b {
		t.Error("two spellings of one string are two values")
	}
	if _, _, err := Value(assent.Column{Name: "c", Type: assent.Uint}, ""); err == nil {
		t.Error("an empty number is read")
	}
}

// What a comparison is about must not depend on how a reader splits it.
func TestSplit(t *testing.T) {
	schema := &assent.Schema{Columns: []assent.Column{{Name: "age"}, {Name: "a=b"}, {Name: "a"}, {Name: "名"}, {Name: "x!"}}}
	operators := []string{"=", "!=", "<", "<=", ">", ">="}
	for text, want := range map[string][3]string{
		"age=17": {"age", "=", "17"}, "age<=17": {"age", "<=", "17"}, "age<17": {"age", "<", "17"}, "age!=": {"age", "!=", ""},
		"age=x=y<z": {"age", "=", "x=y<z"}, "名>=1": {"名", ">=", "1"}, "x!=1": {"x!", "=", "1"},
	} {
		got, err := Split(schema, text, operators...)
		if err != nil || [3]string{got.Column.Name, got.Operator, got.Text} != want {
			t.Errorf("%q: got %+v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "age", "17", "=17", "ages=17", "age =17", "a=b=1", "age~1"} {
		if got, err := Split(schema, text, operators...); err == nil {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
	if _, err := Split(schema, "age<17", "="); err == nil {
		t.Error("an operator that is not offered is read")
	}
}

// Numbers are exact, and one number has one text in a claim.
func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		text, canonical string
		units           int64
	}{
		{"0", "0", 0}, {"-0.0", "0", 0}, {"00.250", "0.25", 250}, {"-12.5", "-12.5", -12500}, {"3", "3", 3000}, {"0.001", "0.001", 1}, {"1.0000", "1", 1000},
	} {
		units, canonical, err := Number(c.text, 3)
		if err != nil || units.Cmp(big.NewInt(c.units)) != 0 || canonical != c.canonical {
			t.Errorf("%q: got %s, %q, %v", c.text, units, canonical, err)
		}
		if again, err := CanonicalNumber(canonical, 3); err != nil || again.Cmp(units) != 0 {
			t.Errorf("%q: read again as %s, %v", canonical, again, err)
		}
		if _, err := CanonicalNumber(c.text, 3); (err == nil) != (c.text == c.canonical) {
			t.Errorf("%q: another spelling in a claim: %v", c.text, err)
		}
	}
	for _, text := range []string{"", "-", ".", ".5", "5.", "+1", "1e3", "0x1", "1 ", "1_0", "--1", "1.-5", "0.0001", "1.2.3", "99999999999999999999999999999999999999999999999999999999999999999"} {
		if units, _, err := Number(text, 3); err == nil {
			t.Errorf("%q is read as %s", text, units)
		}
	}
	for _, text := range []string{"", "1", ",", "1,", ",1", "1,2,3"} {
		if _, _, err := Pair(text); err == nil {
			t.Errorf("%q is read as a pair", text)
		}
	}
}
