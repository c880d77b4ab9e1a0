// Exit codes and hints of what goes wrong on a chain.

package main

import (
	"errors"

	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/peer"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/contracts/rounds/sidecar"
	"github.com/acc36754/assent/contracts/watch"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/internal/secretfile"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/verifier"
)

// chainMeanings are those of the packages that work with a chain.
func chainMeanings() []meaning {
	return []meaning{
		{errNotLive, exitConsent, "ask the subject for a new consent"},
		{consents.ErrNoConsent, exitConsent, "ask the subject for a consent; its key follows from the book and the subject's account"},
		{consents.ErrGranted, exitMismatch, "it was granted already; a new consent of the same subject takes the next --number"},
		{consents.ErrNoBook, exitMismatch, `its controller opens it with "assent consent open"; is this the right --controller and --purpose?`},
		{consents.ErrEvents, exitMismatch, "the node does not tell the truth, or is not synchronised: ask another one"},
		{book.ErrFile, exitMismatch, `"assent consent sync" reads the book from the chain again`},
		{pcs.ErrSRSTooShort, exitUsage, `take more powers with "assent setup import --powers", or import a larger ceremony`},
		{srstree.ErrRows, exitUsage, "the book is full: a deployment with more --srs-powers has room for more"},

		{artifacts.ErrUnknown, exitMismatch, "it was never registered, or has changed since"},
		{artifacts.ErrWithdrawn, exitMismatch, "its owner wants it used no more"},
		{artifacts.ErrSuspended, exitMismatch, `"assent audit log" shows the alert`},
		{watch.ErrChanged, exitMismatch, "commit and register the table as it is now, or restore the one that was committed"},
		{attest.ErrClaim, exitMismatch, "prove with --deployment and --submitter, for the commitments that you submit"},

		{rounds.ErrUnknown, exitMismatch, ""},
		{rounds.ErrTerms, exitUsage, ""},
		{deploy.ErrCode, exitMismatch, "do not rely on these contracts before you know whose code this is; another version of this program may be"},
		{rounds.ErrAnnouncement, exitMismatch, `"assent federated open" writes the round's file, for this deployment`},
		{verifier.ErrDevSetup, exitMismatch, "for tests and demonstrations, add --allow-dev-setup"},
		{rounds.ErrVoucher, exitInvalid, "every member hands in an update before it joins"},
		{rounds.ErrClaim, exitMismatch, ""},
		{rounds.ErrSum, exitInvalid, "a member has added up something else than it committed to, or the round was closed with other members: cancel it"},
		{prover.ErrTicket, exitUsage, `"assent federated ticket" writes one, for this table of members`},
		{member.ErrUpdate, exitUsage, ""},
		{member.ErrOther, exitMismatch, "a member hands in one update a round; a new round needs another --state"},
		{member.ErrNotSubmitted, exitMismatch, `"assent federated submit" comes first, with the same --state`},
		{member.ErrStatus, exitMismatch, ""},
		{member.ErrState, exitUsage, ""},
		{sidecar.ErrModel, exitMismatch, "name the file that was registered as the round's model: a member with other weights than the others is alone in the sum"},
		{sidecar.ErrAddress, exitUsage, "want --listen such as 127.0.0.1:8471"},
		{relay.ErrOut, exitMismatch, "it was silent for too long; its update is left out, and it can take part in the next round"},
		{relay.ErrRefused, exitMismatch, ""},
		{relay.ErrTooFew, exitMismatch, ""},
		{relay.ErrFolder, exitUsage, "name the folder of this round's relay, or a new one"},
		{relay.ErrInUse, exitUsage, "the relay runs until it has the sum"},
		{relay.ErrClosed, exitMismatch, "the relay has no sum yet"},
		{secagg.ErrTooFew, exitMismatch, `the relay has no sum yet: run "assent federated serve" until it ends`},
		{secagg.ErrPhase, exitMismatch, `the relay has no sum yet: run "assent federated serve" until it ends`},
		{weights.ErrFormat, exitUsage, ""},
		{weights.ErrTensor, exitUsage, "are these weights of one model?"},
		{weights.ErrType, exitUsage, ""},
		{weights.ErrTooLarge, exitUsage, ""},
		{weights.ErrRange, exitUsage, "clip the update, or train less"},
		{weights.ErrNotFinite, exitUsage, ""},

		{rewards.ErrUnknown, exitMismatch, ""},
		{rewards.ErrTerms, exitUsage, ""},
		{govern.ErrUnknown, exitMismatch, `"assent govern status" lists the proposals`},
		{govern.ErrState, exitMismatch, `"assent govern status" says how far it is and when the next step can be taken`},
		{govern.ErrEmpty, exitUsage, "say why, with --message"},
		{govern.ErrNoLine, exitMismatch, `"assent govern line" opens one`},

		{market.ErrUnknown, exitMismatch, ""},
		{market.ErrNotDelivered, exitMismatch, `once the seller has delivered, run it again; "assent market status" says until when, and after that "assent market refund" gives the money back`},
		{market.ErrWrongKey, exitMismatch, `"assent market dispute" proves it and gets the money back, within the time that "assent market status" shows`},
		{market.ErrRightKey, exitMismatch, `where the content is not what was offered, see "assent market contest"`},
		{market.ErrWrongSecret, exitMismatch, "name the folder that you bought with"},
		{market.ErrRange, exitUsage, ""},
		{bundle.ErrKey, exitMismatch, ""},
		{bundle.ErrManifest, exitInvalid, "the bundle is damaged, or is none"},
		{bundle.ErrCorrupt, exitInvalid, "remove the bundle and fetch it again; if it was opened with the right key, contest the purchase"},
		{bundle.ErrChunk, exitInvalid, "the peer sends something else: use another --peer"},
		{bundle.ErrChanged, exitInternal, "try again when nothing writes into the model's folder"},
		{peer.ErrAddress, exitUsage, `"assent market serve" prints the address of a peer`},
		{peer.ErrAbsent, exitMismatch, "use another --peer"},
		{peer.ErrPeer, exitInvalid, "the peer sends something else: use another --peer"},

		{deploy.ErrGoverned, exitMismatch, "the votes are the governor: it takes a proposal"},
		{deploy.ErrVoting, exitUsage, ""},
		{deploy.ErrDeployment, exitUsage, `name the file that "assent deploy" wrote`},
		{deploy.ErrNoFactory, exitUsage, "the chain needs the CREATE2 factory before anything can be deployed on it"},
		{network.ErrConfig, exitUsage, `"assent chain dev" writes a network file that can be copied`},
		{network.ErrReadOnly, exitUsage, `add "key" or "signer" to the network file`},
		{network.ErrKey, exitUsage, ""},
		{node.ErrWrongChain, exitMismatch, "the network file and its node are of different chains"},
		{devchain.ErrInUse, exitUsage, "use the one that is running, or another --dir"},
		{devchain.ErrOtherChain, exitUsage, "leave out --chain-id and --accounts, or use another --dir"},
		{devchain.ErrPort, exitUsage, "use another --port"},
		{watch.ErrPolicy, exitUsage, "docs/watch.md has an example of a policy"},
		{watch.ErrLedger, exitUsage, "use another folder with --state: what is known to have happened is told again"},
		{watch.ErrInUse, exitUsage, "use the watcher that is running, or another --state"},
		{send.ErrLocked, exitInternal, "wait until the other process has sent what it sends from this account"},
		{follow.ErrLocked, exitInternal, "wait until the other process has finished with the folder"},
		{send.ErrUnsettled, exitInternal, "run the command again: it goes on with the transaction that is on its way"},
		{send.ErrConflict, exitMismatch, "the account has sent this before with another content, and it is done once"},
		{send.ErrFunds, exitInternal, "the account cannot pay for the transaction"},
		{send.ErrFeeCap, exitInternal, "wait for lower fees, or raise maxFeePerGas in the network file"},
		{send.ErrGasCap, exitInternal, "raise maxGas in the network file"},
		{eip712.ErrMessage, exitUsage, ""},
		{secretfile.ErrFile, exitUsage, "chmod 600 makes a secret's file private; \"assent consent seed\" makes a seed"},
		{privatefile.ErrNotPrivate, exitUsage, "take the rights of others away: chmod -R go= on the folder"},
	}
}

