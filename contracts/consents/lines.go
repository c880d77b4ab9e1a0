// What subjects signed, as JSON lines: how such files are read.

package consents

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/acc36754/assent/consent/eip712"
)

const maxSignedLine = 4 << 10 // bytes

// readLines parses each line that is not empty. What is wrong with one wraps the given error and says which it is.
func readLines[T any](r io.Reader, wrong error, parse func(line []byte) (T, error)) ([]T, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxSignedLine)
	var out []T
	number := 0
	for lines.Scan() {
		number++
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		parsed, err := parse(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w: %w", number, wrong, err)
		}
		out = append(out, parsed)
	}
	if errors.Is(lines.Err(), bufio.ErrTooLong) {
		return nil, fmt.Errorf("line %d: %w: it has more than %d bytes", number+1, wrong, maxSignedLine)
	}
	return out, lines.Err()
}

// checkLine checks that a line has the version that this program reads, and was signed for the relay's registry.
func checkLine(version, want int, signedFor, domain eip712.Domain) error {
	if version != want {
		return fmt.Errorf("format version %d, this program reads version %d", version, want)
	}
	if signedFor != domain {
		return fmt.Errorf("it is for the registry %s on chain %d", signedFor.Registry, signedFor.ChainID)
	}
	return nil
}
