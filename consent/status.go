// In which state a consent is at a given time.

package consent

import "time"

// StateAt returns the state that the record's events put the consent into at a time: that of the last event not
// after it, Expired where it gave consent that has run out by then, Unknown before the first event. The events
// must be in order, as in a valid record.
func (r *Record) StateAt(at time.Time) State {
	state, until := Unknown, time.Time{}
	for _, e := range r.Events {
		if e.Time.After(at) {
			break
		}
		state, until = e.State, e.Until
	}
	if state.Gives() && !at.Before(until) {
		return Expired
	}
	return state
}
