// Amounts of tokens as people write them.

package rewards

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// decimals is how many decimals the token has.
const decimals = 18

// maxAmountBits bounds amounts, as the contracts do.
const maxAmountBits = 128

// ErrAmount reports text that is no amount of tokens.
var ErrAmount = errors.New("an amount of tokens is decimal digits, with a point and up to 18 more digits")

// ParseAmount reads tokens, say "12.5", into the smallest unit, of which a token has 10^18.
func ParseAmount(text string) (*big.Int, error) {
	whole, fraction, point := strings.Cut(text, ".")
	if whole == "" || point && fraction == "" || len(fraction) > decimals {
		return nil, fmt.Errorf("%q: %w", text, ErrAmount)
	}
	digits := whole + fraction + strings.Repeat("0", decimals-len(fraction))
	if strings.Trim(digits, "0123456789") != "" {
		return nil, fmt.Errorf("%q: %w", text, ErrAmount)
	}
	amount, ok := new(big.Int).SetString(digits, 10)
	if !ok || amount.BitLen() > maxAmountBits {
		return nil, fmt.Errorf("%q: %w", text, ErrAmount)
	}
	return amount, nil
}

// FormatAmount writes an amount in the smallest unit as tokens, the shortest text that ParseAmount reads back.
func FormatAmount(amount *big.Int) string {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil)
	whole, rest := new(big.Int).QuoRem(amount, unit, new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	return whole.String() + "." + strings.TrimRight(fmt.Sprintf("%018d", rest), "0")
}
