// The usual way to do the same work, on the same machine: a circuit that opens a Merkle path for every
// record, and the hashing of a tree alone with gnark's GKR.

package main

import (
	"context"
	"fmt"
	"time"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	gkr "github.com/consensys/gnark/std/permutation/poseidon2/gkr-poseidon2"
)

// peer is what the usual way takes. Its rate holds for larger numbers as well: its cost is linear.
type peer struct {
	Name        string  `json:"name"`
	Records     int     `json:"records"` // measured; figures for more are extrapolated from it
	Constraints int     `json:"constraints"`
	Seconds     float64 `json:"seconds"`
	PerSecond   float64 `json:"recordsPerSecond"`
}

// pathRecords is the number of records whose paths are opened in one circuit.
const pathRecords = 4

// usual is a circuit of the usual way with an assignment.
type usual struct {
	name                string
	records             int
	circuit, assignment frontend.Circuit
}

// measurePeers proves with Groth16, the fastest backend there is for these circuits. treeBits is the size of the
// tree that GKR hashes; 0 leaves it out: its set-up alone takes minutes, whatever the size.
func measurePeers(ctx context.Context, report *report, treeBits int) error {
	gnarklog.Silence()
	assignment, err := pathAssignment(ctx)
	if err != nil {
		return err
	}
	peers := []usual{{"consent, a Merkle path for each record in both trees, Groth16", pathRecords, new(pathCircuit), assignment}}
	if treeBits > 0 {
		peers = append(peers, tree(1<<treeBits))
	}
	for _, p := range peers {
		if err := ctx.Err(); err != nil {
			return err
		}
		measured, err := provePeer(p.circuit, p.assignment)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		measured.Name, measured.Records = p.name, p.records
		measured.PerSecond = float64(p.records) / measured.Seconds
		report.Peers = append(report.Peers, *measured)
		fmt.Printf("%s: %d records, %d constraints, %.2f s: %.1f records/s, extrapolated to any number\n",
			p.name, p.records, measured.Constraints, measured.Seconds, measured.PerSecond)
	}
	return nil
}

// tree hashes a Merkle tree once and nothing else, with compressions that gnark proves by GKR.
func tree(leaves int) usual {
	u := usual{name: "hashing a Merkle tree of as many leaves once, gnark's GKR-Poseidon2 in Groth16", records: leaves}
	assignment := make([]frontend.Variable, leaves)
	for i := range assignment {
		assignment[i] = i
	}
	u.circuit, u.assignment = &treeCircuit{Leaves: make([]frontend.Variable, leaves)}, &treeCircuit{Leaves: assignment}
	return u
}

// provePeer measures proving alone, not the set-up.
func provePeer(circuit, assignment frontend.Circuit) (*peer, error) {
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit)
	if err != nil {
		return nil, err
	}
	key, _, err := groth16.Setup(compiled)
	if err != nil {
		return nil, err
	}
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, err
	}
	start := time.Now()
	if _, err := groth16.Prove(compiled, key, witness); err != nil {
		return nil, err
	}
	return &peer{Constraints: compiled.GetNbConstraints(), Seconds: since(start)}, nil
}

// pathCircuit is consent the usual way: each record is in the dataset's tree, its consent is in the book's
// tree, and the time lies between the consent's ends.
type pathCircuit struct {
	DatasetTop, BookTop, At frontend.Variable `gnark:",public"`

	Records [pathRecords]struct {
		Record, Consent     gadget.Record
		NotBefore, NotAfter frontend.Variable
	}
}

// Define states the relation.
func (c *pathCircuit) Define(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	for i := range c.Records {
		r := &c.Records[i]
		api.AssertIsEqual(c.DatasetTop, r.Record.Top(h, r.Record.Leaf(h)))
		r.Consent.Hash = h.Hash(poseidon2.TagRecord, r.NotBefore, r.NotAfter)
		r.Consent.Key = r.Record.Key
		api.AssertIsEqual(c.BookTop, r.Consent.Top(h, r.Consent.Leaf(h)))
		gadget.AssertWidth(api, api.Sub(c.At, r.NotBefore), 32)
		gadget.AssertWidth(api, api.Sub(r.NotAfter, 1, c.At), 32)
	}
	return nil
}

func pathAssignment(ctx context.Context) (*pathCircuit, error) {
	h := poseidon2.New()
	notBefore, notAfter := fr.NewElement(10), fr.NewElement(1000)
	consent := h.Hash(poseidon2.TagRecord, notBefore, notAfter)
	var people, book []fr.Element
	for i := range uint64(pathRecords) {
		people = append(people, record.Leaf(h, fr.NewElement(i), fr.NewElement(100+i)))
		book = append(book, record.Leaf(h, consent, fr.NewElement(100+i)))
	}
	datasetTree, err := merkle.Build(ctx, h, people, 1)
	if err != nil {
		return nil, err
	}
	bookTree, err := merkle.Build(ctx, h, book, 1)
	if err != nil {
		return nil, err
	}
	c := &pathCircuit{DatasetTop: datasetTree.Top(), BookTop: bookTree.Top(), At: 500}
	for i := range uint64(pathRecords) {
		path, err := merkle.PathTo(h, datasetTree, pathRecords, i)
		if err != nil {
			return nil, err
		}
		served, err := merkle.PathTo(h, bookTree, pathRecords, i)
		if err != nil {
			return nil, err
		}
		values := gadget.NewRecordValues(fr.NewElement(i), fr.NewElement(100+i), path)
		consents := gadget.NewRecordValues(consent, fr.NewElement(100+i), served)
		c.Records[i].Record, c.Records[i].Consent = values.Assign(), consents.Assign()
		c.Records[i].NotBefore, c.Records[i].NotAfter = notBefore, notAfter
	}
	return c, nil
}

// treeCircuit hashes a Merkle tree with compressions that gnark proves by GKR.
type treeCircuit struct{ Leaves []frontend.Variable }

// Define states the relation.
func (c *treeCircuit) Define(api frontend.API) error {
	compressor, err := gkr.NewCompressor(api)
	if err != nil {
		return err
	}
	layer := append([]frontend.Variable(nil), c.Leaves...)
	for len(layer) > 1 {
		for i := range len(layer) / 2 {
			layer[i] = compressor.Compress(layer[2*i], layer[2*i+1])
		}
		layer = layer[:len(layer)/2]
	}
	api.AssertIsDifferent(layer[0], 0)
	return nil
}
