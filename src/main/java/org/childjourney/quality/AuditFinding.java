package org.childjourney.quality;

import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Codes;
import org.childjourney.casefile.Needed;

/**
 * What an audit of a finished journey found.
 *
 * @param childHeard whether the child can be heard in the record
 * @param childsViewsCounted whether what the child wanted counted
 * @param decisionsReasoned whether each decision says why
 * @param workInTime whether the work was done in time for the child
 * @param managementDirection whether a manager's direction is on the record
 * @param judgement how good the work was
 * @param themes codes of {@link AuditTheme}
 * @param whatWasGood what was good, without names
 * @param whatToLearn what the service can learn, without names
 * @param toPutRight whether something is to be put right for this child
 * @param whatToPutRight what
 */
@Embeddable
public record AuditFinding(Boolean childHeard, Boolean childsViewsCounted, Boolean decisionsReasoned,
        Boolean workInTime, Boolean managementDirection, @Enumerated(EnumType.STRING) Judgement judgement,
        @Convert(converter = Codes.class) List<String> themes, String whatWasGood, String whatToLearn,
        Boolean toPutRight, String whatToPutRight) {

    /**
     * Refuses what leaves a question open that another answer raises.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AuditFinding {
        Needed.when(Boolean.TRUE.equals(toPutRight), "whatToPutRight", whatToPutRight, "What is to be put right?");
    }

}
