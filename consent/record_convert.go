// From a record to the layout of its file and back.

package consent

// Values of @type that never differ.
const (
	noticeType   = "dpv:ConsentNotice"
	processType  = "dpv:Process"
	purposeType  = "dpv:Purpose"
	locationType = "dpv:StorageLocation"
	keepType     = "dpv:StorageDuration"
	withdrawType = "dpv:WithdrawConsent"
	rightType    = "dpv:DataSubjectRight"
	untilType    = "dpv:UntilTimeDuration"
	addressType  = "schema:PostalAddress"
	contactType  = "schema:ContactPoint"
)

func toJSON(r *Record) *recordJSON {
	f := &recordJSON{
		ID: uuidScheme + r.ID, Type: recordType, Profile: Profile, Version: recordVersion,
		RecordID: r.ID, Created: r.Created, Subject: uuidScheme + r.Subject,
	}
	for _, n := range r.Notices {
		f.Notices = append(f.Notices, noticeJSON{ID: n.ID, Type: noticeType, Language: n.Language, Date: n.Date})
	}
	for i := range r.Processes {
		f.Processes = append(f.Processes, processToJSON(&r.Processes[i]))
	}
	for _, p := range r.Parties {
		f.Parties = append(f.Parties, partyJSON{
			ID: p.ID, Types: p.Types, Identifier: p.ID, Name: p.Name, Account: p.Account,
			Address: addressJSON{Type: addressType, Street: p.Address}, Contact: contactJSON{Type: contactType, URL: p.Contact},
		})
	}
	for _, e := range r.Events {
		event := eventJSON{State: e.State, Basis: e.Basis, Time: e.Time, By: e.By, Method: e.Method}
		if !e.Until.IsZero() {
			event.Duration = &durationJSON{Type: untilType, Until: e.Until}
		}
		f.Events = append(f.Events, event)
	}
	for i := range r.Entries {
		e := &r.Entries[i]
		f.Entries = append(f.Entries, entryJSON{
			ChainID: e.ChainID, Registry: e.Registry, Controller: e.Controller, Purpose: e.Purpose,
			Book: e.ID(), Key: e.Key, NotBefore: e.NotBefore, NotAfter: e.NotAfter,
		})
	}
	return f
}

func processToJSON(p *Process) processJSON {
	f := processJSON{
		Type: processType, Processing: p.Processing, Controllers: p.Controllers, Recipients: p.Recipients,
		Storage:    [2]storeJSON{{Type: locationType, Locations: p.Storage.Locations}, {Type: keepType, Duration: p.Storage.Duration}},
		LegalBasis: p.LegalBasis, Control: controlJSON{Type: withdrawType, ExercisedAt: p.Withdrawal}, Jurisdictions: p.Jurisdictions,
	}
	for _, purpose := range p.Purposes {
		f.Purposes = append(f.Purposes, purposeJSON{ID: purpose.IRI, Type: purposeType, Broader: purpose.Broader, Title: purpose.Title})
	}
	for _, data := range p.PersonalData {
		f.PersonalData = append(f.PersonalData, dataJSON{Type: data.Sensitivity, Category: data.Category})
	}
	for _, right := range p.Rights {
		f.Rights = append(f.Rights, rightJSON{ID: right.IRI, Type: rightType, ExercisedAt: right.ExercisedAt})
	}
	for _, rule := range p.Rules {
		f.Rules = append(f.Rules, ruleJSON(rule))
	}
	return f
}

func (f *processJSON) process() Process {
	p := Process{
		Processing: f.Processing, Controllers: f.Controllers, Recipients: f.Recipients,
		Storage:    Storage{Locations: f.Storage[0].Locations, Duration: f.Storage[1].Duration},
		LegalBasis: f.LegalBasis, Withdrawal: f.Control.ExercisedAt, Jurisdictions: f.Jurisdictions,
	}
	for _, purpose := range f.Purposes {
		p.Purposes = append(p.Purposes, Purpose{IRI: purpose.ID, Broader: purpose.Broader, Title: purpose.Title})
	}
	for _, data := range f.PersonalData {
		p.PersonalData = append(p.PersonalData, PersonalData{Category: data.Category, Sensitivity: data.Type})
	}
	for _, right := range f.Rights {
		p.Rights = append(p.Rights, Right{IRI: right.ID, ExercisedAt: right.ExercisedAt})
	}
	for _, rule := range f.Rules {
		p.Rules = append(p.Rules, Rule(rule))
	}
	return p
}
