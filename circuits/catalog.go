// The list of statements.

package circuits

import (
	"errors"
	"fmt"
	"strings"

	"github.com/acc36754/assent/circuits/aggregate"
	"github.com/acc36754/assent/circuits/balance"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/circuits/disjoint"
	"github.com/acc36754/assent/circuits/exclusion"
	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/circuits/ranges"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/circuits/subset"
	"github.com/acc36754/assent/circuits/update"
)

// ErrUnknown reports an id that no statement has.
var ErrUnknown = errors.New("unknown statement")

// Catalog returns all statements, in the order in which lists show them. To add one, add a line.
func Catalog() []statement.Statement {
	return []statement.Statement{
		membership.Statement{},
		exclusion.Statement{},
		consent.Statement{},
		count.Statement{},
		ranges.Statement{},
		ranges.Four{},
		aggregate.Statement{},
		balance.Statement{},
		subset.Statement{},
		disjoint.Statement{},
		update.Statement{},
	}
}

// Find returns the statement with an id. The error is ErrUnknown and lists the ids there are.
func Find(id string) (statement.Statement, error) {
	all := Catalog()
	known := make([]string, len(all))
	for i, s := range all {
		known[i] = s.Describe().ID
		if known[i] == id {
			return s, nil
		}
	}
	return nil, fmt.Errorf("%w %q: there are %s", ErrUnknown, id, strings.Join(known, ", "))
}
