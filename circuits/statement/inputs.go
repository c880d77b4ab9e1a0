// Reading what the prover was asked for.

package statement

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// CheckInputs reports inputs that the description does not list, required ones that are missing, and
// switches that are neither absent nor "true". The error is ErrInput and repeats no value, which may be
// secret.
func (d *Description) CheckInputs(inputs map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(inputs)) {
		known := slices.ContainsFunc(d.Inputs, func(in Input) bool { return in.Name == name })
		if !known {
			return fmt.Errorf("%w: %s does not ask for %q", ErrInput, d.ID, name)
		}
	}
	for _, in := range d.Inputs {
		value, given := inputs[in.Name]
		if in.Required && !given {
			return fmt.Errorf("%w: %s is missing: %s", ErrInput, in.Name, in.Usage)
		}
		if in.Kind == Switch && given && value != "true" {
			return fmt.Errorf("%w: %s is a switch: give it as true or not at all", ErrInput, in.Name)
		}
	}
	return nil
}

// SwitchInput reports whether a switch is on. CheckInputs has looked at its value.
func SwitchInput(inputs map[string]string, name string) bool {
	_, on := inputs[name]
	return on
}

// NumberInput reads an unsigned decimal integer. The error is ErrInput.
func NumberInput(inputs map[string]string, name string) (uint64, error) {
	value, err := strconv.ParseUint(inputs[name], 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%w: %s must be a decimal number from 0 to 2^64-1", ErrInput, name)
	}
	return value, nil
}