// reason is what a contract's refusal means to a user.
type reason struct {
	code int
	hint string
}

// reasons are the custom errors that a user can do something about, by name.
func reasons() map[string]reason {
	return map[string]reason{
		"AccessManagedUnauthorized": {exitUsage, `the account lacks the role; the admin gives it: assent deploy --member ROLE=ADDRESS`},

		"TimeTooOld":       {exitStale, "prove again, and submit soon"},
		"BookStateTooOld":  {exitStale, `"assent consent sync", prove again, and submit soon`},
		"UnknownBookState": {exitStale, `"assent consent sync", prove again, and submit soon`},
		"RevokedSince":     {exitConsent, `"assent consent sync", leave out the records whose consents are revoked, and prove again`},
		"InvalidProof":     {exitInvalid, `"assent verify" tells more`},
		"TimeInFuture":     {exitMismatch, "the clocks of chain and prover differ, or --time lies ahead"},
		"UnknownStatement": {exitMismatch, "the deployment has no contract for this statement: see assent deploy --statements"},

		"SignatureExpired":  {exitStale, "let the subject sign again"},
		"BadSignature":      {exitInvalid, "let the subject sign again for this deployment"},
		"NotTheGrantor":     {exitMismatch, "another account gave it: use that account's network file, or the subject's --seed-file"},
		"NeverLive":         {exitUsage, "the consent ends before it could be given"},
		"RowNotCovered":     {exitInternal, "others have granted meanwhile: try again"},
		"UnknownPurpose":    {exitMismatch, `the governor sets what a purpose demands with "assent gate policy"`},
		"InvalidPolicy":     {exitUsage, "the grace is no longer than the age"},
		"UnknownJob":        {exitMismatch, ""},
		"NotTrainer":        {exitMismatch, "the job is another account's"},
		"UnknownArtifact":   {exitMismatch, "register it first"},
		"NotOwner":          {exitMismatch, "the artifact is another account's"},
		"AlreadyRegistered": {exitMismatch, "somebody else has registered it"},
		"UnknownAlert":      {exitMismatch, ""},

		"ProgrammeOver":      {exitMismatch, ""},
		"NotADataset":        {exitMismatch, "register it first; a dataset that was withdrawn is not rewarded"},
		"NotAttested":        {exitMismatch, `prove and submit what "assent rewards status" shows, and the number of records with "assent prove count"`},
		"ForeignAttestation": {exitMismatch, "the account that registered the dataset has to submit the proof"},
		"AttestationTooOld":  {exitStale, "prove again, and submit"},
		"ConsentsRevoked":    {exitConsent, `"assent consent sync", leave out the records whose consents are revoked, and prove again`},
		"BookExhausted":      {exitConsent, "each record that is rewarded needs a consent of its own in the book"},
		"AlreadyRewarded":    {exitMismatch, "a dataset is rewarded once in a programme"},
		"BudgetExceeded":     {exitMismatch, "what is left of the budget is less than this reward"},
		"InvalidTerms":       {exitUsage, "a programme's rate is within its budget; its end, or a round's deadline, lies ahead, a deadline at most 90 days; a round has 2 updates at least"},

		"NullifierUsed":  {exitMismatch, "the member has handed in an update in this round"},
		"DatasetUsed":    {exitMismatch, "a dataset serves one update a round"},
		"DatasetRefused": {exitConsent, "register the dataset and submit a proof of its records' consents first"},
		"WrongVector":    {exitMismatch, ""},
		"NotAMember":     {exitInvalid, ""},
		"TooFewUpdates":  {exitMismatch, "cancel the round: assent federated close --cancel"},
		"WrongStatus":    {exitMismatch, `"assent federated status" says how far the round is`},
		"NotAggregator":  {exitMismatch, "the round is another account's"},

		"NotAModel":        {exitMismatch, "register it first; a version that was withdrawn is no head"},
		"VersionSuspended": {exitMismatch, `"assent audit log" shows the alert`},
		"NotOfLine":        {exitMismatch, "a head is its line's owner's, or was made from a head of the line"},
		"NotTheHead":       {exitMismatch, "another head was set meanwhile"},

		"ModelWithdrawn":      {exitMismatch, "its owner wants it used no more"},
		"ModelSuspended":      {exitMismatch, `"assent audit log" shows the alert`},
		"ModelSuperseded":     {exitMismatch, "its line has another head: buy or list that version"},
		"NotArtifactOwner":    {exitMismatch, "the artifact is another account's"},
		"ShareTooLarge":       {exitMismatch, "a share is at most 2500 and is only lowered; the owners of the model's ancestors want more than --limit, or all shares together are more than the price"},
		"TooManyContributors": {exitUsage, "at most 16"},
		"AlreadyPublished":    {exitMismatch, "the shares in a model are fixed for good"},
		"NotHolder":           {exitMismatch, "publish the model first; its token is another account's, or there is none"},
		"InvalidTime":         {exitUsage, "--delivery and --dispute are between 10m and 30d"},
		"NotForSale":          {exitMismatch, `"assent market show" says whether it is open`},
		"NotSeller":           {exitMismatch, "the listing is another account's"},
		"NoLicence":           {exitMismatch, "a licence begins with the delivery, and ends with its term or a refund"},
		"NotBuyer":            {exitMismatch, "the purchase is another account's"},
		"WrongPrice":          {exitMismatch, `"assent market show" shows the price that it has now`},
		"WrongState":          {exitMismatch, `"assent market status" says how far it is`},
		"TooLate":             {exitStale, `its time is over: "assent market status" and "assent federated status" say until when it was possible`},
		"TooEarly":            {exitMismatch, `its time has not come: "assent market status" and "assent federated status" say when it does`},
		"PartyMayNotRule":     {exitUsage, "another auditor rules"},
		"NothingOwed":         {exitMismatch, ""},

		"GovernorInsufficientProposerVotes": {exitMismatch, `the account has too few votes to propose: "assent tokens delegate self" makes its tokens votes`},
		"GovernorUnexpectedProposalState":   {exitMismatch, `"assent govern status" says how far it is`},
		"GovernorAlreadyCastVote":           {exitMismatch, "a vote is not taken back"},
		"TimelockUnexpectedOperationState":  {exitMismatch, `its time in the timelock is not over: "assent govern status" says when it is`},
		"AlreadyResolved":                   {exitMismatch, ""},
	}
}

