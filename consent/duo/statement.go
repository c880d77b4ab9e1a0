// A data use statement: which codes go together.

package duo

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/acc36754/assent/consent"
	"golang.org/x/text/unicode/norm"
)

const (
	maxUses  = 64
	maxValue = 200 // bytes
	maxMonth = 1200
)

var (
	// ErrContradiction reports codes that cannot hold together.
	ErrContradiction = errors.New("data use codes contradict each other")
	// ErrValue reports a code without the value that it needs, or with one that it cannot have.
	ErrValue = errors.New("data use code has no such value")
)

// Use is a code with its value: the IRI or CURIE of a disease for DiseaseSpecific, a region, project, user,
// institution or type of research, a number of months for TimeLimit, a day such as 2027-01-31 for
// PublicationMoratorium, "" for all others.
type Use struct {
	Code  Code
	Value string
}

// Statement is a data use statement whose codes go together. Its uses are in the order of codes, then values.
type Statement struct{ uses []Use }

// New checks a statement: exactly one permission, known codes, the values that they need, no contradiction. Errors
// wrap ErrUnknownCode, ErrValue or ErrContradiction and name the code.
func New(uses ...Use) (*Statement, error) {
	if len(uses) > maxUses {
		return nil, fmt.Errorf("%w: %d codes, at most %d", ErrValue, len(uses), maxUses)
	}
	s := &Statement{slices.Clone(uses)}
	for _, u := range s.uses {
		if err := u.check(); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(s.uses, func(a, b Use) int {
		return strings.Compare(string(a.Code)+" "+a.Value, string(b.Code)+" "+b.Value)
	})
	if err := s.checkRepetition(); err != nil {
		return nil, err
	}
	if err := s.checkPermission(); err != nil {
		return nil, err
	}
	for _, p := range s.Purposes() {
		if err := consent.CheckIRI(p.IRI); err != nil {
			return nil, fmt.Errorf("%w: all values together are too long: %w", ErrValue, err)
		}
	}
	return s, nil
}

// Uses returns the codes with their values.
func (s *Statement) Uses() []Use { return slices.Clone(s.uses) }

// Has reports whether a code is part of the statement. A trainer asks for NoMethodsDevelopment: it rules out making
// software and algorithms with the data.
func (s *Statement) Has(c Code) bool {
	return slices.ContainsFunc(s.uses, func(u Use) bool { return u.Code == c })
}

// Until returns when use ends that begins at a time: TimeLimit's months later, on the month's last day where it has
// no such day. ok is false where the statement has no limit.
func (s *Statement) Until(begin time.Time) (end time.Time, ok bool) {
	for _, u := range s.uses {
		if u.Code != TimeLimit {
			continue
		}
		months, err := strconv.Atoi(u.Value)
		if err != nil {
			return time.Time{}, false
		}
		end = begin.AddDate(0, months, 0)
		// AddDate makes March of February 30th.
		if wanted := (int(begin.Month()) - 1 + months) % 12; int(end.Month())-1 != wanted {
			end = end.AddDate(0, 0, -end.Day())
		}
		return end, true
	}
	return time.Time{}, false
}

// permission returns the code that a checked statement permits.
func (s *Statement) permission() Code {
	for _, u := range s.uses {
		if t := termOf(u.Code); t != nil && t.isPermission() {
			return u.Code
		}
	}
	return ""
}

func (u Use) check() error {
	t := termOf(u.Code)
	if t == nil {
		return fmt.Errorf("%w: %q", ErrUnknownCode, clip(string(u.Code)))
	}
	switch t.value {
	case text, disease:
		if u.Value == "" || len(u.Value) > maxValue || badText(u.Value) {
			return fmt.Errorf("%w: %s wants 1 to %d bytes of printable text in normalisation form C", ErrValue, u.Code, maxValue)
		}
	case months:
		if n, err := strconv.Atoi(u.Value); err != nil || n < 1 || n > maxMonth || strconv.Itoa(n) != u.Value {
			return fmt.Errorf("%w: %s wants 1 to %d months", ErrValue, u.Code, maxMonth)
		}
	case date:
		if day, err := time.Parse(time.DateOnly, u.Value); err != nil || day.Format(time.DateOnly) != u.Value {
			return fmt.Errorf("%w: %s wants a day such as 2027-01-31", ErrValue, u.Code)
		}
	default:
		if u.Value != "" {
			return fmt.Errorf("%w: %s takes none", ErrValue, u.Code)
		}
	}
	return nil
}

// badText refuses what two people could not tell apart: values are compared as they are spelt.
func badText(value string) bool {
	return strings.TrimSpace(value) != value || strings.ContainsFunc(value, unprintable) || !norm.NFC.IsNormalString(value)
}

func unprintable(r rune) bool { return !unicode.IsPrint(r) || r == unicode.ReplacementChar }

func (s *Statement) checkRepetition() error {
	for i := 1; i < len(s.uses); i++ {
		if s.uses[i] == s.uses[i-1] {
			return fmt.Errorf("%w: %s stands there twice", ErrContradiction, s.uses[i].Code)
		}
		if s.uses[i].Code == s.uses[i-1].Code && !termOf(s.uses[i].Code).repeats() {
			return fmt.Errorf("%w: %s with two values", ErrContradiction, s.uses[i].Code)
		}
	}
	return nil
}

func (s *Statement) checkPermission() error {
	var found Code
	for _, u := range s.uses {
		if !termOf(u.Code).isPermission() || u.Code == found {
			continue
		}
		if found != "" {
			return fmt.Errorf("%w: %s and %s are both permissions", ErrContradiction, found, u.Code)
		}
		found = u.Code
	}
	switch {
	case found == "":
		return fmt.Errorf("%w: there is no permission, such as %s", ErrContradiction, GeneralResearchUse)
	case found == NoRestriction && len(s.uses) > 1:
		return fmt.Errorf("%w: %s (no restriction) stands beside %s", ErrContradiction, found, s.uses[1].Code)
	case found == PopulationOriginAncestry && s.Has(NoPopulationOrigin):
		return fmt.Errorf("%w: %s is the only use and %s forbids it", ErrContradiction, found, NoPopulationOrigin)
	}
	return nil
}
