// The Python client of examples/flower. Without Python these tests are skipped; flwr and NumPy are not needed.

package sidecar

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/contracts/rounds"
)

const flowerExample = "../../../examples/flower"

// python runs a program, with the example's folder as its place to import from, and returns what it prints.
func python(t *testing.T, program string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath("python3")
	if err == nil {
		err = exec.CommandContext(t.Context(), path, "-c", "").Run()
	}
	if err != nil {
		t.Skipf("there is no Python 3: %v", err)
	}
	command := exec.CommandContext(t.Context(), path, append([]string{"-B", "-c", program}, args...)...)
	command.Dir = flowerExample
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return strings.TrimSpace(string(out))
}

// Every file of the example can be read by Python.
func TestFlowerExampleIsPython(t *testing.T) {
	files, err := filepath.Glob(flowerExample + "/*.py")
	if err != nil || len(files) < 3 {
		t.Fatalf("%v, %v", files, err)
	}
	for i := range files {
		files[i] = filepath.Base(files[i])
	}
	python(t, "import sys\nfor path in sys.argv[1:]: compile(open(path, encoding='utf-8').read(), path, 'exec')", files...)
}

// pythonRound goes through a round, says what it sees, and answers errors as a trainer would.
const pythonRound = `
import sys
from sidecar_client import Sidecar, SidecarError

sidecar = Sidecar(sys.argv[1], sys.argv[2], poll=0)
with open(sys.argv[3], "rb") as file:
    after = file.read()
print(sidecar.round()["maxNorm"], len(sidecar.weights()))
try:
    sidecar.update(b"weights")
except SidecarError as error:
    print(error.status, error.code)
sidecar.update(after)
sidecar.update(after)
print(sidecar.round()["update"], len(sidecar.result()))
`

// The client of the example goes through a round: it waits for the steps of an update, sends it again where the sidecar was
// restarted, waits for the sum, and uses no proxy.
func TestPythonClient(t *testing.T) {
	h := newHouse(t)
	dir := t.TempDir()
	file := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	t.Setenv("http_proxy", "http://192.0.2.1:1")
	t.Setenv("no_proxy", "")
	for range 2 {
		h.member.results <- nil
	}
	polls, pending := 0, 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && r.URL.Path == updatePath {
			if polls++; polls == 1 { // the poll after a restart, whatever the attempt does meanwhile
				refuse(w, errStopped)
				return
			}
		}
		if r.URL.Path == resultPath {
			if pending++; pending == 2 {
				h.ledger.set(rounds.Done)
				h.ledger.sum = &rounds.Sum{Entries: []int64{16, -8, 0}, Count: 2}
			}
		}
		h.sidecar.Handler().ServeHTTP(w, r)
	}))
	defer server.Close()
	got := python(t, pythonRound, server.URL, file("token", []byte(token+"\n")), file("after.npz", h.npz(1.5, 2, -3)))
	lines := strings.Split(got, "\n")
	if len(lines) != 3 || !strings.HasPrefix(lines[0], "4 ") || lines[1] != "400 body" || !strings.HasPrefix(lines[2], "done ") {
		t.Errorf("it prints %q", got)
	}
	if polls < 1 || pending < 2 {
		t.Errorf("it asked %d times for the update, %d times for the result", polls, pending)
	}
}