// reasonOf finds a contract's refusal that a user can do something about.
func reasonOf(err error) (reason, bool) {
	var refused *revert.Error
	if !errors.As(err, &refused) {
		return reason{}, false
	}
	found, ok := reasons()[refused.Name]
	return found, ok
}

// reasonHint returns what to do about a contract's refusal, "" where that is not known.
func reasonHint(err error) string {
	found, _ := reasonOf(err)
	return found.hint
}

// refusalCode returns the exit code of a job that may not run, or of a contract's refusal.
func refusalCode(err error) (int, bool) {
	var refusal *gate.Refusal
	if errors.As(err, &refusal) {
		return standingCode(refusal.Datasets), true
	}
	if errors.Is(err, gate.ErrRefused) {
		return exitMismatch, true
	}
	found, ok := reasonOf(err)
	return found.code, ok
}

// standingCode is the exit code of what is in the way of a job: consents before everything else, since whoever stops for
// them must not overlook them; what only has become old last.
func standingCode(datasets []gate.Standing) int {
	code := exitTrue
	for _, d := range datasets {
		switch d.Reason {
		case gate.None:
		case gate.NoBook, gate.NotAttested, gate.Revoked:
			return exitConsent
		case gate.TooOld:
			if code == exitTrue {
				code = exitStale
			}
		default:
			code = exitMismatch
		}
	}
	return code
}
