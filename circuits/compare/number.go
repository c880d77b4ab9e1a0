// Exact decimal numbers of any size.

package compare

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// maxDigits is the most digits of a number; more than any sum of 2^24 integers of 64 bits has.
const maxDigits = 64

// Number reads a decimal number such as -12.5 as an integer of units of 10^-places, exactly. It returns also the
// number's one canonical text, which has no zeros that say nothing.
func Number(text string, places int) (units *big.Int, canonical string, err error) {
	digits, negative := strings.CutPrefix(text, "-")
	whole, fraction, pointed := strings.Cut(digits, ".")
	if whole == "" || pointed && fraction == "" || len(digits) > maxDigits || strings.Trim(whole+fraction, "0123456789") != "" {
		return nil, "", errors.New("want a decimal number such as -12.5")
	}
	fraction = strings.TrimRight(fraction, "0")
	if len(fraction) > places {
		return nil, "", fmt.Errorf("more than %d decimal places (numbers are never rounded)", places)
	}
	units, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", places-len(fraction)), 10)
	if !ok {
		return nil, "", errors.New("want a decimal number such as -12.5")
	}
	canonical = strings.TrimLeft(whole, "0")
	if canonical == "" {
		canonical = "0"
	}
	if fraction != "" {
		canonical += "." + fraction
	}
	if negative && units.Sign() != 0 {
		return units.Neg(units), "-" + canonical, nil
	}
	return units, canonical, nil
}

// CanonicalNumber reads a number that is in its canonical text and refuses every other spelling.
func CanonicalNumber(text string, places int) (*big.Int, error) {
	units, canonical, err := Number(text, places)
	if err != nil {
		return nil, err
	}
	if canonical != text {
		return nil, fmt.Errorf("a number is written %.80q, want %.80q", text, canonical)
	}
	return units, nil
}

// Pair reads two texts with a comma between them, such as "0.2,0.4".
func Pair(text string) (first, second string, err error) {
	first, second, ok := strings.Cut(text, ",")
	if !ok || first == "" || second == "" || strings.Contains(second, ",") {
		return "", "", errors.New("want two values with a comma between them, such as 0.2,0.4")
	}
	return first, second, nil
}
