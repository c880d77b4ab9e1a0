package circuits

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/testkit"
)

// forEach runs a check of every statement in the catalog: a new one has it without asking.
func forEach(t *testing.T, check func(t *testing.T, s statement.Statement)) {
	t.Helper()
	for _, s := range Catalog() {
		t.Run(s.Describe().ID, func(t *testing.T) { check(t, s) })
	}
}

// Keys, help, flags and the plan of proving domains are made from descriptions: they must be right.
func TestCircuitsAreAsDescribed(t *testing.T) {
	forEach(t, func(t *testing.T, s statement.Statement) {
		d := s.Describe()
		sys := testkit.New(s.Circuit)
		if got := sys.Budget(t); got != d.Budget {
			t.Errorf("the circuit has %+v constraints, the description says %+v", got, d.Budget)
		}
		sys.CheckPublic(t, circuitPublic(t, s))
		if testing.Short() {
			return
		}
		sys.CheckKeys(t)
	})
}

// circuitPublic names the public inputs of the circuit. A table statement's own are those of the argument
// around it.
func circuitPublic(t *testing.T, s statement.Statement) []string {
	t.Helper()
	table, ok := s.(statement.TableStatement)
	if !ok {
		return s.Describe().Public
	}
	if !slices.Equal(s.Describe().Public, table.System().PublicNames()) {
		t.Error("the description does not name the system's public inputs")
	}
	return table.System().CircuitPublicNames()
}

func TestDescriptionsAreComplete(t *testing.T) {
	name := regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	ids := map[string]bool{}
	forEach(t, func(t *testing.T, s statement.Statement) {
		d := s.Describe()
		if !name.MatchString(d.ID) || ids[d.ID] || d.Version < 1 {
			t.Errorf("id %q, version %d: want a new lower-case id and a version from 1 on", d.ID, d.Version)
		}
		ids[d.ID] = true
		if d.Summary == "" || strings.ContainsAny(d.Summary, "\n.") || len(d.Summary) > 80 {
			t.Errorf("summary %q: want one short line without a period", d.Summary)
		}
		if !strings.HasPrefix(d.Shows, "Shows ") || !strings.HasSuffix(d.Shows, ".") {
			t.Errorf("shows %q: want whole sentences that begin with Shows", d.Shows)
		}
		for _, part := range []string{d.Hides, d.Trusts} {
			if part == "" || strings.ContainsRune(part, '\n') || strings.HasSuffix(part, ".") {
				t.Errorf("%q: want what stays hidden, or what is trusted, in one line without a period", part)
			}
		}
		if !strings.HasPrefix(d.Example, "assent prove "+d.ID+" ") {
			t.Errorf("example %q: want a command that proves it", d.Example)
		}
		flags := map[string]bool{}
		flag := func(n, usage string, wanted bool) {
			if !name.MatchString(n) || flags[n] || usage == "" {
				t.Errorf("flag %q (%q): want a new lower-case name and its use", n, usage)
			}
			if wanted && !strings.Contains(d.Example, "--"+n+" ") {
				t.Errorf("the example lacks --%s", n)
			}
			flags[n] = true
		}
		for _, role := range d.Roles {
			flag(role.Name, role.Usage, true)
		}
		for _, input := range d.Inputs {
			flag(input.Name, input.Usage, input.Required)
		}
		if len(d.Roles) == 0 {
			t.Error("it is about no table")
		}
	})
}

// A claim of the statement's own id with nothing in it must be refused with a reason and have a sentence.
func TestEmptyClaimsAreRefused(t *testing.T) {
	forEach(t, func(t *testing.T, s statement.Statement) {
		claim := &assent.Claim{Statement: s.Describe().ID, Version: s.Describe().Version}
		if _, err := s.PublicInputs(claim, nil); !errors.Is(err, statement.ErrParams) {
			t.Errorf("got %v, want ErrParams", err)
		}
		if sentence := s.Sentence(claim); !strings.HasSuffix(sentence, ".") || strings.Contains(sentence, "%!") {
			t.Errorf("the sentence is %q", sentence)
		}
	})
}

// The generator of contracts, the benchmarks and the tests of all statements prove the samples.
func TestEveryStatementHasASample(t *testing.T) {
	forEach(t, func(t *testing.T, s statement.Statement) {
		claim, err := sample.Of(s.Describe().ID, 3)
		if err != nil {
			t.Fatal(err)
		}
		if len(claim.Tables) != len(s.Describe().Roles) {
			t.Errorf("%d tables for %d roles", len(claim.Tables), len(s.Describe().Roles))
		}
	})
	if _, err := sample.Of("nothing", 3); !errors.Is(err, sample.ErrNone) {
		t.Errorf("got %v, want ErrNone", err)
	}
}

func TestFind(t *testing.T) {
	forEach(t, func(t *testing.T, s statement.Statement) {
		found, err := Find(s.Describe().ID)
		if err != nil || found != s {
			t.Errorf("found %v, %v", found, err)
		}
	})
	_, err := Find("Membership")
	if !errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), "membership, exclusion") {
		t.Errorf("got %v, want ErrUnknown that lists the ids", err)
	}
}

func ExampleFind() {
	s, err := Find("exclusion")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Describe().Summary)
	_, err = Find("inclusion")
	fmt.Println(errors.Is(err, ErrUnknown))
	// Output:
	// a key is not in a committed, sorted list
	// true
}
