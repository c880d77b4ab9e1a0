// The parts of a Consent resource that are read, and the names of those that are not.

package fhir

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Version is the release of FHIR that a resource follows. A resource does not say so itself.
type Version string

// The releases that are read. The Consent of 4B is that of R4.
const (
	R4 Version = "R4"
	R5 Version = "R5"
)

const maxResourceBytes = 1 << 20

// ErrResource reports bytes that are no Consent resource of the release, or one with an element that changes the
// meaning of others and that this program does not know (modifierExtension, implicitRules).
var ErrResource = errors.New("not a FHIR Consent resource that can be read")

// object is a JSON object whose members are taken out one by one; what remains was not understood.
type object map[string]jsontext.Value

type resource struct {
	status     string
	scope      concept
	category   []concept
	subject    *reference
	consented  string // the text of dateTime or date
	by         []reference
	policyRule *concept // R4
	decision   string   // R5
	period     *period  // R5
	provision  jsontext.Value
	verified   []verification
	left       []string // names of elements that were not read
}

type concept struct {
	Coding []coding `json:"coding"`
}

type coding struct {
	System string `json:"system"`
	Code   string `json:"code"`
}

type reference struct {
	Reference  string     `json:"reference"`
	Type       string     `json:"type"`
	Identifier identifier `json:"identifier"`
}

type identifier struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

type period struct {
	Start string `json:"start"`
	End   string `json:"end"`
}

type verification struct {
	Verified bool `json:"verified"`
}

// has reports whether any coding is the one.
func (c *concept) has(system, code string) bool {
	return c != nil && slices.Contains(c.Coding, coding{system, code})
}

// parseObject reads a JSON object. It refuses elements that FHIR says must not be passed over.
func parseObject(data []byte) (object, error) {
	var o object
	if err := json.Unmarshal(data, &o); err != nil || o == nil {
		// The library's error may repeat text of the resource.
		return nil, fmt.Errorf("%w: not a JSON object, or one with a name twice", ErrResource)
	}
	for _, name := range []string{"modifierExtension", "implicitRules"} {
		if _, ok := o[name]; ok {
			return nil, fmt.Errorf("%w: %s may change its meaning", ErrResource, name)
		}
	}
	return o, nil
}

// take reads the member with a name, if there is one, and takes it out.
func (o object) take(name string, into any) error {
	raw, ok := o[name]
	if !ok {
		return nil
	}
	delete(o, name)
	if err := json.Unmarshal(raw, into); err != nil {
		// The library's error repeats text of the resource.
		return fmt.Errorf("%w: %s does not have the form of the release", ErrResource, name)
	}
	return nil
}

// left returns the names of the members that remain, but for those without a meaning of their own. A name that no
// element of FHIR can have is not repeated.
func (o object) left() (names []string) {
	for _, name := range slices.Sorted(maps.Keys(o)) {
		if name == "id" || name == "language" {
			continue
		}
		if !isElementName(name) {
			name = "(unknown)"
		}
		names = append(names, name)
	}
	return slices.Compact(names)
}

func isElementName(name string) bool {
	letters := strings.TrimPrefix(name, "_") // extensions of a primitive
	return letters != "" && len(letters) <= 32 && !strings.ContainsFunc(letters, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
}

func parseResource(version Version, data []byte) (*resource, error) {
	if len(data) > maxResourceBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrResource, len(data), maxResourceBytes)
	}
	o, err := parseObject(data)
	if err != nil {
		return nil, err
	}
	var kind string
	if err := o.take("resourceType", &kind); err != nil {
		return nil, err
	}
	if kind != "Consent" {
		return nil, fmt.Errorf("%w: its resourceType is not Consent", ErrResource)
	}
	var r resource
	switch version {
	case R4:
		err = r.takeR4(o)
	case R5:
		err = r.takeR5(o)
	default:
		err = fmt.Errorf("%w: there is no release %q, want %s or %s", ErrResource, version, R4, R5)
	}
	if err != nil {
		return nil, err
	}
	err = errors.Join(o.take("status", &r.status), o.take("category", &r.category), o.take("verification", &r.verified),
		o.take("provision", &r.provision))
	r.left = o.left()
	return &r, err
}

func (r *resource) takeR4(o object) error {
	if err := o.lacks(R5, "subject", "decision", "period", "grantor"); err != nil {
		return err
	}
	return errors.Join(o.take("scope", &r.scope), o.take("patient", &r.subject), o.take("dateTime", &r.consented),
		o.take("performer", &r.by), o.take("policyRule", &r.policyRule))
}

func (r *resource) takeR5(o object) error {
	if err := o.lacks(R4, "scope", "patient", "dateTime", "performer", "policyRule"); err != nil {
		return err
	}
	return errors.Join(o.take("subject", &r.subject), o.take("date", &r.consented), o.take("grantor", &r.by),
		o.take("decision", &r.decision), o.take("period", &r.period))
}

// lacks refuses elements that only the other release has: read by the wrong rules, a denial may look like a
// permission.
func (o object) lacks(other Version, names ...string) error {
	for _, name := range names {
		if _, ok := o[name]; ok {
			return fmt.Errorf("%w: it has %s and seems to follow %s", ErrResource, name, other)
		}
	}
	return nil
}
