package org.childjourney.homelessness.process;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Needed;
import org.childjourney.homelessness.FamilyMethod;
import org.childjourney.homelessness.FamilyResult;
import org.childjourney.homelessness.FamilyWork;

record WorkWithFamily(@NotEmpty List<FamilyMethod> methods, @NotBlank String familysView,
        @NotBlank String youngPersonsView, @NotNull FamilyResult result, @NotBlank String report,
        @AssertTrue boolean confirmed) {

    FamilyWork toFamilyWork() {
        return new FamilyWork(Needed.listOf(this.methods), this.familysView, this.youngPersonsView, this.result,
                this.report);
    }

}
