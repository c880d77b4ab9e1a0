// The closed lists of a record: kinds of rules, sensitivity of data, states of consent.

package consent

import "slices"

// RuleKind is the type of a rule in DPV.
type RuleKind string

// The kinds of rules.
const (
	Permission  RuleKind = "dpv:Permission"
	Prohibition RuleKind = "dpv:Prohibition"
	Obligation  RuleKind = "dpv:Obligation"
)

// Valid reports whether it is one of the kinds above.
func (k RuleKind) Valid() bool { return k == Permission || k == Prohibition || k == Obligation }

// Sensitivity is the type of personal data in DPV.
type Sensitivity string

// How sensitive data are. SpecialCategory is that of Article 9 GDPR and its like.
const (
	Ordinary        Sensitivity = "dpv:PersonalData"
	Sensitive       Sensitivity = "dpv:SensitivePersonalData"
	SpecialCategory Sensitivity = "dpv:SpecialCategoryPersonalData"
)

// Valid reports whether it is one of the values above.
func (s Sensitivity) Valid() bool { return s == Ordinary || s == Sensitive || s == SpecialCategory }

// State is a consent status of DPV 2.3.
type State string

// The states of a consent. Revoked is by the controller, withdrawn by the subject.
const (
	Unknown         State = "dpv:ConsentUnknown"
	Requested       State = "dpv:ConsentRequested"
	RequestDeferred State = "dpv:ConsentRequestDeferred"
	Refused         State = "dpv:ConsentRefused"
	Given           State = "dpv:ConsentGiven"
	RenewedGiven    State = "dpv:RenewedConsentGiven"
	Withdrawn       State = "dpv:ConsentWithdrawn"
	Revoked         State = "dpv:ConsentRevoked"
	Expired         State = "dpv:ConsentExpired"
	Invalidated     State = "dpv:ConsentInvalidated"
)

// Valid reports whether it is one of the states above.
func (s State) Valid() bool {
	return slices.Contains([]State{Unknown, Requested, RequestDeferred, Refused}, s) || s.Gives() || s.endsConsent()
}

// Gives reports whether data may be processed in this state.
func (s State) Gives() bool { return s == Given || s == RenewedGiven }

// endsConsent reports whether the state makes sense only after consent was given.
func (s State) endsConsent() bool {
	return s == Withdrawn || s == Revoked || s == Expired || s == Invalidated
}
