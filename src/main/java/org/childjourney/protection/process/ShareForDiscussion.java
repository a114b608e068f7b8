package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.Contribution;
import org.childjourney.protection.ContributionAnswer;

record ShareForDiscussion(@NotNull ContributionAnswer answer, String known, @NotNull Boolean attends,
        @Size(max = 250) String who, String whyNotThere, @NotNull Boolean notForFamily, String notForFamilyReason,
        @AssertTrue boolean confirmed) {

    Contribution toContribution() {
        return new Contribution(this.answer, this.known, this.attends, this.who, this.whyNotThere, this.notForFamily,
                this.notForFamilyReason);
    }

}
