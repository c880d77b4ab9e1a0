// Terms of the Data Privacy Vocabulary that the project uses, with their labels.

package consent

// Namespaces of DPV 2.3 (https://w3id.org/dpv/2.3).
const (
	DPV       = "https://w3id.org/dpv#"
	DPVHealth = "https://w3id.org/dpv/sector/health#"
	DPVAI     = "https://w3id.org/dpv/ai#"
)

// Term is a term of a vocabulary.
type Term struct {
	IRI   string
	Label string
}

// Purposes lists purposes of DPV 2.3 that training on personal data is asked for. Any other IRI is a purpose as well.
// Training itself is none in DPV: ai:ModelTraining is an operation, see Process.Processing.
func Purposes() []Term {
	return []Term{
		{DPV + "ResearchAndDevelopment", "Research and Development"},
		{DPV + "ScientificResearch", "Scientific Research"},
		{DPV + "AcademicResearch", "Academic Research"},
		{DPV + "CommercialResearch", "Commercial Research"},
		{DPV + "NonCommercialResearch", "Non-Commercial Research"},
		{DPV + "CommercialPurpose", "Commercial Purpose"},
		{DPV + "NonCommercialPurpose", "Non-commercial Purpose"},
		{DPV + "PublicBenefit", "Public Benefit"},
		{DPV + "DataAltruism", "Data Altruism"},
		{DPV + "ImproveHealthcare", "Improve Healthcare"},
		{DPV + "ImprovePublicServices", "Improve Public Services"},
		{DPV + "ProvideOfficialStatistics", "Provide Official Statistics"},
		{DPV + "ServiceProvision", "Service Provision"},
		{DPV + "ImproveExistingProductsAndServices", "Improve Existing Products and Services"},
		{DPV + "FraudPreventionAndDetection", "Fraud Prevention and Detection"},
		{DPV + "Personalisation", "Personalisation"},
		{DPV + "PaymentManagement", "Payment Management"},
		{DPV + "Marketing", "Marketing"},
		{DPVHealth + "HealthcareScientificResearch", "Healthcare Scientific Research"},
		{DPVHealth + "ResearchDevelopment", "Research Development"},
		{DPVHealth + "PublicInterestRelatedToHealth", "Public Interest related to Health"},
		{DPVHealth + "ServiceProvision", "Service Provision"},
		{DPVHealth + "TrainTestAndEvaluateHealthAlgorithms", "Train, Test and Evaluate Health-related Algorithms"},
		{DPVHealth + "TrainTestAndEvaluateAISystemsAlgorithms", "Train, Test and Evaluate AI Systems Algorithms"},
		{DPVHealth + "TrainTestAndEvaluateMedicalDevicesAlgorithms", "Train, Test and Evaluate Medical Devices Algorithms"},
	}
}

// PurposeLabel returns the label of a purpose listed in Purposes.
func PurposeLabel(iri string) (label string, ok bool) {
	for _, term := range Purposes() {
		if term.IRI == iri {
			return term.Label, true
		}
	}
	return "", false
}
