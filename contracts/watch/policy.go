// The policy file: what is watched, and what is done about what is found.

package watch

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/internal/canonical"
)

// ErrPolicy means that a policy file does not say what is needed, or more.
var ErrPolicy = errors.New("watch policy")

// longestInterval bounds the policy's lengths of time.
const longestInterval = 30 * 24 * time.Hour

// maxPolicy bounds a policy file, in bytes.
const maxPolicy = 1 << 20

// Policy is a policy file, in JSON. Relative paths in it start from its folder.
type Policy struct {
	// Every is how often the chain is looked at, StorageEvery how often files are read; empty for a minute and ten.
	Every        Interval `json:"every,omitzero"`
	StorageEvery Interval `json:"storageEvery,omitzero"`
	// Lead is how long before it becomes too old an attestation is found expiring; empty for six hours. It counts as
	// half of the age that the gate allows if it is longer.
	Lead Interval `json:"lead,omitzero"`
	// Silence is after how long a node that does not answer is a finding; empty for ten minutes.
	Silence Interval `json:"silence,omitzero"`
	// Stall is how old the newest block that is relied on may be; an older one is a node that does not answer. Empty for
	// any age: some chains make blocks only when there are transactions.
	Stall Interval `json:"stall,omitzero"`
	// Known are the accounts whose registrations are expected; empty for anybody's.
	Known []assent.Address `json:"known,omitzero"`

	Files    []File    `json:"files,omitzero"`
	Renew    []Renewal `json:"renew,omitzero"`
	Webhooks []Webhook `json:"webhooks,omitzero"`
	// Rules say what is done. The first one that names a finding's kind counts. What no rule names is a warning that
	// is shown and counted.
	Rules []Rule `json:"rules,omitzero"`
}

// File is a file that has to match what was registered.
type File struct {
	// Path is the file, a path or an address that begins with https:// or http://.
	Path string `json:"path"`
	// Artifact is the digest under which it is registered: the file's SHA-256, or a dataset's commitment digest. In its
	// place Dataset names a dataset's commitment file.
	Artifact assent.Digest `json:"artifact,omitzero"`
	Dataset  string        `json:"dataset,omitzero"`
	// Vault is where a dataset was committed. Then the file is the table, and is compared with the commitment.
	Vault string `json:"vault,omitzero"`
	// Format is the table's: csv, jsonl, parquet or arrow; empty where the path's extension says it.
	Format string `json:"format,omitzero"`
	// Commitment is set in place of Vault where the file is a dataset's commitment file.
	Commitment bool `json:"commitment,omitzero"`
}

// Renewal is a dataset whose consents are proven again when they have to be.
type Renewal struct {
	Dataset string `json:"dataset"` // its commitment file
	Column  string `json:"column"`  // of the dataset, which names consents
	Purpose string `json:"purpose"` // IRI
	Vault   string `json:"vault"`
	Book    string `json:"book"` // folder in which the book is kept
	// Distinct says that no consent may serve two records.
	Distinct bool `json:"distinct,omitzero"`

	digest assent.Digest // of the commitment
}

// Digest returns the digest of the dataset's commitment.
func (r *Renewal) Digest() assent.Digest { return r.digest }

// params is the digest of the claim's parameters, as the gate wants them.
func (r *Renewal) params() assent.Digest {
	claim := assent.Claim{Params: map[string]string{"column": r.Column, "distinct": strconv.FormatBool(r.Distinct), "empty": "false"}}
	return claim.ParamsDigest()
}

// Webhook is an address to which alerts are sent.
type Webhook struct {
	Name string `json:"name"`
	// URL is the address, http:// or https://. Where it is a secret, URLFile names a file with it.
	URL     string `json:"url,omitzero"`
	URLFile string `json:"urlFile,omitzero"`
	// SecretFile names a file with the key that calls are authenticated with (HMAC-SHA-256); empty for none.
	SecretFile string `json:"secretFile,omitzero"`
}

// Action is something to do about a finding.
type Action string

// Actions.
const (
	Notify  Action = "notify"  // tell the webhooks
	Raise   Action = "alert"   // raise an alert on the chain, of the rule's severity
	Suspend Action = "suspend" // raise a critical alert on the chain
	Reprove Action = "reprove" // prove the dataset's consents again and submit the proof
)

