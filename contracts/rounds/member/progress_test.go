package member

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/prover"
)

// A member that was begun with earlier is told so from its folder, without vault and proofs: whoever sends another update then is
// to be refused. The contract, and not the folder, says whether the update was handed in.
func TestProgress(t *testing.T) {
	stage := deploytest.Start(t)
	m := &Member{
		Folder: filepath.Join(t.TempDir(), "state"), Announcement: &rounds.Announcement{Round: 1}, Ticket: new(prover.Ticket),
		Rounds: rounds.New(stage.Governor, stage.Deployment.ChainID, stage.Deployment.Contracts[deploy.FederatedRounds]),
	}
	check := func(values []int64, done bool) {
		t.Helper()
		p, err := m.Progress(t.Context())
		if err != nil || !slices.Equal(p.Values, values) || p.Done != done || p.HandedIn {
			t.Errorf("%+v, %v; want %v, done: %t", p, err, values, done)
		}
	}
	check(nil, false)
	if err := privatefile.MakeDir(m.Folder); err != nil {
		t.Fatal(err)
	}
	check(nil, false)
	if err := m.write(&submission{Values: []int64{5, -7}}); err != nil {
		t.Fatal(err)
	}
	check([]int64{5, -7}, false)
	if err := privatefile.Write(m.path(doneName), nil); err != nil {
		t.Fatal(err)
	}
	check([]int64{5, -7}, true)
	if err := os.Chmod(m.path(submissionName), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := m.Progress(t.Context()); !errors.Is(err, ErrState) {
		t.Errorf("a file that others may read: %v", err)
	}
}
