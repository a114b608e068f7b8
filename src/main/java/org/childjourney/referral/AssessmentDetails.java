package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.CaseReference;

/**
 * The facts of one assessment; what is not known yet is null.
 *
 * @param child the child
 * @param decidedAs the threshold decision that led to it
 * @param referredAt the referral, from which the 45 working days run
 * @param startedAt when it was decided
 * @param worker user id of who leads it
 * @param targetDate the day agreed in its plan
 * @param internalReviewOn the day of the manager's midpoint review
 * @param childSeen whether the last visit saw the child
 * @param childSeenOn when the child was last seen
 * @param seenAlone whether alone
 * @param riskFlags signs of risk
 * @param fatherIncluded whether the father was part of it
 * @param youngCarer whether the child cares for somebody
 * @param missingEducation whether the child is missing education
 * @param writer user id of who wrote the analysis
 * @param writtenAt when
 * @param factors codes of the factors found
 * @param primaryNeed code
 * @param recommendedOutcome what its writer recommends
 * @param familyAgrees whether the family agrees
 * @param advice code of what the decision table advised
 * @param returns how often a manager returned it
 * @param outcome what was decided
 * @param rationale why
 * @param requiresSupport whether the child needs children's social care (Annex A list 4)
 * @param overrunReason why it took longer than 45 working days
 * @param authorisedAt when it was authorised
 * @param authorisedBy user id of who authorised it
 * @param workingDaysTaken from the referral to authorisation
 */
public record AssessmentDetails(CaseReference child, ThresholdOutcome decidedAs, Instant referredAt, Instant startedAt,
        String worker, LocalDate targetDate, LocalDate internalReviewOn, ChildSeen childSeen, LocalDate childSeenOn,
        Boolean seenAlone, List<RiskFlag> riskFlags, Boolean fatherIncluded, Boolean youngCarer,
        Boolean missingEducation, String writer, Instant writtenAt, List<String> factors, String primaryNeed,
        AssessmentOutcome recommendedOutcome, FamilyView familyAgrees, String advice, int returns,
        AssessmentOutcome outcome, String rationale, Boolean requiresSupport, String overrunReason,
        Instant authorisedAt, String authorisedBy, Integer workingDaysTaken) {
}