func actions() []Action { return []Action{Notify, Raise, Suspend, Reprove} }

// Rule says what is done about findings.
type Rule struct {
	On       []Kind   `json:"on"`
	Severity string   `json:"severity,omitzero"` // notice, warning or critical; empty for a warning
	Do       []Action `json:"do,omitzero"`
	// Resolve says that the alert on the chain is resolved when the finding is over.
	Resolve bool `json:"resolve,omitzero"`

	severity artifacts.Severity
}

// Interval is a length of time as Go writes it, for example "90s" or "6h".
type Interval struct{ time.Duration }

// UnmarshalText reads a length of time.
func (i *Interval) UnmarshalText(text []byte) (err error) {
	i.Duration, err = time.ParseDuration(string(text))
	return err
}

// MarshalText writes a length of time.
func (i Interval) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// ReadPolicy reads a policy file, makes its paths absolute and reads the commitments that it names.
func ReadPolicy(path string) (*Policy, error) {
	data, err := readBounded(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	p, err := ParsePolicy(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	for _, file := range p.paths() {
		if *file != "" && !filepath.IsAbs(*file) && !isAddress(*file) {
			*file = filepath.Join(dir, *file)
		}
	}
	if err := p.readCommitments(); err != nil {
		return nil, fmt.Errorf("%s: %w: %w", path, ErrPolicy, err)
	}
	return p, nil
}

func (p *Policy) readCommitments() (err error) {
	for i := range p.Files {
		if f := &p.Files[i]; f.Dataset != "" {
			if f.Artifact, err = commitmentDigest(f.Dataset); err != nil {
				return err
			}
		}
	}
	for i := range p.Renew {
		if p.Renew[i].digest, err = commitmentDigest(p.Renew[i].Dataset); err != nil {
			return err
		}
	}
	return nil
}

func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxPolicy {
		return nil, fmt.Errorf("%s is no file of at most %d bytes", path, maxPolicy)
	}
	return os.ReadFile(path)
}

func commitmentDigest(path string) (assent.Digest, error) {
	data, err := readBounded(path)
	if err != nil {
		return assent.Digest{}, err
	}
	commitment, err := assent.ParseCommitment(data)
	if err != nil {
		return assent.Digest{}, fmt.Errorf("%s: %w", path, err)
	}
	return commitment.Digest(), nil
}

// paths returns where the policy's paths are.
func (p *Policy) paths() []*string {
	var all []*string
	for i := range p.Files {
		all = append(all, &p.Files[i].Path, &p.Files[i].Dataset, &p.Files[i].Vault)
	}
	for i := range p.Renew {
		all = append(all, &p.Renew[i].Dataset, &p.Renew[i].Vault, &p.Renew[i].Book)
	}
	for i := range p.Webhooks {
		all = append(all, &p.Webhooks[i].URLFile, &p.Webhooks[i].SecretFile)
	}
	return all
}

// policyVersion is the version that a file without one has. A later one will say so.
const policyVersion = 1

// ParsePolicy reads the content of a policy file. Names that it does not know, or that stand there twice, are errors: a
// rule that is misspelt would be no rule.
func ParsePolicy(data []byte) (*Policy, error) {
	if err := canonical.CheckVersion(data, "assentWatchPolicy", policyVersion); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	p := new(Policy)
	if err := json.Unmarshal(data, p, json.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	p.setDefaults()
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	return p, nil
}

func (p *Policy) setDefaults() {
	for interval, otherwise := range map[*Interval]time.Duration{
		&p.Every: time.Minute, &p.StorageEvery: 10 * time.Minute, &p.Lead: 6 * time.Hour, &p.Silence: 10 * time.Minute,
	} {
		if interval.Duration == 0 {
			interval.Duration = otherwise
		}
	}
}

var names = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)

func (p *Policy) check() error {
	for name, interval := range map[string]Interval{"every": p.Every, "storageEvery": p.StorageEvery, "lead": p.Lead, "silence": p.Silence} {
		if interval.Duration < time.Second || interval.Duration > longestInterval {
			return fmt.Errorf("%q: want one second to %s", name, longestInterval)
		}
	}
	if stall := p.Stall.Duration; stall != 0 && (stall < time.Second || stall > longestInterval) {
		return fmt.Errorf(`"stall": want one second to %s`, longestInterval)
	}
	for i := range p.Files {
		if err := p.Files[i].check(); err != nil {
			return fmt.Errorf("file %q: %w", p.Files[i].Path, err)
		}
	}
	for i := range p.Renew {
		if err := p.Renew[i].check(); err != nil {
			return fmt.Errorf("renewal of %q: %w", p.Renew[i].Dataset, err)
		}
	}
	for i := range p.Webhooks {
		if err := p.Webhooks[i].check(p.Webhooks[:i]); err != nil {
			return fmt.Errorf("webhook %q: %w", p.Webhooks[i].Name, err)
		}
	}
	for i := range p.Rules {
		if err := p.checkRule(&p.Rules[i]); err != nil {
			return fmt.Errorf("rule %d: %w", i+1, err)
		}
	}
	return nil
}

func (f *File) check() error {
	switch {
	case f.Path == "":
		return errors.New(`"path" is missing`)
	case f.Artifact.IsZero() == (f.Dataset == ""):
		return errors.New(`want one of "artifact" and "dataset"`)
	case f.Commitment && f.Vault != "":
		return errors.New(`want one of "vault" and "commitment"`)
	case f.Format != "" && f.Vault == "":
		return errors.New(`"format" is that of a table in a "vault"`)
	case f.Vault != "" && isAddress(f.Path):
		return errors.New("a table is compared with its commitment where it lies: want a path")
	}
	return nil
}

func (r *Renewal) check() error {
	if r.Dataset == "" || r.Column == "" || r.Vault == "" || r.Book == "" {
		return errors.New(`want "dataset", "column", "purpose", "vault" and "book"`)
	}
	return consent.CheckIRI(r.Purpose)
}

func (w *Webhook) check(before []Webhook) error {
	switch {
	case !names.MatchString(w.Name):
		return errors.New(`"name": want a-z, 0-9 and '-'`)
	case slices.ContainsFunc(before, func(other Webhook) bool { return other.Name == w.Name }):
		return errors.New("another one has this name")
	case (w.URL == "") == (w.URLFile == ""):
		return errors.New(`want one of "url" and "urlFile"`)
	case w.URL != "" && !isAddress(w.URL):
		return errors.New(`"url": want http:// or https://`)
	}
	return nil
}

func (p *Policy) checkRule(r *Rule) (err error) {
	if len(r.On) == 0 {
		return errors.New(`"on" is missing`)
	}
	r.severity = artifacts.Warning
	if r.Severity != "" {
		if r.severity, err = artifacts.ParseSeverity(r.Severity); err != nil {
			return err
		}
	}
	for _, do := range r.Do {
		switch {
		case !slices.Contains(actions(), do):
			return fmt.Errorf("there is no action %q: there are %v", do, actions())
		case do == Notify && len(p.Webhooks) == 0:
			return errors.New("to notify takes a webhook")
		case do == Reprove && len(p.Renew) == 0:
			return errors.New(`to reprove takes a dataset under "renew"`)
		}
	}
	if slices.Contains(r.Do, Suspend) {
		r.severity = artifacts.Critical
	}
	return nil
}

// Sends reports whether anything that the policy orders is a transaction.
func (p *Policy) Sends() bool {
	for _, r := range p.Rules {
		for _, do := range r.Do {
			if do != Notify {
				return true
			}
		}
	}
	return false
}

// rule returns the rule for a kind of finding.
func (p *Policy) rule(kind Kind) Rule {
	for _, r := range p.Rules {
		if slices.Contains(r.On, kind) {
			return r
		}
	}
	return Rule{severity: artifacts.Warning}
}

// renewal returns the renewal of a dataset for a purpose.
func (p *Policy) renewal(dataset, purpose assent.Digest) (*Renewal, bool) {
	for i := range p.Renew {
		if r := &p.Renew[i]; r.digest == dataset && consent.PurposeHash(r.Purpose) == purpose {
			return r, true
		}
	}
	return nil, false
}

// isAddress reports whether a file is not on this machine.
func isAddress(path string) bool {
	at, err := url.Parse(path)
	return err == nil && (at.Scheme == "http" || at.Scheme == "https") && at.Host != ""
}
