// Values and numbers as text, for the Solidity tests: what Go reads, statement contracts have to read, and nothing else.

package contracts_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/text/unicode/norm"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/golden"
)

const valueFolder = "test/values"

// valueFile has texts, whether each is a value in its one spelling, and its scalar; zero where it is none.
type valueFile struct {
	Kind    int      `json:"kind"`
	Scale   int      `json:"scale"`
	Texts   []string `json:"texts"`
	Valid   []bool   `json:"valid"`
	Scalars []string `json:"scalars"`
}

// The files pin which texts are values and which scalars they have, for every type.
func TestValuesAreAsKept(t *testing.T) {
	kept, err := filepath.Glob(filepath.Join(valueFolder, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	all := valueTexts()
	if len(kept) != len(all) && !*update {
		t.Errorf("%d files for %d columns", len(kept), len(all))
	}
	for name, c := range all {
		t.Run(name, func(t *testing.T) {
			file := valueFile{Kind: int(c.column.Type), Scale: c.column.Scale, Texts: c.texts}
			for _, text := range c.texts {
				scalar, err := compare.Canonical(c.column, text)
				if err != nil {
					scalar.SetZero()
				}
				file.Valid, file.Scalars = append(file.Valid, err == nil), append(file.Scalars, field.Hex(scalar))
			}
			checkKept(t, filepath.Join(valueFolder, name+".json"), file)
		})
	}
}

// checkKept compares a file with its content, or writes it.
func checkKept(t *testing.T, path string, content any) {
	t.Helper()
	data, err := canonical.Marshal(content)
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, *update, path, data)
}

// columnTexts are texts that are values of a column, or look like values.
type columnTexts struct {
	column assent.Column
	texts  []string
}

func valueTexts() map[string]columnTexts {
	of := func(kind assent.Type, texts ...string) columnTexts { return columnTexts{column("c", kind), texts} }
	wrong := []string{"", " ", "-", "+", ".", "-.", "1.", ".5", "-.5", "1..2", "1.2.3", "--1", "1-", "+1", "1e3", "0x1", "1 ", "1_000", "1,5", "１", "/", ":"}
	integers := append([]string{
		"0", "1", "9", "10", "-0", "-1", "-10", "00", "01", "-01", "1.0", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
		"18446744073709551615", "18446744073709551616", "340282366920938463463374607431768211456", strings.Repeat("9", 100), "-" + strings.Repeat("9", 77),
	}, wrong...)
	hexadecimal := []string{
		"", "0", "0x", "0X", "x0", "1x00", "0x0", "0x00", "0xff", "0xFF", "0xfg", "0x/0", "0x:0", "0x`0", "0xg0", "ff", "0x00ff00", " 0x00", "0x" + strings.Repeat("ab", 300),
		"0x" + strings.Repeat("00", 32), "0x00" + strings.Repeat("ff", 31), "0x01" + strings.Repeat("00", 31), "0x00" + strings.Repeat("FF", 31),
		"0x" + strings.Repeat("00", 31), "0x" + strings.Repeat("00", 33), strings.Repeat("00", 32), "0x00" + strings.Repeat("0g", 31),
	}
	fixed := append([]string{
		"0.00", "-0.00", "0.01", "-0.01", "1.00", "12.50", "12.5", "12.500", "12", "012.50", "-012.50", "92233720368547758.07", "92233720368547758.08",
		"-92233720368547758.08", "-92233720368547758.09", "1.-1", "-1.0 ", strings.Repeat("9", 40) + ".00", "0." + strings.Repeat("0", 90),
	}, integers...)
	small := append([]string{
		"0.000000000000000000", "9.223372036854775807", "9.223372036854775808", "-9.223372036854775808", "-9.223372036854775809", "0.000000000000000001",
		"-0.000000000000000000", "0.00000000000000001", "0.0000000000000000010", "10.000000000000000000",
	}, wrong...)
	return map[string]columnTexts{
		"bool":       of(assent.Bool, "true", "false", "True", "TRUE", "1", "0", "", "true ", "false\x00"),
		"uint":       of(assent.Uint, integers...),
		"int":        of(assent.Int, integers...),
		"decimal-0":  {decimal("c", 0), integers},
		"decimal-2":  {decimal("c", 2), fixed},
		"decimal-18": {decimal("c", 18), small},
		"date":       of(assent.Date, dayTexts()...),
		"timestamp":  of(assent.Timestamp, instantTexts()...),
		"string":     of(assent.String, "", "a", "true", "Österreich", "Ελλάδα", "България", "a\x00b", strings.Repeat("long ", 100), "日本"),
		"bytes":      of(assent.Bytes, hexadecimal...),
		"key":        of(assent.Key, hexadecimal...),
	}
}

// dayTexts are days at the edges of the calendar and of the type, and some at random.
func dayTexts() []string {
	texts := []string{
		"1970-01-01", "1969-12-31", "2000-02-29", "2000-02-30", "1900-02-28", "1900-02-29", "2024-02-29", "2023-02-29", "2023-03-00", "2023-00-10", "2023-13-01", "0000-02-29",
		"0000-01-01", "-0001-12-31", "+0001-01-01", "-0000-01-01", "+0000-01-01", "9999-12-31", "+9999-12-31", "+10000-01-01", "10000-01-01", "+010000-01-01", "-10000-12-31", "-010000-12-31",
		"-0004-02-29", "-0100-02-29", "-0400-02-29", "+12000-02-29", "5881580-07-11", "+5881580-07-11", "+5881580-07-12", "-5877641-06-23", "-5877641-06-22", "-9999999-12-31", "+9999999-01-01",
		"-10000000-01-01", "999-01-01", "-999-01-01", "+99999999-01-01",
		"", "-", "2023", "2023-1-01", "2023-01-1", "2023/01/01", "2023-01/01", "20230101", "2023-01-01 ", " 2023-01-01", "2023-01-01T00:00:00Z", "2O23-01-01", "2023-0a-01", "2023-01-a1", "2023-+1-01",
		"-01-01", "+-01-01", "+2023-01-01", "12-01-01",
	}
	for month := 1; month <= 12; month++ {
		for _, day := range []int{1, 28, 29, 30, 31, 32} {
			texts = append(texts, fmt.Sprintf("2025-%02d-%02d", month, day), fmt.Sprintf("2400-%02d-%02d", month, day))
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	schema := columns(column("c", assent.Date))
	for range 200 {
		text, err := schema.FormatValue(0, assent.IntValue(int64(int32(random.Uint32())>>random.IntN(16))))
		if err == nil {
			texts = append(texts, text)
		}
	}
	return texts
}

func instantTexts() []string {
	texts := []string{
		"1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-01-31T15:04:05Z", "2026-01-31T23:59:59Z", "2026-01-31T24:00:00Z", "2026-01-31T23:60:00Z", "2026-01-31T23:59:60Z",
		"2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "9999-12-31T23:59:59Z", "253402300799", "253402300800", "0253402300800", "1099511627775", "1099511627776", "0", "1", "-1",
		"+10000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "2026-01-31T15:04:05+00:00", "2026-01-31T15:04:05+01:00", "2026-01-31T15:04:05z", "2026-01-31t15:04:05Z", "2026-01-31 15:04:05Z",
		"2026-01-31T15:04:05", "2026-01-31T15:04:05.0Z", "2026-01-31T15.04:05Z", "2026-01-31T15:04.05Z", "2026-01-31T1a:04:05Z", "2026-01-31T15:0a:05Z", "2026-01-31T15:04:0aZ", "2026-01-31",
		"", "Z", "-999-01-31T15:04:05Z", "00000000253402300800", "+2026-01-31T15:04:05", "0000-01-31T15:04:05Z", "1e11", "25340230080O",
	}
	random := rand.New(rand.NewPCG(3, 4))
	schema := columns(column("c", assent.Timestamp))
	for range 100 {
		text, err := schema.FormatValue(0, assent.IntValue(int64(random.Uint64()>>(24+random.IntN(8)))))
		if err == nil {
			texts = append(texts, text)
		}
	}
	return texts
}

// numberFile has texts, whether each is a number of so many places in its one spelling, and its units as a scalar.
type numberFile struct {
	Places int      `json:"places"`
	Texts  []string `json:"texts"`
	Valid  []bool   `json:"valid"`
	Units  []string `json:"units"`
}

// Shares and results are written as short as can be; other than the values of a column they have no zeros at the end.
func TestNumbersAreAsKept(t *testing.T) {
	for _, places := range []int{0, 6, 24} {
		file := numberFile{Places: places, Texts: []string{
			"0", "-0", "0.0", "1", "-1", "0.5", "-0.5", "0.50", "0.000001", "0.0000001", "-0.000001", "1.000001", "10", "010", "00.5", ".5", "1.", "-", "", "+1", "1e3", "1.2.3", "--1", "0.-5", "12.25",
			"309485009821345068724781055", "-309485009821345068724781055.5", "0.000000000000000000000001", "0.0000000000000000000000001", "123456789.123456789123456789", "1." + strings.Repeat("0", 90) + "1",
		}}
		for _, text := range file.Texts {
			var scalar fr.Element
			units, err := compare.CanonicalNumber(text, places)
			if err == nil {
				scalar.SetBigInt(units)
			}
			file.Valid, file.Units = append(file.Valid, err == nil), append(file.Units, field.Hex(scalar))
		}
		checkKept(t, filepath.Join("test/numbers", fmt.Sprintf("places-%d.json", places)), file)
	}
}

// Of the characters that NormalForm.sol takes, every text is in normalisation form C: each is kept as it is, and stands
// between characters that are composed or ordered, if at all, without it.
func TestCertainNormalForm(t *testing.T) {
	certain := func(r rune) bool { return r < 0x300 || r >= 0x388 && r < 0x483 }
	for r := rune(0); r < 0x500; r++ {
		if !certain(r) {
			continue
		}
		text := string(r)
		if properties := norm.NFC.PropertiesString(text); properties.CCC() != 0 || !properties.BoundaryBefore() || !norm.NFC.IsNormalString(text) {
			t.Errorf("%U is not certain", r)
		}
	}
	for _, r := range []rune{0x300, 0x387, 0x483} {
		if p := norm.NFC.PropertiesString(string(r)); p.CCC() == 0 && p.BoundaryBefore() && norm.NFC.IsNormalString(string(r)) {
			t.Errorf("%U, which is behind a range, is certain too", r)
		}
	}
}
