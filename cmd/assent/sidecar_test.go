// The command of the script about federated rounds that asks a sidecar.

package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// sidecarPatience bounds how long a script waits for a sidecar's state.
const sidecarPatience = time.Minute

// askSidecar is "sidecar [-await TEXT] STATUS METHOD URL TOKENFILE [FILE]": makes a request as a trainer does, with an archive of
// weights as its body or none. The answer has to have the status, and its body goes to standard output. With -await it asks
// again while the answer is a 202 that does not have the text.
func askSidecar(ts *testscript.TestScript, neg bool, args []string) {
	text := ""
	if len(args) > 1 && args[0] == "-await" {
		text, args = args[1], args[2:]
	}
	if neg || len(args) < 4 || len(args) > 5 {
		ts.Fatalf("usage: sidecar [-await TEXT] STATUS METHOD URL TOKENFILE [FILE]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	ctx, cancel := context.WithTimeout(context.Background(), sidecarPatience)
	defer cancel()
	poll := time.NewTicker(10 * time.Millisecond)
	defer poll.Stop()
	for {
		status, body := requestSidecar(ctx, ts, args[1:])
		if text != "" && status == http.StatusAccepted && !strings.Contains(body, text) {
			<-poll.C
			continue
		}
		if status != want || !strings.Contains(body, text) {
			ts.Fatalf("status %d, want %d: %s", status, want, body)
		}
		_, err := io.WriteString(ts.Stdout(), body)
		ts.Check(err)
		return
	}
}

// requestSidecar makes one request: METHOD URL TOKENFILE [FILE].
func requestSidecar(ctx context.Context, ts *testscript.TestScript, args []string) (status int, body string) {
	content := ""
	if len(args) > 3 {
		content = ts.ReadFile(args[3])
	}
	request, err := http.NewRequestWithContext(ctx, args[0], args[1], bytes.NewReader([]byte(content)))
	ts.Check(err)
	request.Header.Set("Authorization", "Bearer "+strings.TrimSpace(ts.ReadFile(args[2])))
	request.Header.Set("Content-Type", "application/x-npz")
	response, err := http.DefaultClient.Do(request)
	ts.Check(err)
	data, err := io.ReadAll(response.Body)
	ts.Check(err)
	ts.Check(response.Body.Close())
	return response.StatusCode, string(data)
}
