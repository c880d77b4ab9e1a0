// One measurement: a sample claim of one statement at one size, from columns in memory to a verified proof.

package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"runtime"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/vkey"
	columnarprover "github.com/acc36754/assent/prover/columnar"
	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// figures are what one measurement gives. Times are in seconds.
type figures struct {
	Statement  string  `json:"statement"`
	Records    int     `json:"records"`
	Unit       float64 `json:"msmSeconds"` // one MSM of as many points with full-width scalars
	Check      float64 `json:"checkSeconds"`
	Phases     []phase `json:"phases"`
	Argument   float64 `json:"argumentSeconds"` // all phases
	Circuit    float64 `json:"circuitProofSeconds"`
	Groth16    float64 `json:"circuitProofGroth16Seconds"` // the same proof by the other backend, not in the total
	Total      float64 `json:"totalSeconds"`               // check, argument, circuit
	Ratio      float64 `json:"ratioToMSM"`                 // of the argument
	PerSecond  float64 `json:"recordsPerSecond"`
	PeakMiB    int     `json:"peakMiB"`
	ProofBytes int     `json:"proofBytes"`
	Verify     float64 `json:"verifySeconds"`
	Gas        uint64  `json:"gas"` // of a whole transaction, call data included
}

type phase struct {
	Name    string  `json:"name"`
	Seconds float64 `json:"seconds"`
}

func measure(ctx context.Context, id string, records int, cache string) (*figures, error) {
	found, err := circuits.Find(id)
	if err != nil {
		return nil, err
	}
	st, ok := found.(statement.TableStatement)
	if !ok {
		return nil, fmt.Errorf("%s is not about whole tables", id)
	}
	request, err := sampleRequest(st, records)
	if err != nil {
		return nil, err
	}
	if cache == "" {
		if cache, err = setup.DefaultDir(); err != nil {
			return nil, err
		}
	}
	store, err := setup.OpenStore(cache)
	if err != nil {
		return nil, err
	}
	key, err := store.Key(ctx, st, vkey.PLONK)
	if err != nil {
		return nil, err
	}
	f := &figures{Statement: id, Records: records}
	start := time.Now()
	prepared, err := st.Prepare(ctx, request)
	if err != nil {
		return nil, err
	}
	f.Check = since(start)
	public, err := st.PublicInputs(&prepared.Claim, statement.Commitments(request.Tables))
	if err != nil {
		return nil, err
	}
	system := st.System()
	instance, err := system.ParsePublic(public)
	if err != nil {
		return nil, err
	}
	srs, err := store.SRS(ctx, max(records, int(system.Size(instance).Last)+1))
	if err != nil {
		return nil, err
	}
	if f.Unit, err = unit(srs, records); err != nil {
		return nil, err
	}
	made, err := f.argue(ctx, srs, &columnarprover.Instance{System: system, Key: key.Verifying(), Public: public, Data: prepared.Data})
	if err != nil {
		return nil, err
	}
	start = time.Now()
	if made.Argument.Circuit, err = key.Prove(ctx, made.Assignment); err != nil {
		return nil, err
	}
	f.Circuit = since(start)
	f.PeakMiB = peakMiB()
	proof := made.Argument.Encode()
	if err := f.verify(system, key.Verifying(), proof, public); err != nil {
		return nil, err
	}
	if f.Gas, err = gas(ctx, key.Verifying(), proof, public); err != nil {
		return nil, fmt.Errorf("verify on a chain: %w", err)
	}
	if f.Groth16, err = byGroth16(ctx, store, st, made.Assignment); err != nil {
		return nil, fmt.Errorf("prove by Groth16: %w", err)
	}
	return f, nil
}

// argue runs the argument and notes when each phase begins.
func (f *figures) argue(ctx context.Context, srs *pcs.SRS, in *columnarprover.Instance) (*columnarprover.Proof, error) {
	start := time.Now()
	last := start
	p := columnarprover.Prover{SRS: srs, Workers: runtime.GOMAXPROCS(0), Random: rand.Reader, Progress: func(at columnarprover.Phase, _, _ int) {
		now := time.Now()
		f.note(string(at), now.Sub(last))
		last = now
	}}
	made, err := p.Prove(ctx, in)
	if err != nil {
		return nil, err
	}
	f.Phases[len(f.Phases)-1].Seconds += since(last)
	f.Argument = since(start)
	f.Ratio = f.Argument / f.Unit
	return made, nil
}

// note adds the time since the last report to the phase that was running, and begins one.
func (f *figures) note(name string, before time.Duration) {
	if n := len(f.Phases); n > 0 {
		f.Phases[n-1].Seconds += before.Seconds()
		if f.Phases[n-1].Name == name {
			return
		}
	}
	f.Phases = append(f.Phases, phase{Name: name})
}

func (f *figures) verify(system *columnar.System, key *vkey.Key, proof []byte, public []fr.Element) error {
	const times = 5
	start := time.Now()
	for range times {
		if err := columnar.Verify(system, key, proof, public); err != nil {
			return err
		}
	}
	f.Verify = since(start) / times
	f.ProofBytes = len(proof)
	f.Total = f.Check + f.Argument + f.Circuit
	f.PerSecond = float64(f.Records) / f.Total
	return nil
}

// unit times one MSM of n points with full-width scalars.
func unit(srs *pcs.SRS, n int) (float64, error) {
	scalars := make([]fr.Element, n)
	for i := range scalars {
		scalars[i].MustSetRandom()
	}
	start := time.Now()
	_, err := srs.Commit(scalars, runtime.GOMAXPROCS(0))
	return since(start), err
}

func since(start time.Time) float64 { return time.Since(start).Seconds() }

// sampleRequest makes the sample's tables in memory.
func sampleRequest(st statement.Statement, records int) (*statement.Request, error) {
	d := st.Describe()
	s, err := sample.Of(d.ID, records)
	if err != nil {
		return nil, err
	}
	request := &statement.Request{Inputs: s.Inputs, Claim: assent.Claim{
		Statement: d.ID, Version: d.Version, Params: map[string]string{}, Tables: []assent.TableRef{}, Time: s.Time,
	}}
	for i := range s.Tables {
		t, err := newTable(&s.Tables[i])
		if err != nil {
			return nil, err
		}
		request.Tables = append(request.Tables, t)
		request.Claim.Tables = append(request.Claim.Tables, assent.TableRef{Role: d.Roles[i].Name, Digest: t.commitment.Digest()})
	}
	return request, nil
}
