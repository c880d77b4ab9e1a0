package bench

import (
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/examples/data"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// question is one proof to make: a statement over one of the example tables.
type question struct {
	statement string
	csv       []byte
	schema    []byte
	options   []prover.CommitOption
	inputs    map[string]string
}

func questions() []question {
	return []question{
		{"membership", data.RANDHIE, data.RANDHIESchema, nil, map[string]string{"row": "17"}},
		{"exclusion", data.OptOut, data.OptOutSchema, []prover.CommitOption{prover.SortedBy("key")}, map[string]string{"key": strings.Repeat("0", 63) + "1"}},
	}
}

// ask commits to the question's table and returns what proves it.
func (q question) ask(b *testing.B) (*prover.Prover, *assent.Commitment, prover.Request) {
	b.Helper()
	schema, err := assent.ParseSchema(q.schema)
	if err != nil {
		b.Fatal(err)
	}
	reader, err := source.NewCSV(strings.NewReader(string(q.csv)), schema)
	if err != nil {
		b.Fatal(err)
	}
	v, err := vault.Open(b.Context(), b.TempDir()+"/vault")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := v.Close(); err != nil {
			b.Error(err)
		}
	})
	p := prover.New(v, keyStore(b))
	commitment, err := p.Commit(b.Context(), reader, q.options...)
	if err != nil {
		b.Fatal(err)
	}
	return p, commitment, prover.Request{Statement: q.statement, Tables: []assent.Digest{commitment.Digest()}, Inputs: q.inputs}
}

// BenchmarkProve measures a proof under either proof system, the key being loaded: opening the table,
// checking the statement, proving, and verifying the proof before it is handed out.
func BenchmarkProve(b *testing.B) {
	for _, q := range questions() {
		for _, backend := range []prover.Backend{prover.PLONK, prover.Groth16} {
			b.Run(q.statement+"/"+backend.String(), func(b *testing.B) {
				p, _, request := q.ask(b)
				request.Backend = backend
				proven, err := p.Prove(b.Context(), request) // loads the key
				if err != nil {
					b.Fatal(err)
				}
				for b.Loop() {
					if _, err := p.Prove(b.Context(), request); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(len(proven.Attestation.Proof.Bytes)), "proof-bytes")
				b.ReportMetric(float64(len(proven.File)), "file-bytes")
			})
		}
	}
}

// BenchmarkVerify measures reading an attestation file and verifying it.
func BenchmarkVerify(b *testing.B) {
	for _, q := range questions() {
		b.Run(q.statement, func(b *testing.B) {
			p, commitment, request := q.ask(b)
			proven, err := p.Prove(b.Context(), request)
			if err != nil {
				b.Fatal(err)
			}
			v, err := verifier.New(verifier.AllowDevSetup())
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				a, err := assent.ParseAttestation(proven.File)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := v.Verify(b.Context(), a, verifier.Expectation{}, commitment); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
