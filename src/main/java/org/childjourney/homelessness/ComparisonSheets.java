package org.childjourney.homelessness;

import org.childjourney.casefile.Cases;
import org.springframework.stereotype.Component;

/** Writes the comparison for a young person and files it with its version. */
@Component
class ComparisonSheets {

    private final Cases cases;

    ComparisonSheets(Cases cases) {
        this.cases = cases;
    }

    /** The sheet as it would be written today. */
    ComparisonSheet write(JointWork.Step step, Comparison comparison) {
        var child = this.cases.child(step.child());
        return ComparisonSheet.of(child.fullName(), step.today(), child.eighteenthBirthday(),
                step.joint().weeksLookedAfterOn(step.today()), comparison,
                step.joint().provider() != null && step.joint().advocacyDeclinedReason() == null);
    }

    /** Files the sheet that was given. */
    int file(JointWork.Step step, Comparison comparison) {
        write(step, comparison);
        return (step.joint().comparisonVersion() != null) ? step.joint().comparisonVersion() + 1 : 1;
    }

}
