package gate

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

// The gate is asked before the first byte and whenever the time has come, and a refusal is final.
func TestReaderAsksInTime(t *testing.T) {
	var clock time.Time
	asked, refuse := 0, false
	r := NewReader(strings.NewReader(strings.Repeat("x", 100)), time.Minute, func() error {
		if asked++; refuse {
			return ErrRefused
		}
		return nil
	})
	r.now = func() time.Time { clock = clock.Add(25 * time.Second); return clock }
	one := make([]byte, 1)
	for i, want := range []int{1, 1, 1, 2, 2, 2, 3} {
		if _, err := r.Read(one); err != nil || asked != want {
			t.Errorf("read %d: asked %d times, want %d (%v)", i, asked, want, err)
		}
	}
	refuse = true
	clock = clock.Add(time.Hour)
	for range 2 {
		if n, err := r.Read(one); n != 0 || !errors.Is(err, ErrRefused) {
			t.Errorf("after the refusal %d bytes, %v", n, err)
		}
		refuse = false // whoever was refused stays so
	}
	if asked != 4 {
		t.Errorf("asked %d times", asked)
	}
}

// Without a yes not one byte is read.
func TestReaderThatIsNeverAllowed(t *testing.T) {
	from := strings.NewReader("secret")
	r := NewReader(from, time.Hour, func() error { return io.ErrUnexpectedEOF })
	if data, err := io.ReadAll(r); len(data) != 0 || !errors.Is(err, io.ErrUnexpectedEOF) || from.Len() != len("secret") {
		t.Errorf("%q, %v", data, err)
	}
}

// A training loop reads its data through the gate. In earnest the reader comes from Gate.Reader; here the job is stopped
// after two records.
func ExampleReader() {
	records := strings.NewReader("age 30\nage 41\nage 52\nage 63\n")
	seen := 0
	allowed := func() error {
		if seen == 2 {
			return &Refusal{Job: 1, Datasets: []Standing{{Reason: Revoked}}}
		}
		return nil
	}
	data := bufio.NewScanner(NewReader(lines{records}, 0, allowed))
	for data.Scan() {
		fmt.Println("train on", data.Text())
		seen++
	}
	if errors.Is(data.Err(), ErrRefused) {
		fmt.Println("stop: a consent was revoked")
	}
	// Output:
	// train on age 30
	// train on age 41
	// stop: a consent was revoked
}

// lines gives a line at a time, as a reader of rows does.
type lines struct{ r *strings.Reader }

func (l lines) Read(p []byte) (n int, err error) {
	for n < len(p) {
		c, err := l.r.ReadByte()
		if err != nil {
			return n, err
		}
		p[n] = c
		n++
		if c == '\n' {
			break
		}
	}
	return n, nil
}
