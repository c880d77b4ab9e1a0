// assent consent sign: what a subject signs for somebody else to send.

package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/deploy"
)

// signFlags are the flags of sign.
type signFlags struct {
	subject subjectFlags
	period  periodFlags
	revoke  bool
}

func (a *app) consentSignCommand() *cobra.Command {
	var f signFlags
	var lifetime, out string
	c := &cobra.Command{
		Use:   "sign",
		Short: "Sign a consent, or its revocation, for somebody else to send",
		Long: `Writes the subject's signed consent as a line of JSON, without a connection to the chain; with --revoke, the signed
revocation of a consent. It is not secret, and whoever has it can do nothing with it but send it: see
"assent consent grant-batch" and "assent consent revoke-batch".`,
		Example: `  assent consent sign --seed-file subject.seed --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch --until 2027-01-01T00:00:00Z --out consent.jsonl
  assent consent sign --seed-file subject.seed --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch --revoke --out revocation.jsonl`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			span, err := duration("--valid-for", lifetime)
			if err != nil {
				return err
			}
			d, err := a.readDeployment(c)
			if err != nil {
				return err
			}
			line, err := f.line(d, span)
			if err != nil {
				return err
			}
			return a.writeOutput(out, line, publicMode)
		}),
	}
	f.subject.add(c)
	f.period.add(c)
	c.Flags().BoolVar(&f.revoke, "revoke", false, "sign the revocation of the consent")
	c.MarkFlagsOneRequired("until", "revoke")
	c.MarkFlagsMutuallyExclusive("until", "revoke")
	c.MarkFlagsMutuallyExclusive("from", "revoke")
	c.Flags().StringVar(&lifetime, "valid-for", "24h", "`DURATION` within which the signature may be used, such as 24h or 30d")
	c.Flags().StringVarP(&out, "out", "o", dash, outUsage("signed consent or revocation"))
	deploymentFlag(c)
	return c
}

// line signs and returns the line for whoever sends it.
func (f *signFlags) line(d *deploy.Deployment, lifetime time.Duration) ([]byte, error) {
	domain, err := domainOf(d)
	if err != nil {
		return nil, err
	}
	if f.revoke {
		signed, err := f.subject.signRevocation(d, lifetime)
		if err != nil {
			return nil, err
		}
		line, err := signed.Encode(domain)
		if err != nil {
			return nil, fmt.Errorf("signed revocation: %w", err)
		}
		return line, nil
	}
	signed, err := f.subject.sign(d, &f.period, lifetime)
	if err != nil {
		return nil, err
	}
	line, err := signed.Encode(domain)
	if err != nil {
		return nil, fmt.Errorf("signed consent: %w", err)
	}
	return line, nil
}
