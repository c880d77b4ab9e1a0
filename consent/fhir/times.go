// FHIR's dates and times, which may be as coarse as a year.

package fhir

import (
	"fmt"
	"strings"
	"time"

	"github.com/acc36754/assent/consent"
)

// moment is the stretch of time that a text of FHIR names: a year, a month, a day or a second.
type moment struct {
	begin, end time.Time // end is the first second after it
	partial    bool      // no time of day: it was taken as UTC
}

func parseMoment(text string) (moment, error) {
	for _, form := range []struct {
		layout              string
		years, months, days int
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {time.DateOnly, 0, 0, 1}} {
		if begin, err := time.Parse(form.layout, text); err == nil {
			return checkMoment(moment{begin, begin.AddDate(form.years, form.months, form.days), true})
		}
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil || strings.Contains(text, ",") {
		return moment{}, fmt.Errorf("%w: it has a time that is none of FHIR", ErrUnclear)
	}
	at = at.UTC()
	second := at.Truncate(time.Second)
	m := moment{begin: second, end: second.Add(time.Second)}
	if !second.Equal(at) {
		m.begin = m.end
	}
	return checkMoment(m)
}

func checkMoment(m moment) (moment, error) {
	if m.begin.Unix() < 0 || m.end.Unix() > consent.MaxTime {
		return moment{}, fmt.Errorf("%w: it has a time that is not from 1970 to 2105", ErrUnclear)
	}
	return m, nil
}

// span reads a period. Its end is part of it, whatever it is: a day to its last second.
func (t *tree) span(p *period, path string) (s span, err error) {
	if p == nil {
		return s, nil
	}
	if p.Start != "" {
		m, err := parseMoment(p.Start)
		if err != nil {
			return s, fmt.Errorf("%s.start: %w", path, err)
		}
		s.from, t.partial = m.begin, t.partial || m.partial
	}
	if p.End != "" {
		m, err := parseMoment(p.End)
		if err != nil {
			return s, fmt.Errorf("%s.end: %w", path, err)
		}
		s.until, t.partial = m.end, t.partial || m.partial
	}
	return s, nil
}
